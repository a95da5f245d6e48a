import { Button, Code, Group } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '@/components/data-table';
import type { Snapshot } from '@/lib/api/types';
import { instantOf } from '@/lib/format';
import type { Change, View } from '../view';
import classes from './snapshots.module.css';

export function SnapshotList({
  snapshots,
  view,
  onView,
}: {
  snapshots: Snapshot[];
  view: View;
  onView: (change: Change) => void;
}) {
  const { t } = useTranslation('comparison');
  const columns = useMemo(
    (): Column<Snapshot>[] => [
      {
        key: 'number',
        header: t('snapshot.number'),
        cell: ({ number, title }) => (
          <>
            {t('snapshot.name', { number })}
            {title !== null && <span className={classes.title}>{title}</span>}
          </>
        ),
        sortBy: ({ number }) => number,
        rowHeader: true,
      },
      {
        key: 'at',
        header: t('snapshot.takenAt'),
        cell: ({ takenAt, takenBy }) => (
          <>
            {instantOf(takenAt)}
            {takenBy !== null && <span className={classes.title}>{takenBy}</span>}
          </>
        ),
        sortBy: ({ takenAt }) => takenAt,
      },
      {
        key: 'sent',
        header: t('snapshot.sent'),
        cell: ({ sent, members }) => `${sent}/${members}`,
        align: 'end',
      },
      {
        key: 'hash',
        header: t('snapshot.hash'),
        cell: ({ hash }) => (
          <Code className={classes.hash ?? ''} title={hash}>
            {hash.slice(0, 12)}…
          </Code>
        ),
      },
      {
        key: 'action',
        header: t('snapshot.action'),
        cell: ({ number }) => (
          <Group gap={6}>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t(view.snapshot === number ? 'snapshot.closeOf' : 'snapshot.openOf', { number })}
              aria-expanded={view.snapshot === number}
              onClick={() => onView({ snapshot: view.snapshot === number ? undefined : number })}
            >
              {t(view.snapshot === number ? 'snapshot.close' : 'snapshot.open')}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('snapshot.changesOf', { number })}
              onClick={() => onView({ from: number, to: 'now' })}
            >
              {t('snapshot.changes')}
            </Button>
          </Group>
        ),
      },
    ],
    [t, view.snapshot, onView],
  );
  return (
    <DataTable
      label={t('snapshot.title')}
      rows={snapshots}
      columns={columns}
      rowKey={({ id }) => id}
      sortedBy={{ id: 'number', desc: true }}
    />
  );
}
