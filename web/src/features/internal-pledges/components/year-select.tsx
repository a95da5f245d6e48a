import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PledgeForm } from '@/lib/api/types';

export function YearSelect({ form, onYear }: { form: PledgeForm; onYear: (year: number) => void }) {
  const { t } = useTranslation('internalPledges');
  const years = [...new Set([form.awardYear, ...form.years])].sort((one, other) => other - one);
  return (
    <Select
      label={t('year')}
      maw={160}
      allowDeselect={false}
      data={years.map(String)}
      value={String(form.awardYear)}
      onChange={(year) => onYear(Number(year))}
    />
  );
}
