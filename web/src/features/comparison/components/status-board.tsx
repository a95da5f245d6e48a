import { useTranslation } from 'react-i18next';
import { Section } from '@/components/section';
import { RegistrationBadge } from '@/components/state-badge';
import { TextLink } from '@/components/text-link';
import type { ComparisonMember } from '@/lib/api/types';
import { instantOf } from '@/lib/format';
import { hasSent } from '../matrix';
import classes from './status-board.module.css';

/** Who has sent and who has not. */
export function StatusBoard({ members }: { members: ComparisonMember[] }) {
  const { t } = useTranslation('comparison');
  const sent = members.filter(hasSent).length;
  return (
    <Section
      title={t('board.title')}
      actions={
        <p className={classes.counts}>
          <strong>{t('board.sent', { count: sent })}</strong>
          {' · '}
          {t('board.notSent', { count: members.length - sent })}
        </p>
      }
    >
      <ul className={classes.board} aria-label={t('board.title')}>
        {members.map((member) => (
          <Member key={member.unitId} member={member} />
        ))}
      </ul>
    </Section>
  );
}

function Member({ member }: { member: ComparisonMember }) {
  const { t } = useTranslation(['comparison', 'common']);
  const facts = [
    ...(member.role === 'MEMBER' ? [] : [t(`common:role.${member.role}`)]),
    ...(member.own ? [t('board.own')] : []),
    ...(member.submittedAt === null ? [] : [t('board.at', { at: instantOf(member.submittedAt) })]),
  ];
  return (
    <li className={classes.member} data-own={member.own || undefined}>
      <div className={classes.name}>
        <MemberLink member={member}>{member.unitName}</MemberLink>
        <RegistrationBadge state={member.state} />
      </div>
      {facts.length > 0 && <span className={classes.facts}>{facts.join(' · ')}</span>}
    </li>
  );
}

/** Leads to the member's registration once there is something that others may read. */
export function MemberLink({ member, children }: { member: ComparisonMember; children: string }) {
  const readable = member.registrationId !== null && (member.own || member.state !== 'DRAFT');
  return readable && member.registrationId !== null ? (
    <TextLink to="/registrations/$id" params={{ id: member.registrationId }} inherit>
      {children}
    </TextLink>
  ) : (
    <span>{children}</span>
  );
}
