import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/components/button-link';
import { Deadline } from '@/components/deadline';
import { StartRegistrationButton } from '@/components/start-registration-button';
import { RegistrationBadge, RoundBadge } from '@/components/state-badge';
import type { Round } from '@/lib/api/types';
import classes from './home.module.css';

/** One open round: how my department stands, and the next step. */
export function RoundCard({ round }: { round: Round }) {
  const { t } = useTranslation('home');
  return (
    <article className={classes.round}>
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
        {round.myUnitId !== null && round.state !== 'SCHEDULED' && (
          <p>{t(`todo.${round.myRegistrationState ?? 'notStarted'}`)}</p>
        )}
      </div>
      <div className={classes.steps}>
        <NextStep round={round} />
        {round.role !== 'MEMBER' && (
          <ButtonLink to="/rounds/$id/comparison" params={{ id: round.id }} variant="default">
            {t('todo.compare')}
          </ButtonLink>
        )}
      </div>
    </article>
  );
}

function NextStep({ round }: { round: Round }) {
  const { t } = useTranslation('home');
  const state = round.myRegistrationState;
  if (round.myRegistrationId !== null) {
    const writing = state === 'DRAFT' || state === 'RETURNED' || state === 'AMENDING';
    return (
      <ButtonLink
        to="/registrations/$id"
        params={{ id: round.myRegistrationId }}
        variant={writing ? 'filled' : 'default'}
      >
        {t(state === 'DRAFT' ? 'todo.continue' : state === 'RETURNED' ? 'todo.fix' : 'todo.open')}
      </ButtonLink>
    );
  }
  return round.myUnitId !== null && round.state === 'OPEN' ? (
    <StartRegistrationButton round={round} unitId={round.myUnitId} />
  ) : null;
}
