import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/components/button-link';
import { Deadline } from '@/components/deadline';
import { StartRegistrationButton } from '@/components/start-registration-button';
import { RegistrationBadge, RoundBadge } from '@/components/state-badge';
import type { Registration, Round } from '@/lib/api/types';
import { registrationQuery } from '../api/registration';
import { isMine, nextStep, type Step } from '../next-step';
import classes from './home.module.css';

const BUTTON: Partial<Record<Step, 'continue' | 'signOff' | 'send' | 'fix'>> = {
  write: 'continue',
  amend: 'continue',
  declined: 'fix',
  fix: 'fix',
  signOff: 'signOff',
  send: 'send',
};

/** One round: how my unit stands, and the next step. */
export function RoundCard({ round }: { round: Round }) {
  const { t } = useTranslation('home');
  const registration = useQuery({
    ...registrationQuery(round.myRegistrationId ?? ''),
    enabled: round.myRegistrationId !== null,
  }).data;
  const step = round.myUnitId === null ? null : nextStep(round, registration);
  const reason = step === null ? null : reasonOf(step, registration);
  return (
    <article className={classes.round} data-mine={(step !== null && isMine(step)) || undefined}>
      <div className={classes.words}>
        <h3>{t('todo.round', { year: round.awardYear })}</h3>
        <p className={classes.bloc}>{round.blocName}</p>
        <p className={classes.deadline}>
          {round.myUnitId === null ? (
            <RoundBadge state={round.state} />
          ) : (
            <RegistrationBadge state={round.myRegistrationState ?? 'NOT_STARTED'} />
          )}
          <Deadline round={round} />
        </p>
        {step !== null && <p>{t(`step.${step}`)}</p>}
        {reason && <p className={classes.reason}>{t('todo.reason', { reason })}</p>}
      </div>
      <div className={classes.steps}>
        {step !== null && <NextButton round={round} step={step} />}
        {round.role !== 'MEMBER' && (
          <ButtonLink to="/rounds/$id/comparison" params={{ id: round.id }} variant="default">
            {t('todo.compare')}
          </ButtonLink>
        )}
      </div>
    </article>
  );
}

function reasonOf(step: Step, registration: Registration | undefined): string | null {
  switch (step) {
    case 'declined':
      return registration?.declined?.reason ?? null;
    case 'fix':
      return registration?.returnReason ?? null;
    case 'amendmentRefused':
      return registration?.amendmentRefusal?.reason ?? null;
    default:
      return null;
  }
}

function NextButton({ round, step }: { round: Round; step: Step }) {
  const { t } = useTranslation('home');
  if (round.myRegistrationId !== null) {
    return (
      <ButtonLink
        to="/registrations/$id"
        params={{ id: round.myRegistrationId }}
        variant={isMine(step) ? 'filled' : 'default'}
      >
        {t(`todo.${BUTTON[step] ?? 'open'}`)}
      </ButtonLink>
    );
  }
  return step === 'start' && round.myUnitId !== null ? (
    <StartRegistrationButton round={round} unitId={round.myUnitId} />
  ) : null;
}
