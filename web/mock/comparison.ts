import type {
  Comparison,
  ComparisonMember,
  Delivery,
  Extension,
  Province,
  Reminder,
  Round,
  RoundAction,
  SentReminder,
  Snapshot,
  SnapshotChange,
} from '../src/lib/api/types.ts';
import { list, type MockCall, type MockRoutes, ok, refuse, tagged } from './answers.ts';
import * as data from './data.ts';
import { differenceOf } from './differences.ts';
import { lastYearOf, statisticsOf } from './statistics.ts';
import type { MockStore } from './store.ts';

const UNSENT: readonly ComparisonMember['state'][] = ['NOT_STARTED', 'DRAFT', 'RETURNED'];
const DAY_MS = 86_400_000;

/** The rounds as the person who is signed in sees them. */
type Rounds = MockStore & { roundFor(round: Round): Round };

/** What a table says of its round. */
export function comparedRound({
  closesOn: _closesOn,
  opensAt: _opensAt,
  role: _role,
  myDeadline: _myDeadline,
  myUnitId: _myUnitId,
  myRegistrationId: _myRegistrationId,
  myRegistrationState: _myRegistrationState,
  myLastYear: _myLastYear,
  members: _members,
  ...round
}: Round): Comparison['round'] {
  return round;
}

/** What the registration service knows about a bloc as a whole, as far as the screens need it. */
export class ComparisonDesk {
  readonly #backend: Rounds;
  reminders: Reminder[] = [];
  readReminders = new Set<string>();
  frozen: { snapshot: Snapshot; table: Comparison }[] = [];
  /** Registrations made for a large bloc, by unit. */
  large: Comparison | null = null;

  constructor(backend: Rounds) {
    this.#backend = backend;
  }

  actionsOf(round: Round, role: Round['role']): RoundAction[] {
    if (role === 'MEMBER') {
      return [];
    }
    const keeping: RoundAction[] = ['REMIND', 'SNAPSHOT'];
    if (role === 'DEPUTY') {
      return ['EXTEND', ...keeping];
    }
    return round.state === 'CLOSED' ? ['EXTEND', 'REOPEN', ...keeping] : ['EXTEND', 'CLOSE', ...keeping];
  }

  comparison(round: Round): Comparison {
    const mine = this.#backend.roundFor(round);
    if (mine.role === 'MEMBER' && round.state !== 'CLOSED') {
      refuse(403, 'comparison-not-yet-open');
    }
    if (this.large !== null) {
      return { ...this.large, round: comparedRound(mine) };
    }
    const members = (this.#backend.blocs.find(({ id }) => id === round.blocId)?.members ?? []).map((member) =>
      this.#member(round, mine, member),
    );
    return {
      round: comparedRound(mine),
      rows: data.rows(),
      members,
      statistics: statisticsOf(data.rows(), members),
    };
  }

  #member(
    round: Round,
    mine: Round,
    member: { unitId: string; unitName: string; unitShortName: string; role: ComparisonMember['role'] },
  ): ComparisonMember {
    const { unitId, unitName, unitShortName, role } = member;
    const known = [...this.#backend.registrations.values()].find((each) => each.unitId === unitId);
    const shown = known !== undefined && known.receipt !== null;
    const extension = round.extensions.find((each) => each.unitId === unitId);
    return {
      unitId,
      unitName,
      unitShortName,
      role,
      state: known?.state ?? 'NOT_STARTED',
      registrationId: known?.id ?? null,
      version: known?.version ?? null,
      submittedAt: known?.receipt?.submittedAt ?? null,
      deadline: extension?.until ?? round.closesAt,
      late: known?.receipt?.late ?? false,
      extension: extension === undefined ? null : { until: extension.until, reason: extension.reason },
      amending: known?.state === 'AMENDING' || known?.state === 'AMENDMENT_SUBMITTED',
      staffCount: shown ? (known?.staffCount ?? null) : null,
      own: unitId === mine.myUnitId,
      judgeable:
        (known?.state === 'SUBMITTED' || known?.state === 'AMENDMENT_SUBMITTED') &&
        unitId !== mine.myUnitId &&
        (mine.role === 'HEAD' || (mine.role === 'DEPUTY' && role === 'HEAD')),
      lines: shown
        ? known.lines.map(({ code, collective, individual }) => ({
            code,
            collective: collective && {
              ...collective,
              lastYearQuantity: lastYearOf(collective.quantityValue),
            },
            individual: individual && {
              ...individual,
              lastYearQuantity: lastYearOf(individual.quantityValue),
            },
          }))
        : [],
      findings: shown ? known.findings : [],
    };
  }

  reminder(round: Round, unitIds: string[] | null, text: string | null): SentReminder[] {
    const { members } = this.comparison(round);
    const unsent = members.filter(({ state, own }) => UNSENT.includes(state) && !own);
    const asked = unsent.filter(({ unitId }) => unitIds === null || unitIds.includes(unitId));
    if (asked.length === 0) {
      refuse(409, 'nothing-to-remind');
    }
    const by = this.#backend.me().name;
    return asked.map(({ unitId }) => {
      const today = this.reminders.find(
        (each) => each.unitId === unitId && Date.now() - Date.parse(each.at) < DAY_MS,
      );
      const reminder = today ?? {
        reminderId: crypto.randomUUID(),
        own: true,
        unitId,
        at: new Date().toISOString(),
        by,
        text,
      };
      if (today === undefined) {
        this.reminders.push(reminder);
      }
      return {
        unitId,
        reminderId: reminder.reminderId,
        at: reminder.at,
        by: reminder.by ?? '',
        repeated: today !== undefined,
      };
    });
  }

  deliveries(): Delivery[] {
    return this.reminders.map(({ reminderId, unitId, at }, index) => ({
      noticeId: data.idOf(10, index),
      kind: 'REMINDER',
      reminderId,
      unitId,
      deliveredAt: at,
      readAt: this.readReminders.has(reminderId) ? at : null,
      readers: this.readReminders.has(reminderId) ? 1 : 0,
    }));
  }

  extend(round: Round, { unitId, until, reason }: { unitId: string; until: string; reason: string }): Round {
    if (Date.parse(until) <= Math.max(Date.now(), Date.parse(round.closesAt))) {
      refuse(422, 'extension-not-later');
    }
    if (Date.parse(until) > Date.now() + 90 * DAY_MS) {
      refuse(422, 'extension-too-long');
    }
    if (this.#backend.roundFor(round).myUnitId === unitId) {
      refuse(403, 'own-unit-not-extended');
    }
    const extension: Extension = {
      unitId,
      until,
      reason,
      by: this.#backend.me().name,
      at: new Date().toISOString(),
    };
    round.extensions = [...round.extensions.filter((each) => each.unitId !== unitId), extension];
    return this.#changed(round);
  }

  end(round: Round, at: string, reason: string, state: Round['state']): Round {
    round.ending = { at, reason, by: this.#backend.me().name, decidedAt: new Date().toISOString() };
    round.closesAt = at;
    round.state = state;
    return this.#changed(round);
  }

  #changed(round: Round): Round {
    round.version += 1;
    return this.#backend.roundFor(round);
  }

  freeze(round: Round, title: string | null): Snapshot {
    const table = structuredClone(this.comparison(round));
    const number = this.frozen.length + 1;
    const snapshot: Snapshot = {
      id: data.idOf(9, number),
      roundId: round.id,
      number,
      title,
      takenAt: new Date().toISOString(),
      takenBy: this.#backend.me().name,
      hash: `${number}c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7a`.padEnd(64, 'e'),
      members: table.members.length,
      sent: table.members.filter(({ state }) => !UNSENT.includes(state)).length,
    };
    this.frozen.push({ snapshot, table });
    return snapshot;
  }

  changes(round: Round, from: string, to: string): SnapshotChange[] {
    const tableOf = (name: string) =>
      name === 'now'
        ? this.comparison(round)
        : (this.frozen[Number(name) - 1] ?? refuse(404, 'snapshot-unknown')).table;
    const now = tableOf(to);
    return tableOf(from).members.flatMap((before) => {
      const after = now.members.find(({ unitId }) => unitId === before.unitId) ?? before;
      return changesOf(before, after);
    });
  }

  province(year: number): Province {
    return {
      year,
      blocs: this.#backend.blocs.map((bloc) => {
        const round = this.#backend.rounds.find(
          ({ blocId, awardYear }) => blocId === bloc.id && awardYear === year,
        );
        const members = round === undefined ? [] : this.comparison(round).members;
        const count = (...states: ComparisonMember['state'][]) =>
          members.filter(({ state }) => states.includes(state)).length;
        const head = bloc.members.find(({ role }) => role === 'HEAD');
        return {
          blocId: bloc.id,
          blocName: bloc.name,
          roundId: round?.id ?? null,
          state: round?.state ?? null,
          closesAt: round?.closesAt ?? null,
          headUnitId: head?.unitId ?? null,
          headUnitName: head?.unitName ?? null,
          members: bloc.members.length,
          notStarted: count('NOT_STARTED'),
          draft: count('DRAFT'),
          submitted: count('SUBMITTED'),
          returned: count('RETURNED'),
          accepted: count('ACCEPTED', 'AMENDING', 'AMENDMENT_SUBMITTED'),
          late: members.filter(({ late }) => late).length,
          warnings: members.reduce(
            (sum, { findings }) => sum + findings.filter(({ severity }) => severity === 'WARN').length,
            0,
          ),
          totals: statisticsOf(data.rows(), members).flatMap(({ code, holder, quantity }) =>
            quantity.total === null ? [] : [{ code, holder, quantity: quantity.total }],
          ),
        };
      }),
    };
  }
}

function changesOf(before: ComparisonMember, after: ComparisonMember): SnapshotChange[] {
  const place = { unitId: before.unitId, unitName: before.unitName, code: null, holder: null } as const;
  const plain = (cell: 'state' | 'staffCount', old: string | null, now: string | null): SnapshotChange[] =>
    old === now
      ? []
      : [
          {
            ...place,
            cell,
            before: old,
            after: now,
            change: old === null ? 'ADDED' : now === null ? 'REMOVED' : 'CHANGED',
          },
        ];
  const blank = {
    heading: '',
    preamble: '',
    professionalWork: '',
    solutions: [],
    campaigns: [],
    staffCount: null,
    collectiveCount: null,
    findings: [],
    signature: null,
  };
  const cells = differenceOf({ ...blank, lines: before.lines }, { ...blank, lines: after.lines });
  return [
    ...plain('state', before.state, after.state),
    ...plain('staffCount', before.staffCount?.toString() ?? null, after.staffCount?.toString() ?? null),
    ...cells.map(
      ({ code, holder, cell, change, before: old, after: now }): SnapshotChange => ({
        ...place,
        code,
        holder,
        cell: cell ?? 'quantity',
        before: old,
        after: now,
        change,
      }),
    ),
  ];
}

export const comparisonRoutes: MockRoutes<MockStore & { bloc: ComparisonDesk }> = (
  backend,
  { call, ids, request }: MockCall,
) => {
  const [id = '', other = ''] = ids;
  const desk = backend.bloc;
  const round = () => backend.round(id);
  const body = (request.body ?? {}) as Record<string, never>;
  switch (call) {
    case 'GET rounds/:id/comparison':
      return tagged(request, desk.comparison(round()));
    case 'GET rounds/:id/difference': {
      const side = (name: string) =>
        [...backend.registrations.values()].find(({ unitId }) => unitId === request.search.get(name)) ??
        refuse(404, 'registration-unknown');
      const [left, right] = [side('left'), side('right')];
      return ok({
        from: { ref: left.unitId, awardYear: left.awardYear, at: left.receipt?.submittedAt ?? null },
        to: { ref: right.unitId, awardYear: right.awardYear, at: right.receipt?.submittedAt ?? null },
        items: differenceOf(left, right),
      });
    }
    case 'GET rounds/:id/reminders':
      return list(desk.reminders);
    case 'POST rounds/:id/reminders': {
      const { unitIds = null, text = null } = body as { unitIds?: string[] | null; text?: string | null };
      return list(desk.reminder(round(), unitIds, text));
    }
    case 'GET deliveries':
      return list(desk.deliveries());
    case 'POST rounds/:id/extensions':
      return ok(desk.extend(round(), request.body as Parameters<typeof desk.extend>[1]));
    case 'POST rounds/:id/closing': {
      const { at, reason } = request.body as { at: string | null; reason: string };
      return ok(
        desk.end(
          round(),
          at ?? new Date(Date.now() + 60_000).toISOString(),
          reason,
          at === null ? 'CLOSED' : 'OPEN',
        ),
      );
    }
    case 'POST rounds/:id/reopening': {
      const { until, reason } = request.body as { until: string; reason: string };
      return ok(desk.end(round(), until, reason, 'OPEN'));
    }
    case 'GET rounds/:id/snapshots':
      return list(desk.frozen.map(({ snapshot }) => snapshot));
    case 'POST rounds/:id/snapshots':
      return ok(desk.freeze(round(), (body as { title?: string | null }).title ?? null), 201);
    case 'GET rounds/:id/snapshots/:id': {
      const frozen = desk.frozen[Number(other) - 1] ?? refuse(404, 'snapshot-unknown');
      return ok({ ...frozen, intact: true });
    }
    case 'GET rounds/:id/snapshots/difference':
      return list(desk.changes(round(), request.search.get('from') ?? '', request.search.get('to') ?? 'now'));
    case 'GET rounds/:id/summary':
      return { status: 200, body: 'summary' };
    case 'GET years':
      return list([
        { year: data.YEAR, blocs: backend.blocs.length, rounds: backend.rounds.length },
        { year: data.YEAR - 1, blocs: backend.blocs.length, rounds: 0 },
      ]);
    case 'GET years/:id':
      return ok(desk.province(Number(id)));
    default:
      return undefined;
  }
};
