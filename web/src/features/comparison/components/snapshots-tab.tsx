import { Button } from '@mantine/core';
import { IconCamera } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/components/empty-state';
import { Loaded } from '@/components/loaded';
import { Section } from '@/components/section';
import type { Comparison } from '@/lib/api/types';
import { snapshotsQuery } from '../api/snapshots';
import type { Change, View } from '../view';
import { SnapshotDialog } from './snapshot-dialog';
import { SnapshotDifference } from './snapshot-difference';
import { SnapshotList } from './snapshot-list';
import { SnapshotSection } from './snapshot-section';
import classes from './snapshots.module.css';

/** What was frozen for a meeting: every copy by its number, one of them open, and what changed since. */
export function SnapshotsTab({
  comparison,
  view,
  onView,
}: {
  comparison: Comparison;
  view: View;
  onView: (change: Change) => void;
}) {
  const { t } = useTranslation('comparison');
  const { round } = comparison;
  const [taking, setTaking] = useState(false);
  const snapshots = useQuery(snapshotsQuery(round.id));
  return (
    <div className={classes.stack}>
      <Section
        title={t('snapshot.title')}
        flush
        actions={
          round.actions.includes('SNAPSHOT') && (
            <Button
              size="compact-sm"
              leftSection={<IconCamera size={15} aria-hidden />}
              onClick={() => setTaking(true)}
            >
              {t('snapshot.take')}
            </Button>
          )
        }
      >
        <Loaded query={snapshots}>
          {(all) =>
            all.length === 0 ? (
              <EmptyState icon={<IconCamera />} title={t('snapshot.none')}>
                {t('snapshot.noneText')}
              </EmptyState>
            ) : (
              <SnapshotList snapshots={all} view={view} onView={onView} />
            )
          }
        </Loaded>
      </Section>
      {view.from !== undefined && snapshots.data !== undefined && (
        <SnapshotDifference
          comparison={comparison}
          snapshots={snapshots.data}
          from={view.from}
          to={view.to ?? 'now'}
          onView={onView}
        />
      )}
      {view.snapshot !== undefined && (
        <SnapshotSection roundId={round.id} number={view.snapshot} view={view} onView={onView} />
      )}
      {taking && <SnapshotDialog comparison={comparison} onView={onView} onClose={() => setTaking(false)} />}
    </div>
  );
}
