import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormRow, Pledger } from '@/lib/api/types';
import classes from './internal-pledges.module.css';
import { holderOf, useTitleName } from './titles';

/** The titles somebody can pledge, each with a box. */
export function TitleChoice({
  rows,
  pledger,
  value,
  error,
  onChange,
}: {
  rows: readonly FormRow[];
  pledger: Pledger;
  value: string[];
  error?: ReactNode;
  onChange: (titles: string[]) => void;
}) {
  const { t } = useTranslation('internalPledges');
  const nameOf = useTitleName(rows);
  return (
    <Checkbox.Group
      label={t('pledge.titles')}
      description={t('pledge.titlesHint')}
      required
      error={error}
      value={value}
      onChange={onChange}
    >
      <div className={classes.titles}>
        {rows
          .filter(({ subjects }) => subjects.includes(holderOf(pledger)))
          .map(({ code }) => (
            <Checkbox key={code} value={code} label={nameOf(code)} />
          ))}
      </div>
    </Checkbox.Group>
  );
}
