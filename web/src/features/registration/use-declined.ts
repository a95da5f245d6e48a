import { useQuery } from '@tanstack/react-query';
import type { Registration } from '@/lib/api/types';
import { historyQuery } from './api/history';

/** The leader's words, until it is presented again: the service forgets them with the first change, the person must not. */
export function useDeclined({
  id,
  declined,
  actions,
  presented,
  signOff,
}: Registration): { at: string; by: string | null; reason: string } | null {
  const writing = actions.includes('EDIT') && presented === null && signOff === null;
  const history = useQuery({ ...historyQuery(id), enabled: writing }).data;
  if (declined !== null || !writing) {
    return declined;
  }
  const last = history
    ?.filter(({ what }) => TURNS.has(what))
    .reduce((one, other) => (other.at > one.at ? other : one));
  return last?.what === 'SIGN_OFF_REFUSED' ? { at: last.at, by: last.by, reason: last.why ?? '' } : null;
}

const TURNS: ReadonlySet<string> = new Set([
  'STARTED',
  'CARRIED_OVER',
  'PRESENTED',
  'SIGNED_OFF',
  'SIGN_OFF_REFUSED',
  'SUBMITTED',
  'RETURNED',
  'AMENDMENT_BEGUN',
]);
