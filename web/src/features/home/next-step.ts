import type { Registration, Round } from '@/lib/api/types';

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
  const mayEdit = round.myAction === 'EDIT';
  const notYet = round.state === 'SCHEDULED';
  switch (round.myRegistrationState) {
    case null:
      return round.myAction === 'START' ? 'start' : notYet ? 'scheduled' : 'tooLate';
    case 'SUBMITTED':
      return 'sent';
    case 'AMENDMENT_SUBMITTED':
      return 'amendmentSent';
    case 'ACCEPTED':
      return registration?.amendmentRefusal ? 'amendmentRefused' : 'accepted';
    case 'DRAFT':
      return mayEdit ? draftStep(registration, notYet) : 'tooLate';
    case 'RETURNED':
      return mayEdit ? (withinTheHouse(registration) ?? 'fix') : 'tooLate';
    case 'AMENDING':
      return withinTheHouse(registration) ?? 'amend';
  }
}

/** What is signed before the round opens waits for the day. */
function draftStep(registration: Registration | undefined, notYet: boolean): Step {
  const step = withinTheHouse(registration) ?? 'write';
  return step === 'send' && notYet ? 'scheduled' : step;
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
