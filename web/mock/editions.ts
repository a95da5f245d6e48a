import type { Edition, HistoryEntry, ReadContent, Registration } from '../src/lib/api/types.ts';
import { refuse } from './answers.ts';

type Kept = { edition: Edition; content: ReadContent };

const JUDGE = 'Cán bộ mẫu Văn phòng UBND tỉnh';
const JUDGED: readonly HistoryEntry['what'][] = [
  'RETURNED',
  'ACCEPTED',
  'AMENDMENT_ACCEPTED',
  'AMENDMENT_REFUSED',
];

/** What was sent of each registration, with its outcome, and what happened to it. */
export class Editions {
  readonly #kept = new Map<string, Kept[]>();
  readonly #histories = new Map<string, HistoryEntry[]>();

  of(id: string): Edition[] {
    return (this.#kept.get(id) ?? []).map(({ edition }) => edition);
  }

  one(id: string, number: number): Kept {
    return (
      this.#kept.get(id)?.find(({ edition }) => edition.number === number) ?? refuse(404, 'edition-unknown')
    );
  }

  history(id: string): HistoryEntry[] {
    return this.#histories.get(id) ?? [];
  }

  add(registration: Registration, receipt: NonNullable<Registration['receipt']>): void {
    const kept = this.#kept.get(registration.id) ?? [];
    const { amendment } = registration;
    const edition: Edition = {
      number: kept.length + 1,
      kind: amendment === null ? 'SUBMISSION' : 'AMENDMENT',
      submittedAt: receipt.submittedAt,
      submittedBy: receipt.submittedBy,
      receiptNumber: receipt.number,
      digest: receipt.digest,
      late: receipt.late,
      reason: amendment?.reason ?? null,
      outcome: 'PENDING',
      decidedAt: null,
      decidedBy: null,
      decisionReason: null,
    };
    this.#kept.set(registration.id, [...kept, { edition, content: contentOf(registration) }]);
  }

  decideLast(id: string, outcome: Edition['outcome'], decisionReason: string | null): void {
    const last = this.#kept.get(id)?.at(-1);
    if (last !== undefined) {
      const decidedAt = new Date().toISOString();
      Object.assign(last.edition, { outcome, decisionReason, decidedAt, decidedBy: JUDGE });
    }
  }

  remember(
    { id, version, unitName }: Registration,
    what: HistoryEntry['what'],
    why: string | null,
    at = new Date(),
  ): void {
    const by = JUDGED.includes(what) ? JUDGE : `Cán bộ mẫu ${unitName}`;
    const entry: HistoryEntry = { at: at.toISOString(), by, nameNow: null, what, why, version };
    this.#histories.set(id, [...this.history(id), entry]);
  }
}

/** What stands on the paper of a registration, and what was found in it. */
export function contentOf(registration: ReadContent): ReadContent {
  const { heading, preamble, professionalWork, solutions, campaigns } = registration;
  const { staffCount, collectiveCount, lines, findings, signature } = registration;
  return {
    ...{ heading, preamble, professionalWork, solutions, campaigns },
    ...{ staffCount, collectiveCount, lines, findings, signature },
  };
}
