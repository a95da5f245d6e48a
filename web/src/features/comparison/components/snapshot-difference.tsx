import { Select } from '@mantine/core';
import { IconEqual } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { Loaded } from '@/components/loaded';
import { Section } from '@/components/section';
import type { Comparison, ComparisonMember, Snapshot, SnapshotChange } from '@/lib/api/types';
import { snapshotDifferenceQuery } from '../api/snapshots';
import type { Change } from '../view';
import classes from './snapshots.module.css';

/** What changed between two frozen tables, or from one to now. */
export function SnapshotDifference({
  comparison,
  snapshots,
  from,
  to,
  onView,
}: {
  comparison: Comparison;
  snapshots: Snapshot[];
  from: number;
  to: number | 'now';
  onView: (change: Change) => void;
}) {
  const { t } = useTranslation('comparison');
  const changes = useQuery(snapshotDifferenceQuery(comparison.round.id, from, to));
  const columns = useColumns(comparison);
  const numbers = snapshots.map(({ number }) => ({
    value: String(number),
    label: t('snapshot.name', { number }),
  }));
  return (
    <Section title={t('snapshot.differenceTitle')} flush>
      <div className={classes.choice}>
        <Select
          label={t('snapshot.from')}
          allowDeselect={false}
          data={numbers}
          value={String(from)}
          onChange={(next) => next !== null && onView({ from: Number(next), to })}
        />
        <Select
          label={t('snapshot.to')}
          allowDeselect={false}
          data={[...numbers, { value: 'now', label: t('snapshot.now') }]}
          value={String(to)}
          onChange={(next) => next !== null && onView({ from, to: next === 'now' ? 'now' : Number(next) })}
        />
      </div>
      <Loaded query={changes}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState icon={<IconEqual />} title={t('snapshot.same')} />
          ) : (
            <DataTable
              label={t('snapshot.differenceTitle')}
              rows={all}
              columns={columns}
              rowKey={({ unitId, code, holder, cell }) => [unitId, code, holder, cell].join(' ')}
            />
          )
        }
      </Loaded>
    </Section>
  );
}

function useColumns(comparison: Comparison): Column<SnapshotChange>[] {
  const { t, i18n } = useTranslation(['comparison', 'common']);
  return useMemo(() => {
    const labels = new Map(
      comparison.rows.map(({ code, label, labelEn }) => [code, i18n.language === 'en' ? labelEn : label]),
    );
    const what = ({ code, holder, cell }: SnapshotChange) =>
      code === null || holder === null
        ? t(`change.${cell}`)
        : `${labels.get(code) ?? code} – ${t(`common:holderInName.${holder}`)} – ${t(`change.${cell}`)}`;
    const value = ({ cell }: SnapshotChange, text: string | null) =>
      text === null ? '–' : cell === 'state' ? t(`common:state.${text as ComparisonMember['state']}`) : text;
    return [
      {
        key: 'unit',
        header: t('matrix.member'),
        cell: ({ unitName }) => unitName,
        sortBy: ({ unitName }) => unitName,
        rowHeader: true,
      },
      { key: 'what', header: t('change.what'), cell: what, sortBy: what },
      { key: 'before', header: t('change.before'), cell: (change) => value(change, change.before) },
      { key: 'after', header: t('change.after'), cell: (change) => value(change, change.after) },
    ];
  }, [t, i18n.language, comparison.rows]);
}
