import { DateInput } from '@mantine/dates';
import dayjs from 'dayjs';
import 'dayjs/locale/vi';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

dayjs.extend(customParseFormat);

const WRITTEN = ['D/M/YYYY', 'DD/MM/YYYY', 'D-M-YYYY', 'YYYY-MM-DD'];

/** A day, typed or picked, always written as day/month/year. */
export function DayInput({
  label,
  value = null,
  onChange,
  error,
  clearable = false,
  required = false,
}: {
  label: string;
  value?: string | null;
  onChange: (day: string | null) => void;
  error?: ReactNode;
  clearable?: boolean;
  required?: boolean;
}) {
  const { i18n } = useTranslation();
  return (
    <DateInput
      label={label}
      placeholder="dd/mm/yyyy"
      value={value}
      onChange={onChange}
      error={error}
      clearable={clearable}
      required={required}
      locale={i18n.language}
      valueFormat="DD/MM/YYYY"
      firstDayOfWeek={1}
      dateParser={(written) => {
        const parsed = dayjs(written.trim(), WRITTEN, true);
        return parsed.isValid() ? parsed.format('YYYY-MM-DD') : null;
      }}
    />
  );
}
