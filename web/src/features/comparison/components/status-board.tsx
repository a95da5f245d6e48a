import { Button } from '@mantine/core';
import { IconBellRinging } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '@/components/section';
import { RegistrationBadge } from '@/components/state-badge';
import { useMoment } from '@/components/use-moment';
import type { Comparison, ComparisonMember, Delivery, Reminder } from '@/lib/api/types';
import { compareVietnamese, daysLeft, instantOf, isoDayOf } from '@/lib/format';
import { deliveriesQuery, remindersQuery } from '../api/reminders';
import { hasSubmitted, isShown } from '../matrix';
import { MemberLink } from './member-link';
import { ReminderDialog } from './reminder-dialog';
import { ReminderState } from './reminder-state';
import classes from './status-board.module.css';

type Group = { name: 'judge' | 'missing' | 'returned' | 'sent' | 'accepted'; members: ComparisonMember[] };

/** Where every member stands, by what there is to do about it. */
export function StatusBoard({
  comparison,
  memberTools,
}: {
  comparison: Comparison;
  /** What else the head can do for a member, such as giving it more time. */
  memberTools: (member: ComparisonMember) => ReactNode;
}) {
  const { t } = useTranslation('comparison');
  const { round } = comparison;
  const mayRemind = round.actions.includes('REMIND');
  const [reminding, setReminding] = useState<ComparisonMember[] | null>(null);
  const reminders = useQuery({ ...remindersQuery(round.id), enabled: mayRemind }).data ?? [];
  const deliveries = useQuery(deliveriesQuery(round.id, reminders)).data ?? [];
  const unsent = comparison.members.filter((member) => !hasSubmitted(member) && !member.own);
  return (
    <div className={classes.stack}>
      {groupsOf(comparison.members).map(({ name, members }) => (
        <Section
          key={name}
          title={t(`status.${name}`, { count: members.length })}
          actions={
            name === 'missing' &&
            mayRemind &&
            unsent.length > 0 && (
              <Button
                size="compact-sm"
                leftSection={<IconBellRinging size={15} aria-hidden />}
                onClick={() => setReminding(unsent)}
              >
                {t('reminder.all', { count: unsent.length })}
              </Button>
            )
          }
        >
          <ul className={classes.board}>
            {members.map((member) => (
              <Member
                key={member.unitId}
                member={member}
                reminder={lastOf(reminders, member.unitId)}
                deliveries={deliveries}
                tools={
                  <>
                    {mayRemind && !hasSubmitted(member) && !member.own && (
                      <Button
                        size="compact-xs"
                        variant="default"
                        aria-label={t('reminder.one', { unit: member.unitName })}
                        onClick={() => setReminding([member])}
                      >
                        {t('reminder.short')}
                      </Button>
                    )}
                    {memberTools(member)}
                  </>
                }
              />
            ))}
          </ul>
        </Section>
      ))}
      {reminding && (
        <ReminderDialog roundId={round.id} members={reminding} onClose={() => setReminding(null)} />
      )}
    </div>
  );
}

function groupsOf(members: readonly ComparisonMember[]): Group[] {
  const sorted = [...members].sort((one, other) => compareVietnamese(one.unitName, other.unitName));
  const judge = sorted.filter(({ judgeable }) => judgeable);
  const rest = sorted.filter(({ judgeable }) => !judgeable);
  const groups: Group[] = [
    { name: 'judge', members: judge },
    { name: 'missing', members: rest.filter(({ state }) => state === 'NOT_STARTED' || state === 'DRAFT') },
    { name: 'returned', members: rest.filter(({ state }) => state === 'RETURNED') },
    { name: 'sent', members: rest.filter(({ state }) => state === 'SUBMITTED') },
    {
      name: 'accepted',
      members: rest.filter(
        ({ state }) => state === 'ACCEPTED' || state === 'AMENDING' || state === 'AMENDMENT_SUBMITTED',
      ),
    },
  ];
  return groups.filter((group) => group.members.length > 0);
}

function lastOf(reminders: readonly Reminder[], unitId: string): Reminder | null {
  return reminders
    .filter((reminder) => reminder.unitId === unitId)
    .reduce<Reminder | null>(
      (last, reminder) => (last === null || reminder.at > last.at ? reminder : last),
      null,
    );
}

function Member({
  member,
  reminder,
  deliveries,
  tools,
}: {
  member: ComparisonMember;
  reminder: Reminder | null;
  deliveries: readonly Delivery[];
  tools: ReactNode;
}) {
  const { t } = useTranslation(['comparison', 'common']);
  return (
    <li className={classes.member} data-own={member.own || undefined}>
      <div className={classes.name}>
        <MemberLink member={member}>{member.unitName}</MemberLink>
        <RegistrationBadge state={member.state} />
      </div>
      {(member.role !== 'MEMBER' || member.own) && (
        <p className={classes.facts}>
          {[
            ...(member.role === 'MEMBER' ? [] : [t(`common:role.${member.role}`)]),
            ...(member.own ? [t('board.own')] : []),
          ].join(' · ')}
        </p>
      )}
      {member.own && member.state === 'SUBMITTED' && !member.judgeable && (
        <p className={classes.facts}>{t('board.ownJudged')}</p>
      )}
      <Times member={member} />
      {reminder && !hasSubmitted(member) && (
        <ReminderState
          reminder={reminder}
          delivery={deliveries.find(({ reminderId }) => reminderId === reminder.reminderId) ?? null}
        />
      )}
      <div className={classes.tools}>{tools}</div>
    </li>
  );
}

/** When it came and whether that was late; or how long it still has. */
function Times({ member }: { member: ComparisonMember }) {
  const { t } = useTranslation(['comparison', 'common']);
  const moment = useMoment();
  const { submittedAt, extension, deadline, late } = member;
  const left = daysLeft(isoDayOf(deadline));
  const over = Date.parse(deadline) < Date.now();
  return (
    <>
      {submittedAt !== null && isShown(member) && (
        <p className={classes.facts}>
          {t('board.at', { at: instantOf(submittedAt) })}
          {late && (
            <strong className={classes.late}> · {t(extension ? 'board.lateExtended' : 'board.late')}</strong>
          )}
        </p>
      )}
      {!hasSubmitted(member) && (
        <p className={classes.facts}>
          {over ? (
            <strong className={classes.late}>{t('board.overdue', { moment: moment(deadline) })}</strong>
          ) : (
            <>
              {t(extension ? 'board.extended' : 'board.due', { moment: moment(deadline) })}
              {' · '}
              {left === 0 ? t('common:deadline.today') : t('common:deadline.left', { count: left })}
            </>
          )}
        </p>
      )}
      {extension && (
        <p className={classes.facts}>{t('board.extensionReason', { reason: extension.reason })}</p>
      )}
    </>
  );
}
