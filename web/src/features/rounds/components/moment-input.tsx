import { Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayInput } from '@/components/day-input';
import { instantAt } from '@/lib/format';

export type Moment = { day: string | null; time: string };

export const NO_MOMENT: Moment = { day: null, time: '' };

/** A day and, where it should not be the day's end, a time; both as clocks in Vietnam show them. */
export function MomentInput({
  dayLabel,
  value: { day, time },
  onChange,
  tried,
}: {
  dayLabel: string;
  value: Moment;
  onChange: (moment: Moment) => void;
  /** Somebody wanted to send it: now say what is wrong. */
  tried: boolean;
}) {
  const { t } = useTranslation(['rounds', 'common']);
  return (
    <Group grow align="flex-start" gap="sm">
      <DayInput
        label={dayLabel}
        required
        value={day}
        onChange={(next) => onChange({ day: next, time })}
        error={tried && day === null ? t('common:wrongDay') : undefined}
      />
      <TextInput
        label={t('moment.time')}
        placeholder={t('moment.endOfDay')}
        value={time}
        inputMode="numeric"
        onChange={(event) => onChange({ day, time: event.currentTarget.value })}
        error={tried && timeOf(time) === undefined ? t('moment.wrongTime') : undefined}
      />
    </Group>
  );
}

/** The instant that was meant; null while something is missing or not a time. */
export function instantOfMoment({ day, time }: Moment): string | null {
  const read = timeOf(time);
  return day === null || read === undefined ? null : instantAt(day, read);
}

/** `15:30`, `15h30`, `15h` and `15.30` are times, nothing is the end of the day, anything else is undefined. */
function timeOf(written: string): string | null | undefined {
  const text = written.trim();
  if (text === '') {
    return null;
  }
  const [, hour = '', minute = ''] = /^(\d{1,2})(?:\s*[:hHg.]\s*(\d{2})?)?$/.exec(text) ?? [];
  const minutes = minute === '' ? '00' : minute;
  return hour !== '' && Number(hour) < 24 && Number(minutes) < 60
    ? `${hour.padStart(2, '0')}:${minutes}`
    : undefined;
}
