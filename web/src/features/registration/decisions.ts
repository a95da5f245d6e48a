import {
  IconArrowBackUp,
  IconCheck,
  IconPencilPlus,
  IconPencilX,
  IconSend,
  IconSignature,
  IconUserCheck,
} from '@tabler/icons-react';
import type { Registration } from '@/lib/api/types';
import type { DecisionName } from './api/decide';

type Look = {
  icon: typeof IconCheck;
  /** Whether words go with it; those that ask for them are named in the dialog. */
  words: boolean;
  /** What the person sees again before deciding. */
  shows: 'findings' | 'nothing';
  quiet: boolean;
};

export const DECISIONS: Record<DecisionName, Look> = {
  PRESENT: { icon: IconUserCheck, words: false, shows: 'findings', quiet: false },
  SIGN_OFF: { icon: IconSignature, words: false, shows: 'findings', quiet: false },
  DECLINE: { icon: IconArrowBackUp, words: true, shows: 'nothing', quiet: true },
  SUBMIT: { icon: IconSend, words: false, shows: 'findings', quiet: false },
  ACCEPT: { icon: IconCheck, words: true, shows: 'nothing', quiet: false },
  RETURN: { icon: IconArrowBackUp, words: true, shows: 'nothing', quiet: true },
  ACCEPT_AMENDMENT: { icon: IconCheck, words: true, shows: 'nothing', quiet: false },
  REFUSE_AMENDMENT: { icon: IconArrowBackUp, words: true, shows: 'nothing', quiet: true },
  AMEND: { icon: IconPencilPlus, words: true, shows: 'nothing', quiet: true },
  WITHDRAW_AMENDMENT: { icon: IconPencilX, words: false, shows: 'nothing', quiet: true },
};

export const JUDGING: readonly DecisionName[] = ['ACCEPT', 'RETURN', 'ACCEPT_AMENDMENT', 'REFUSE_AMENDMENT'];

/** What the unit itself may decide now, in the order of the buttons; who signs needs not present first. */
export function ownDecisions({ actions }: Registration): DecisionName[] {
  const own: DecisionName[] = ['SUBMIT', 'SIGN_OFF', 'PRESENT', 'DECLINE', 'AMEND', 'WITHDRAW_AMENDMENT'];
  return own.filter(
    (name) => actions.includes(name) && !(name === 'PRESENT' && actions.includes('SIGN_OFF')),
  );
}

/** When the content was last laid before the leader or signed; null while it is being written. */
export function laidBefore({ presented, signOff }: Registration): string | null {
  return signOff?.at ?? presented?.at ?? null;
}

export const STEPS = ['write', 'present', 'sign', 'send', 'judge'] as const;
export type Step = (typeof STEPS)[number];

/** The step that is due; null when everything is done. */
export function stepOf(registration: Registration): Step | null {
  switch (registration.state) {
    case 'ACCEPTED':
      return null;
    case 'SUBMITTED':
    case 'AMENDMENT_SUBMITTED':
      return 'judge';
    case 'DRAFT':
    case 'RETURNED':
    case 'AMENDING':
      return registration.signOff !== null ? 'send' : registration.presented !== null ? 'sign' : 'write';
  }
}

type Next =
  | 'write'
  | 'writeAndSign'
  | 'writeTheirs'
  | 'declined'
  | 'signMine'
  | 'signTheirs'
  | 'send'
  | 'notYet'
  | 'judgeMine'
  | 'judgeTheirs'
  | 'over'
  | 'done';

const MINE: ReadonlySet<Next> = new Set([
  'write',
  'writeAndSign',
  'declined',
  'signMine',
  'send',
  'judgeMine',
]);

/** What comes next, said to the one who looks: whether it is their turn, and whether the deadline matters for it. */
export function nextOf(registration: Registration, declined: boolean, now = Date.now()) {
  const next = sentenceOf(registration, declined, now);
  const waits = stepOf(registration) !== null && stepOf(registration) !== 'judge';
  return {
    next,
    mine: MINE.has(next),
    timed: waits && next !== 'over' && registration.state !== 'AMENDING',
  };
}

function sentenceOf(registration: Registration, declined: boolean, now: number): Next {
  const { actions, state, closesAt } = registration;
  const step = stepOf(registration);
  if (step === null) {
    return 'done';
  }
  if (step === 'judge') {
    return JUDGING.some((name) => actions.includes(name)) ? 'judgeMine' : 'judgeTheirs';
  }
  if (!actions.includes('EDIT')) {
    return state !== 'AMENDING' && Date.parse(closesAt) < now ? 'over' : 'writeTheirs';
  }
  switch (step) {
    case 'send':
      return actions.includes('SUBMIT') ? 'send' : 'notYet';
    case 'sign':
      return actions.includes('SIGN_OFF') ? 'signMine' : 'signTheirs';
    default:
      return declined ? 'declined' : actions.includes('SIGN_OFF') ? 'writeAndSign' : 'write';
  }
}
