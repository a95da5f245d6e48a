import { Alert, Code } from '@mantine/core';
import { IconAlertTriangle, IconSnowflake } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/components/loaded';
import { instantOf } from '@/lib/format';
import { snapshotQuery } from '../api/snapshots';
import type { Change, View } from '../view';
import { MatrixSection } from './matrix-section';
import classes from './snapshots.module.css';

/** The table of one snapshot, and whether it is still what was frozen. */
export function SnapshotSection({
  roundId,
  number,
  view,
  onView,
}: {
  roundId: string;
  number: number;
  view: View;
  onView: (change: Change) => void;
}) {
  const { t } = useTranslation('comparison');
  const opened = useQuery(snapshotQuery(roundId, number));
  return (
    <Loaded query={opened}>
      {({ snapshot, intact, table }) => (
        <div className={classes.stack}>
          <Alert
            color={intact ? 'lake' : 'red'}
            icon={intact ? <IconSnowflake aria-hidden /> : <IconAlertTriangle aria-hidden />}
            title={t('snapshot.tableTitle', { number, at: instantOf(snapshot.takenAt) })}
          >
            {snapshot.title !== null && <p className={classes.line}>{snapshot.title}</p>}
            <p className={classes.line}>{t(intact ? 'snapshot.intact' : 'snapshot.broken')}</p>
            <p className={classes.line}>
              SHA-256: <Code className={classes.hash ?? ''}>{snapshot.hash}</Code>
            </p>
          </Alert>
          <MatrixSection comparison={table} view={view} onView={onView} isSnapshot />
        </div>
      )}
    </Loaded>
  );
}
