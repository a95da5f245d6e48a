import type { Comparison, Round, Snapshot, SnapshotChange } from '../src/lib/api/types.ts';
import { list, type MockRoutes, ok, refuse } from './answers.ts';
import type { ComparisonDesk } from './comparison.ts';
import * as data from './data.ts';
import type { MockStore } from './store.ts';

type Around = MockStore & { bloc: ComparisonDesk };

/** Tables that were frozen under a number. */
export class SnapshotDesk {
  readonly #backend: Around;
  readonly tables: { snapshot: Snapshot; table: Comparison }[] = [];
  /** What is different between any two tables: nothing, unless a test says what. */
  changes: SnapshotChange[] = [];

  constructor(backend: Around) {
    this.#backend = backend;
  }

  freeze(round: Round, title: string | null): Snapshot {
    const table = structuredClone(this.#backend.bloc.table(round));
    const number = this.tables.length + 1;
    const { at: takenAt, by: takenBy } = this.#backend.deed();
    const snapshot: Snapshot = {
      id: data.idOf(9, number),
      roundId: round.id,
      number,
      title,
      takenAt,
      takenBy,
      hash: `${number}c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7a`.padEnd(64, 'e'),
      members: table.members.length,
      sent: table.members.filter(({ submittedAt, state }) => submittedAt !== null && state !== 'RETURNED')
        .length,
    };
    this.tables.push({ snapshot, table });
    return snapshot;
  }
}

export const snapshotRoutes: MockRoutes<Around & { snapshots: SnapshotDesk }> = (
  backend,
  { call, ids: [id = '', number = ''], request },
) => {
  const { snapshots } = backend;
  switch (call) {
    case 'GET rounds/:id/snapshots':
      return list(snapshots.tables.map(({ snapshot }) => snapshot));
    case 'POST rounds/:id/snapshots': {
      const { title = null } = request.body as { title?: string | null };
      return ok(snapshots.freeze(backend.round(id), title), 201);
    }
    case 'GET rounds/:id/snapshots/:id': {
      const taken = snapshots.tables[Number(number) - 1] ?? refuse(404, 'snapshot-unknown');
      return ok({ ...taken, intact: true });
    }
    case 'GET rounds/:id/snapshots/difference':
      return list(snapshots.changes);
    default:
      return undefined;
  }
};
