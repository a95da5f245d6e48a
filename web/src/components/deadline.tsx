import { useTranslation } from 'react-i18next';
import type { Round } from '@/lib/api/types';
import { day, dayOf, daysLeft, isoDayOf, timeWithinDay } from '@/lib/format';
import classes from './deadline.module.css';

type Window = Pick<Round, 'closesAt' | 'opensOn' | 'state'> & Partial<Pick<Round, 'myDeadline'>>;

/** The deadline as it is printed on the plan, and how far off it is: my unit's own, or the round's for all. */
export function Deadline({ round, forAll = false }: { round: Window; forAll?: boolean }) {
  const { t } = useTranslation();
  if (round.state === 'SCHEDULED') {
    return <span>{t('deadline.opens', { day: day(round.opensOn) })}</span>;
  }
  const until = (forAll ? null : round.myDeadline) ?? round.closesAt;
  const extended = until > round.closesAt;
  const time = timeWithinDay(until);
  const left = daysLeft(isoDayOf(until));
  const over = Date.parse(until) < Date.now() || (round.state === 'CLOSED' && !extended);
  return (
    <span>
      {time === null
        ? t('deadline.until', { day: dayOf(until) })
        : t('deadline.untilTime', { time, day: dayOf(until) })}
      {' · '}
      <span className={left <= 3 && !over ? classes.near : undefined}>
        {over ? t('deadline.over') : left === 0 ? t('deadline.today') : t('deadline.left', { count: left })}
      </span>
      {extended && !over && ` · ${t('deadline.extended')}`}
    </span>
  );
}
