import { useTranslation } from 'react-i18next';
import type { Round } from '@/lib/api/types';
import { day, daysLeft } from '@/lib/format';
import classes from './deadline.module.css';

/** The last day as it is printed on the plan, and how far off it is. */
export function Deadline({ round }: { round: Pick<Round, 'closesOn' | 'opensOn' | 'state'> }) {
  const { t } = useTranslation();
  if (round.state === 'SCHEDULED') {
    return <span>{t('deadline.opens', { day: day(round.opensOn) })}</span>;
  }
  const left = daysLeft(round.closesOn);
  const near = left <= 3 && round.state === 'OPEN';
  return (
    <span>
      {t('deadline.until', { day: day(round.closesOn) })}
      {' · '}
      <span className={near ? classes.near : undefined}>
        {round.state === 'CLOSED' || left < 0
          ? t('deadline.over')
          : left === 0
            ? t('deadline.today')
            : t('deadline.left', { count: left })}
      </span>
    </span>
  );
}
