import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/components/button-link';
import { Deadline } from '@/components/deadline';
import { EmptyState } from '@/components/empty-state';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { RoundBadge } from '@/components/state-badge';
import { problemOf } from '@/lib/api/problem';
import type { Comparison } from '@/lib/api/types';
import { useProblemText } from '@/lib/i18n/use-problem-text';
import { comparisonQuery } from '@/lib/queries/rounds';
import { inOrder, type View } from '../matrix';
import classes from './comparison.module.css';
import { Matrix } from './matrix-table';
import { StatusBoard } from './status-board';

/** All members of the bloc side by side. */
export default function ComparisonScreen({
  roundId,
  view,
  onView,
}: {
  roundId: string;
  view: View;
  onView: (change: Partial<View>) => void;
}) {
  const comparison = useQuery(comparisonQuery(roundId));
  if (comparison.data === undefined && problemOf(comparison.error).code === 'comparison-not-yet-open') {
    return <NotYetOpen error={comparison.error} />;
  }
  return (
    <Loaded page query={comparison}>
      {(known) => <SideBySide comparison={known} view={view} onView={onView} />}
    </Loaded>
  );
}

function SideBySide({
  comparison,
  view,
  onView,
}: {
  comparison: Comparison;
  view: View;
  onView: (change: Partial<View>) => void;
}) {
  const { t } = useTranslation('comparison');
  const { round } = comparison;
  const members = inOrder(comparison);
  return (
    <>
      <PageHeader
        title={t('title', { year: round.awardYear })}
        above={round.blocName}
        below={
          <span className={classes.facts}>
            <RoundBadge state={round.state} />
            <Deadline round={round} />
          </span>
        }
      />
      <div className={classes.stack}>
        <StatusBoard members={members} />
        <Matrix comparison={comparison} members={members} view={view} onView={onView} />
      </div>
    </>
  );
}

function NotYetOpen({ error }: { error: unknown }) {
  const { t } = useTranslation('comparison');
  const say = useProblemText();
  return (
    <EmptyState page icon={<IconLock />} title={t('later.title')}>
      <p>{say(error)}</p>
      <ButtonLink to="/" variant="default">
        {t('later.home')}
      </ButtonLink>
    </EmptyState>
  );
}
