import type { Extension, NewExtension, OpenableRound, Round, RoundAction } from '../src/lib/api/types.ts';
import { list, type MockRoutes, ok, refuse } from './answers.ts';
import * as data from './data.ts';
import { rows } from './recorded.ts';
import type { MockStore } from './store.ts';

const DAY_MS = 86_400_000;

/** The rounds as the person who is signed in sees them, and how their time is changed. */
export class RoundDesk {
  readonly #backend: MockStore;

  constructor(backend: MockStore) {
    this.#backend = backend;
  }

  seen(round: Round): Round {
    const mine = this.#backend.me().blocs.find(({ blocId }) => blocId === round.blocId);
    const inRound = [...this.#backend.registrations.values()].filter(({ roundId }) => roundId === round.id);
    const own = inRound.find(({ unitId }) => unitId === mine?.unitId);
    const role = mine?.role ?? 'ADMIN';
    const deadline = mine === undefined ? null : this.#backend.deadlineOf(round, mine.unitId);
    return {
      ...round,
      myAction: myAction(own?.state ?? null, deadline),
      role,
      actions: actionsOf(round, role),
      myUnitId: mine?.unitId ?? null,
      myRegistrationId: own?.id ?? null,
      myRegistrationState: own?.state ?? null,
      myDeadline: deadline,
      myLastYear: mine === undefined ? null : this.#backend.lastYearOf(mine.unitId),
      sent: inRound.filter(({ state }) => state === 'SUBMITTED' || state === 'ACCEPTED').length,
      members: this.#backend.blocs.find(({ id }) => id === round.blocId)?.members.length ?? 0,
    };
  }

  openable(): OpenableRound[] {
    const { provinceAdmin, blocs } = this.#backend.me();
    const headed = blocs.filter(({ role }) => role === 'HEAD').map(({ blocId }) => blocId);
    return this.#backend.blocs
      .filter(({ id }) => provinceAdmin || headed.includes(id))
      .map(({ id, name }) => ({ blocId: id, blocName: name, awardYears: [2023, 2024, 2025, 2026] }));
  }

  open(draft: { blocId: string; awardYear: number; opensOn: string; closesOn: string }): Round {
    const bloc = this.#backend.blocs.find(({ id }) => id === draft.blocId) ?? refuse(404, 'bloc-unknown');
    const round: Round = {
      ...(this.#backend.rounds[0] as Round),
      ...draft,
      id: crypto.randomUUID(),
      blocName: bloc.name,
      state: 'OPEN',
    };
    this.#backend.rounds.push(round);
    return this.seen(round);
  }

  extend(round: Round, { unitId, until, reason }: NewExtension): Round {
    if (Date.parse(until) <= Math.max(Date.now(), Date.parse(round.closesAt))) {
      refuse(422, 'extension-not-later');
    }
    if (Date.parse(until) > Date.now() + 90 * DAY_MS) {
      refuse(422, 'extension-too-long');
    }
    if (this.seen(round).myUnitId === unitId) {
      refuse(403, 'own-unit-not-extended');
    }
    const extension: Extension = { unitId, until, reason, ...this.#backend.deed() };
    round.extensions = [...round.extensions.filter((each) => each.unitId !== unitId), extension];
    round.version += 1;
    return this.seen(round);
  }

  end(round: Round, at: string, reason: string, state: Round['state']): Round {
    const { at: decidedAt, by } = this.#backend.deed();
    Object.assign(round, { ending: { at, reason, by, decidedAt }, closesAt: at, state });
    round.version += 1;
    return this.seen(round);
  }
}

function myAction(state: Round['myRegistrationState'], deadline: string | null): Round['myAction'] {
  const inTime = deadline !== null && Date.parse(deadline) >= Date.now();
  if (state === null) {
    return inTime ? 'START' : null;
  }
  return state === 'RETURNED' || state === 'AMENDING' || (state === 'DRAFT' && inTime) ? 'EDIT' : null;
}

function actionsOf(round: Round, role: Round['role']): RoundAction[] {
  if (role === 'MEMBER') {
    return [];
  }
  const keeping: RoundAction[] = ['REMIND', 'SNAPSHOT'];
  if (role === 'DEPUTY') {
    return ['EXTEND', ...keeping];
  }
  return round.state === 'CLOSED' ? ['EXTEND', 'REOPEN', ...keeping] : ['EXTEND', 'CLOSE', ...keeping];
}

export const roundRoutes: MockRoutes<MockStore & { roundDesk: RoundDesk }> = (
  backend,
  { call, ids: [id = ''], request },
) => {
  const desk = backend.roundDesk;
  const round = () => backend.round(id);
  switch (call) {
    case 'GET rounds':
      return list(backend.rounds.map((each) => desk.seen(each)));
    case 'GET rounds/openable':
      return list(desk.openable());
    case 'POST rounds':
      return ok(desk.open(request.body as Parameters<typeof desk.open>[0]), 201);
    case 'GET rounds/:id':
      return ok(desk.seen(round()));
    case 'GET rounds/:id/form':
      return ok({ awardYear: round().awardYear, rows: rows() });
    case 'POST rounds/:id/extensions':
      return ok(desk.extend(round(), request.body as NewExtension));
    case 'POST rounds/:id/closing': {
      const { at, reason } = request.body as { at: string | null; reason: string };
      const soon = new Date(Date.now() + 60_000).toISOString();
      return ok(desk.end(round(), at ?? soon, reason, at === null ? 'CLOSED' : 'OPEN'));
    }
    case 'POST rounds/:id/reopening': {
      const { until, reason } = request.body as { until: string; reason: string };
      return ok(desk.end(round(), until, reason, 'OPEN'));
    }
    case 'GET years':
      return list([
        { year: data.YEAR, blocs: backend.blocs.length, rounds: backend.rounds.length },
        { year: data.YEAR - 1, blocs: backend.blocs.length, rounds: 0 },
      ]);
    default:
      return undefined;
  }
};
