import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ComparisonMember } from '@/lib/api/types';
import { hasSubmitted } from '../matrix';
import classes from './progress.module.css';

const COUNTED = [
  { name: 'notStarted', states: ['NOT_STARTED'] },
  { name: 'draft', states: ['DRAFT'] },
  { name: 'submitted', states: ['SUBMITTED'] },
  { name: 'returned', states: ['RETURNED'] },
  { name: 'accepted', states: ['ACCEPTED', 'AMENDING', 'AMENDMENT_SUBMITTED'] },
  { name: 'amending', states: ['AMENDING', 'AMENDMENT_SUBMITTED'] },
] as const satisfies readonly { name: string; states: readonly ComparisonMember['state'][] }[];

/** Where the bloc stands, in one line. */
export function Progress({ members, onStatus }: { members: ComparisonMember[]; onStatus: () => void }) {
  const { t } = useTranslation('comparison');
  const sent = members.filter(hasSubmitted).length;
  const late = members.filter((member) => member.late).length;
  const counts = COUNTED.map(({ name, states }) => ({
    name,
    count: members.filter(({ state }) => (states as readonly string[]).includes(state)).length,
  })).filter(({ count }) => count > 0);
  return (
    <p className={classes.progress}>
      <strong>{t('board.sent', { count: sent })}</strong>
      {sent < members.length && <span>{t('board.notSent', { count: members.length - sent })}</span>}
      {counts.map(({ name, count }) => (
        <span key={name} className={classes.part}>
          {t(`count.${name}`, { count })}
        </span>
      ))}
      {late > 0 && <span className={classes.late}>{t('count.late', { count: late })}</span>}
      <Anchor component="button" type="button" size="md" onClick={onStatus}>
        {t('board.see')}
      </Anchor>
    </p>
  );
}
