import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '@/components/data-table';
import type { StaffList } from '@/lib/api/types';
import { day, instantOf, number } from '@/lib/format';

/** The lists that came in, and which of them count. */
export function StaffListHistory({ lists }: { lists: StaffList[] }) {
  const { t } = useTranslation('internalPledges');
  const columns = useMemo(
    (): Column<StaffList>[] => [
      {
        key: 'asOf',
        header: t('staff.asOf'),
        cell: ({ asOf }) => day(asOf),
        sortBy: ({ asOf }) => asOf,
        rowHeader: true,
      },
      { key: 'state', header: t('staff.state'), cell: ({ state }) => t(`staff.states.${state}`) },
      {
        key: 'people',
        header: t('staff.people'),
        cell: ({ state, people }) => (state === 'TAKEN' ? number(people) : '–'),
        align: 'end',
      },
      { key: 'file', header: t('staff.file'), cell: ({ fileName }) => fileName },
      {
        key: 'at',
        header: t('staff.at'),
        cell: ({ startedAt, startedBy }) => `${instantOf(startedAt)} – ${startedBy}`,
        sortBy: ({ startedAt }) => startedAt,
      },
    ],
    [t],
  );
  return <DataTable label={t('staff.history')} rows={lists} columns={columns} rowKey={({ id }) => id} />;
}
