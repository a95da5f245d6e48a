import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DifferenceItem, FormRow, Registration } from '@/lib/api/types';
import { compareWords } from '@/lib/words';
import { type LastYear, useLastYear } from '../use-last-year';
import { DifferenceTable } from './difference-table';
import classes from './last-year.module.css';

/** Turns the marks against last year on and off, and says how much differs. */
export function LastYearSwitch({ lastYear, onList }: { lastYear: LastYear; onList: () => void }) {
  const { t } = useTranslation('registration');
  return (
    <div className={classes.bar}>
      <Switch
        label={t('lastYear.show', { year: lastYear.year })}
        checked={lastYear.shown}
        onChange={(event) => lastYear.show(event.currentTarget.checked)}
      />
      {lastYear.items !== undefined && (
        <span className={classes.count}>
          {t('difference.count', { count: lastYear.items.length })}
          {' · '}
          <button type="button" className={classes.link} onClick={onList}>
            {t('lastYear.list')}
          </button>
        </span>
      )}
    </div>
  );
}

/** Everything that differs from last year, for the one who signs; folded, so that the paper comes first. */
export function LastYearDifferences({ registration, rows }: { registration: Registration; rows: FormRow[] }) {
  const { t } = useTranslation('registration');
  const lastYear = useLastYear(registration, true);
  return lastYear?.items === undefined ? null : (
    <details className={classes.text}>
      <summary>
        {t('lastYear.differs', { year: lastYear.year })} –{' '}
        {t('difference.count', { count: lastYear.items.length })}
      </summary>
      <DifferenceTable
        items={lastYear.items}
        rows={rows}
        label={t('lastYear.differs', { year: lastYear.year })}
        before={t('editions.lastYear', { year: lastYear.year })}
        after={t('editions.current')}
      />
    </details>
  );
}

/** What a text said last year: what went struck out, what came underlined. */
export function LastYearText({ items, year }: { items: DifferenceItem[]; year: number }) {
  const { t } = useTranslation('registration');
  return items.length === 0 ? null : (
    <details className={classes.text}>
      <summary>{t('lastYear.differs', { year })}</summary>
      {items.map(({ before, after }) => (
        <p key={`${before}|${after}`}>
          {compareWords(before ?? '', after ?? '').map(({ kind, text }, index) => {
            const Mark = kind === 'same' ? 'span' : kind === 'gone' ? 'del' : 'ins';
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
            return <Mark key={index}>{text}</Mark>;
          })}
        </p>
      ))}
    </details>
  );
}
