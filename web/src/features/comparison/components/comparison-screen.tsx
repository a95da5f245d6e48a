import { Tabs } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/components/button-link';
import { Deadline } from '@/components/deadline';
import { EmptyState } from '@/components/empty-state';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { RoundBadge } from '@/components/state-badge';
import { problemOf } from '@/lib/api/problem';
import type { Comparison, ComparisonMember } from '@/lib/api/types';
import { useProblemText } from '@/lib/i18n/use-problem-text';
import { comparisonQuery } from '@/lib/queries/rounds';
import type { Change, Tab, View } from '../view';
import classes from './comparison.module.css';
import { ExportMenu } from './export-menu';
import { MatrixSection } from './matrix-section';
import { Progress } from './progress';
import { SnapshotsTab } from './snapshots-tab';
import { StatusBoard } from './status-board';
import { TwoMembers } from './two-members';

const TABS: readonly Tab[] = ['table', 'status', 'two', 'snapshots'];

/** What running the round adds to this screen; it belongs to another feature. */
export type RoundTools = {
  header: (comparison: Comparison) => ReactNode;
  member: (comparison: Comparison, member: ComparisonMember) => ReactNode;
  below: (comparison: Comparison) => ReactNode;
};

type Props = { view: View; onView: (change: Change) => void; tools: RoundTools };

/** The bloc head's one screen: who has sent, all members side by side, two of them in detail, and what was frozen. */
export default function ComparisonScreen({ roundId, ...props }: Props & { roundId: string }) {
  const comparison = useQuery(comparisonQuery(roundId));
  if (comparison.data === undefined && problemOf(comparison.error).code === 'comparison-not-yet-open') {
    return <NotYetOpen error={comparison.error} />;
  }
  return (
    <Loaded page query={comparison}>
      {(known) => <SideBySide comparison={known} {...props} />}
    </Loaded>
  );
}

function SideBySide({ comparison, view, onView, tools }: Props & { comparison: Comparison }) {
  const { t } = useTranslation('comparison');
  const { round } = comparison;
  const { tab } = view;
  return (
    <div className={classes.page}>
      <PageHeader
        title={t('title', { year: round.awardYear })}
        above={round.blocName}
        below={
          <span className={classes.facts}>
            <RoundBadge state={round.state} />
            <Deadline round={round} forAll />
          </span>
        }
        actions={
          <>
            <ExportMenu roundId={round.id} snapshot={tab === 'snapshots' ? view.snapshot : undefined} />
            {tools.header(comparison)}
          </>
        }
      />
      <Progress members={comparison.members} onStatus={() => onView({ tab: 'status' })} />
      <Tabs value={tab} onChange={(next) => onView({ tab: next as Tab })} keepMounted={false}>
        <Tabs.List mb="md" className={classes.tabs ?? ''}>
          {TABS.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(`tab.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="table">
          <MatrixSection comparison={comparison} view={view} onView={onView} />
        </Tabs.Panel>
        <Tabs.Panel value="status">
          <div className={classes.stack}>
            <StatusBoard comparison={comparison} memberTools={(member) => tools.member(comparison, member)} />
            {tools.below(comparison)}
          </div>
        </Tabs.Panel>
        <Tabs.Panel value="two">
          <TwoMembers comparison={comparison} view={view} onView={onView} />
        </Tabs.Panel>
        <Tabs.Panel value="snapshots">
          <SnapshotsTab comparison={comparison} view={view} onView={onView} />
        </Tabs.Panel>
      </Tabs>
    </div>
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
