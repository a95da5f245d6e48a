import type { Registration, Round } from '@/lib/api/types';
import { isInTime } from '@/lib/permissions';

export type Step =
  | 'start'
  | 'write'
  | 'signOff'
  | 'waitForSignOff'
  | 'declined'
  | 'send'
  | 'fix'
  | 'amend'
  | 'sent'
  | 'amendmentSent'
  | 'amendmentRefused'
  | 'accepted'
  | 'tooLate'
  | 'scheduled';

/** Steps that wait for this person, as against those that others take. */
const MINE: readonly Step[] = ['start', 'write', 'signOff', 'declined', 'send', 'fix', 'amend'];

export function isMine(step: Step): boolean {
  return MINE.includes(step);
}

/** What comes next for my unit's registration; the registration itself is known only while it is being written. */
export function nextStep(round: Round, registration: Registration | undefined): Step {
  if (round.state === 'SCHEDULED') {
    return 'scheduled';
  }
  switch (round.myRegistrationState) {
    case null:
      return isInTime(round) ? 'start' : 'tooLate';
    case 'SUBMITTED':
      return 'sent';
    case 'AMENDMENT_SUBMITTED':
      return 'amendmentSent';
    case 'ACCEPTED':
      return registration?.amendmentRefusal ? 'amendmentRefused' : 'accepted';
    case 'DRAFT':
      return isInTime(round) ? (withinTheHouse(registration) ?? 'write') : 'tooLate';
    case 'RETURNED':
      return withinTheHouse(registration) ?? 'fix';
    case 'AMENDING':
      return withinTheHouse(registration) ?? 'amend';
  }
}

/** Between the officer and the leader. */
function withinTheHouse(registration: Registration | undefined): Step | null {
  if (registration === undefined) {
    return null;
  }
  const { signOff, presented, declined, actions } = registration;
  if (signOff !== null) {
    return 'send';
  }
  if (presented !== null) {
    return actions.includes('SIGN_OFF') ? 'signOff' : 'waitForSignOff';
  }
  return declined === null ? null : 'declined';
}
