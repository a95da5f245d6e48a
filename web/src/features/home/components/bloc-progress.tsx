import { Progress } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/components/button-link';
import { Section } from '@/components/section';
import { RegistrationBadge } from '@/components/state-badge';
import { TextLink } from '@/components/text-link';
import type { ComparisonMember, Round } from '@/lib/api/types';
import { compareVietnamese } from '@/lib/format';
import { comparisonQuery } from '@/lib/queries/rounds';
import classes from './home.module.css';

const SENT: readonly string[] = ['SUBMITTED', 'ACCEPTED', 'AMENDING', 'AMENDMENT_SUBMITTED'];

/** How many have sent; those who lead the bloc also see who has not and what waits for their judgement. */
export function BlocProgress({ round }: { round: Round }) {
  const { t } = useTranslation('home');
  const words = t('progress.sent', { sent: round.sent, members: round.members });
  return (
    <Section
      title={t('progress.title', { year: round.awardYear, bloc: round.blocName })}
      actions={
        round.actions.includes('REMIND') &&
        round.sent < round.members && (
          <ButtonLink
            to="/rounds/$id/comparison"
            params={{ id: round.id }}
            search={{ tab: 'status' }}
            variant="default"
            size="compact-sm"
          >
            {t('progress.reminder')}
          </ButtonLink>
        )
      }
    >
      <p className={classes.count}>{words}</p>
      <Progress
        value={round.members === 0 ? 0 : (round.sent / round.members) * 100}
        aria-label={words}
        size="md"
        color="lake"
      />
      {leads(round) && <ForTheHead round={round} />}
    </Section>
  );
}

export function leads({ role }: Round): boolean {
  return role === 'HEAD' || role === 'DEPUTY';
}

/** After the round only what still has to be judged: amendments, and what came by an extension. */
export function LeftToJudge({ round }: { round: Round }) {
  const { t } = useTranslation('home');
  const judgeable =
    useQuery(comparisonQuery(round.id)).data?.members.filter((member) => member.judgeable) ?? [];
  return judgeable.length === 0 ? null : (
    <Section title={t('progress.after', { year: round.awardYear, bloc: round.blocName })}>
      <ToJudge members={judgeable} />
    </Section>
  );
}

function ForTheHead({ round }: { round: Round }) {
  const comparison = useQuery(comparisonQuery(round.id));
  const members = [...(comparison.data?.members ?? [])].sort((one, other) =>
    compareVietnamese(one.unitName, other.unitName),
  );
  return comparison.data === undefined ? null : (
    <>
      <ToJudge members={members.filter(({ judgeable }) => judgeable)} />
      <Missing members={members.filter(({ state }) => !SENT.includes(state))} />
    </>
  );
}

function ToJudge({ members }: { members: ComparisonMember[] }) {
  const { t } = useTranslation('home');
  return members.length === 0 ? null : (
    <>
      <h3 className={classes.missing}>{t('progress.judge', { count: members.length })}</h3>
      <ul className={classes.members}>
        {members.map(({ unitId, unitName, registrationId, state }) => (
          <li key={unitId}>
            <TextLink to="/registrations/$id" params={{ id: registrationId ?? '' }} inherit>
              {unitName}
            </TextLink>
            <RegistrationBadge state={state} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Missing({ members: missing }: { members: ComparisonMember[] }) {
  const { t } = useTranslation('home');
  return missing.length === 0 ? (
    <p className={classes.all}>{t('progress.allSent')}</p>
  ) : (
    <>
      <h3 className={classes.missing}>{t('progress.missing', { count: missing.length })}</h3>
      <ul className={classes.members}>
        {missing.map((member) => (
          <li key={member.unitId}>
            {member.unitName}
            <RegistrationBadge state={member.state} />
          </li>
        ))}
      </ul>
    </>
  );
}
