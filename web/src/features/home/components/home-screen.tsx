import { Button } from '@mantine/core';
import { IconBell, IconCoffee, IconHourglass } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/components/button-link';
import { EmptyState } from '@/components/empty-state';
import { LinesSkeleton, Loaded } from '@/components/loaded';
import { NoticeLink } from '@/components/notice-link';
import { useNoticeWords } from '@/components/notice-words';
import { PageHeader } from '@/components/page-header';
import { Section } from '@/components/section';
import { TextLink } from '@/components/text-link';
import type { Me, Notice, Round } from '@/lib/api/types';
import { instantOf } from '@/lib/format';
import { isProvinceAdmin, isWaiting } from '@/lib/permissions';
import { meQuery, useMe } from '@/lib/queries/me';
import { recentNoticesQuery } from '@/lib/queries/notices';
import { openableRoundsQuery, roundsQuery } from '@/lib/queries/rounds';
import { BlocProgress, LeftToJudge, leads } from './bloc-progress';
import classes from './home.module.css';
import { RoundCard } from './round-card';

/** What needs this person now. */
export function HomeScreen() {
  const { t } = useTranslation('home');
  const me = useMe();
  return (
    <>
      <PageHeader title={t('title')} below={t('hello', { name: me.name })} />
      {isWaiting(me) ? <WaitingRoom me={me} /> : <Today me={me} />}
    </>
  );
}

function Today({ me }: { me: Me }) {
  const { t } = useTranslation('home');
  const rounds = useQuery(roundsQuery);
  const openable = useQuery(openableRoundsQuery).data ?? [];
  return (
    <div className={classes.columns}>
      <div className={classes.stack}>
        <Section
          title={t('todo.title')}
          actions={
            openable.length > 0 && (
              <ButtonLink to="/rounds/new" variant="default" size="compact-sm">
                {t('todo.openRound')}
              </ButtonLink>
            )
          }
        >
          <Loaded query={rounds}>
            {(all) => {
              const open = all.filter(needsMe).sort(byDeadline);
              return open.length === 0 ? (
                <EmptyState icon={<IconCoffee />} title={t('todo.none')}>
                  {t('todo.noneText')}
                </EmptyState>
              ) : (
                <ul className={classes.rounds}>
                  {open.map((round) => (
                    <li key={round.id}>
                      <RoundCard round={round} />
                    </li>
                  ))}
                </ul>
              );
            }}
          </Loaded>
        </Section>
        {isProvinceAdmin(me) && <ProvinceCard rounds={rounds.data ?? []} />}
        {(rounds.data ?? [])
          .filter(({ state, role }) => state === 'OPEN' && role !== 'ADMIN')
          .map((round) => (
            <BlocProgress key={round.id} round={round} />
          ))}
        {(rounds.data ?? [])
          .filter((round) => round.state === 'CLOSED' && leads(round))
          .sort((one, other) => other.awardYear - one.awardYear)
          .slice(0, MOST_CLOSED)
          .map((round) => (
            <LeftToJudge key={round.id} round={round} />
          ))}
      </div>
      <RecentNotices />
    </div>
  );
}

/** States in which a registration is in progress whatever the round's deadline. */
const UNDER_WAY: readonly Round['myRegistrationState'][] = ['RETURNED', 'AMENDING', 'AMENDMENT_SUBMITTED'];
const MOST_CLOSED = 2;

/** Open or about to open for all or by an extension, or in progress; the whole province has its own page. */
function needsMe(round: Round): boolean {
  return (
    round.role !== 'ADMIN' &&
    (round.state !== 'CLOSED' || UNDER_WAY.includes(round.myRegistrationState) || round.myAction !== null)
  );
}

/** The nearest deadline first. */
function byDeadline(one: Round, other: Round): number {
  return (one.myDeadline ?? one.closesAt).localeCompare(other.myDeadline ?? other.closesAt);
}

function ProvinceCard({ rounds }: { rounds: Round[] }) {
  const { t } = useTranslation('home');
  const open = rounds.filter(({ state }) => state === 'OPEN');
  return (
    <Section
      title={t('province.title')}
      actions={
        <TextLink to="/province" size="sm">
          {t('province.see')}
        </TextLink>
      }
    >
      <p className={classes.count}>{t('province.open', { count: open.length })}</p>
      <ul className={classes.members}>
        {open.sort(byDeadline).map((round) => (
          <li key={round.id}>
            <TextLink to="/rounds/$id/comparison" params={{ id: round.id }} inherit>
              {round.blocName}
            </TextLink>
            <span>{t('progress.sent', { sent: round.sent, members: round.members })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function RecentNotices() {
  const { t } = useTranslation('home');
  const notices = useQuery(recentNoticesQuery);
  return (
    <Section
      title={t('news.title')}
      actions={
        <TextLink to="/notices" size="sm">
          {t('news.all')}
        </TextLink>
      }
    >
      <Loaded query={notices} skeleton={<LinesSkeleton lines={4} />}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={<IconBell />} title={t('news.none')} />
          ) : (
            <ul className={classes.news}>
              {items.map((notice) => (
                <NewsItem key={notice.id} notice={notice} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}

function NewsItem({ notice }: { notice: Notice }) {
  const { t } = useTranslation('inbox');
  const { title, text } = useNoticeWords()(notice);
  return (
    <li data-unread={!notice.read || undefined}>
      {!notice.read && <span className={classes.unread} role="img" aria-label={t('unread')} />}
      <NoticeLink notice={notice}>{title}</NoticeLink>
      <p>{text}</p>
      <time dateTime={notice.at}>{instantOf(notice.at)}</time>
    </li>
  );
}

function WaitingRoom({ me }: { me: Me }) {
  const { t } = useTranslation('home');
  const queryClient = useQueryClient();
  const { isFetching } = useQuery(meQuery);
  return (
    <Section title={t('waiting.title')}>
      <EmptyState icon={<IconHourglass />} title={me.name}>
        <p>{t('waiting.text', { username: me.username })}</p>
        <p>
          {t('waiting.subject')}: <strong className={classes.subject}>{me.subject}</strong>
        </p>
        <Button
          loading={isFetching}
          onClick={() => void queryClient.invalidateQueries({ queryKey: meQuery.queryKey })}
        >
          {t('waiting.again')}
        </Button>
      </EmptyState>
    </Section>
  );
}
