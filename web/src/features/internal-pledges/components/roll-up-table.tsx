import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '@/components/data-table';
import type { PledgeForm, Registration, RollUp, RollUpLine } from '@/lib/api/types';
import { number } from '@/lib/format';
import { AcceptListButton } from './accept-list-button';
import classes from './internal-pledges.module.css';
import { useTitleName } from './titles';

/** Every cell that somebody pledges or that the registration fills in, with the difference. */
export function RollUpTable({
  sums,
  form,
  registration,
}: {
  sums: RollUp;
  form: PledgeForm;
  registration: Registration | undefined;
}) {
  const { t } = useTranslation('internalPledges');
  const nameOf = useTitleName(form.rows);
  const lines = sums.lines.filter(({ pledged, typed }) => pledged > 0 || typed !== null);
  const columns = useMemo(
    (): Column<RollUpLine>[] => [
      { key: 'title', header: t('rollUp.cell'), cell: ({ code }) => nameOf(code), rowHeader: true },
      { key: 'holder', header: t('rollUp.holder'), cell: ({ holder }) => t(`rollUp.holders.${holder}`) },
      {
        key: 'pledged',
        header: t('rollUp.pledged'),
        cell: ({ pledged }) => <span className={classes.number}>{number(pledged)}</span>,
        align: 'end',
      },
      {
        key: 'typed',
        header: t('rollUp.typed'),
        cell: ({ typed }) => (
          <span className={classes.number}>{typed === null ? t('rollUp.blank') : number(typed)}</span>
        ),
        align: 'end',
      },
      {
        key: 'difference',
        header: t('rollUp.difference'),
        cell: (line) => <Difference line={line} />,
        align: 'end',
      },
      {
        key: 'action',
        header: t('rollUp.action'),
        cell: (line) => (
          <AcceptListButton
            registration={registration}
            name={`${nameOf(line.code)} – ${t(`rollUp.holders.${line.holder}`)}`}
            number={
              line.difference === 0 || (line.typed === null && line.pledged === 0)
                ? null
                : { cell: { code: line.code, holder: line.holder }, value: line.pledged }
            }
          />
        ),
      },
    ],
    [t, nameOf, registration],
  );
  return lines.length === 0 ? (
    <p role="status">{t('rollUp.none')}</p>
  ) : (
    <>
      <DataTable
        label={t('rollUp.table')}
        rows={lines}
        columns={columns}
        rowKey={({ code, holder }) => `${code}/${holder}`}
      />
      <p className={classes.quiet}>{t('rollUp.nested')}</p>
    </>
  );
}

function Difference({ line: { difference } }: { line: RollUpLine }) {
  const { t } = useTranslation('internalPledges');
  if (difference === null) {
    return '–';
  }
  const signed = difference > 0 ? `+${number(difference)}` : number(difference);
  return (
    <span className={classes.difference} data-off={difference !== 0 || undefined}>
      {difference === 0 ? t('rollUp.same') : signed}
    </span>
  );
}
