import type {
  ComparedLine,
  Comparison,
  ComparisonMember,
  Registration,
  Round,
} from '../src/lib/api/types.ts';
import { type MockRoutes, ok, refuse, tagged } from './answers.ts';
import { comparedLines, difference, rows, statistics } from './recorded.ts';
import type { RoundDesk } from './rounds.ts';
import type { MockStore } from './store.ts';

type Around = MockStore & { roundDesk: RoundDesk };

/** What a table says of its round. */
export function comparedRound(
  {
    closesOn: _closesOn,
    opensAt: _opensAt,
    role: _role,
    myDeadline: _myDeadline,
    myUnitId,
    myAction: _myAction,
    myRegistrationId: _myRegistrationId,
    myRegistrationState: _myRegistrationState,
    myLastYear: _myLastYear,
    members: _members,
    ...round
  }: Round,
  members: readonly { unitId: string }[],
): Comparison['round'] {
  const others = members.map(({ unitId }) => unitId).filter((unit) => unit !== myUnitId);
  return { ...round, extendableUnits: round.actions.includes('EXTEND') ? others : [] };
}

/** A bloc side by side; the figures are those recorded, whatever else is sent. */
export class ComparisonDesk {
  readonly #backend: Around;
  /** Registrations made for a large bloc, by unit. */
  large: Comparison | null = null;

  constructor(backend: Around) {
    this.#backend = backend;
  }

  table(round: Round): Comparison {
    const mine = this.#backend.roundDesk.seen(round);
    if (mine.role === 'MEMBER' && round.state !== 'CLOSED') {
      refuse(403, 'comparison-not-yet-open');
    }
    if (this.large !== null) {
      return { ...this.large, round: comparedRound(mine, this.large.members) };
    }
    const bloc = this.#backend.blocs.find(({ id }) => id === round.blocId);
    const members = (bloc?.members ?? []).map((member) => this.#member(round, mine, member));
    return { round: comparedRound(mine, members), rows: rows(), members, statistics: statistics() };
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
      lines: shown ? linesOf(known) : [],
      findings: shown ? known.findings : [],
    };
  }

  /** Two members' submitted registrations, text by text and cell by cell. */
  two(left: string, right: string): object {
    const [from, to] = [left, right].map(
      (unit) =>
        [...this.#backend.registrations.values()].find(({ unitId }) => unitId === unit) ??
        refuse(404, 'registration-unknown'),
    ) as [Registration, Registration];
    const side = ({ unitId, awardYear, receipt }: Registration) => ({
      ref: unitId,
      awardYear,
      at: receipt?.submittedAt ?? null,
    });
    return { from: side(from), to: side(to), items: difference(from, to) };
  }
}

function linesOf({ unitId, lines }: Registration): ComparedLine[] {
  const target = (one: Registration['lines'][number]['collective']) =>
    one && { ...one, lastYearQuantity: null };
  return (
    comparedLines(unitId) ??
    lines.map(({ code, collective, individual }) => ({
      code,
      collective: target(collective),
      individual: target(individual),
    }))
  );
}

export const comparisonRoutes: MockRoutes<Around & { bloc: ComparisonDesk }> = (
  backend,
  { call, ids: [id = ''], request },
) => {
  const { search } = request;
  switch (call) {
    case 'GET rounds/:id/comparison':
      return tagged(request, backend.bloc.table(backend.round(id)));
    case 'GET rounds/:id/difference':
      return ok(backend.bloc.two(search.get('left') ?? '', search.get('right') ?? ''));
    case 'GET rounds/:id/summary':
      return { status: 200, body: 'summary' };
    default:
      return undefined;
  }
};
