import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '@/components/data-table';
import { Section } from '@/components/section';
import { useMoment } from '@/components/use-moment';
import type { Comparison, Extension } from '@/lib/api/types';
import { instantOf } from '@/lib/format';

/** What was decided about the round's time after it was opened: its own end, and who was given more. */
export function RoundChanges({ comparison: { round, members } }: { comparison: Comparison }) {
  const { t } = useTranslation('rounds');
  const moment = useMoment();
  const columns = useMemo((): Column<Extension>[] => {
    const nameOf = ({ unitId }: Extension) =>
      members.find((member) => member.unitId === unitId)?.unitName ?? unitId;
    return [
      { key: 'unit', header: t('extend.unit'), cell: nameOf, sortBy: nameOf, rowHeader: true },
      {
        key: 'until',
        header: t('extend.until'),
        cell: ({ until }) => moment(until),
        sortBy: ({ until }) => until,
      },
      { key: 'reason', header: t('decide.reason'), cell: ({ reason }) => reason },
      {
        key: 'by',
        header: t('decide.by'),
        cell: ({ by, at }) => [by, instantOf(at)].filter(Boolean).join(', '),
      },
    ];
  }, [members, moment, t]);
  const { ending, extensions } = round;
  if (ending === null && extensions.length === 0) {
    return null;
  }
  return (
    <Section title={t('changes.title')} flush={ending === null}>
      {ending !== null && (
        <p>
          {t('changes.ending', {
            moment: moment(ending.at),
            by: ending.by ?? t('changes.leaders'),
            at: instantOf(ending.decidedAt),
            reason: ending.reason,
          })}
        </p>
      )}
      {extensions.length > 0 && (
        <DataTable
          label={t('changes.extensions')}
          rows={extensions}
          columns={columns}
          rowKey={({ unitId, at }) => `${unitId} ${at}`}
        />
      )}
    </Section>
  );
}
