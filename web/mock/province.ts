import type { Bloc, ComparisonMember, ProvinceBloc } from '../src/lib/api/types.ts';
import { type MockRoutes, ok } from './answers.ts';
import type { ComparisonDesk } from './comparison.ts';
import { statistics } from './recorded.ts';
import type { MockStore } from './store.ts';

type Around = MockStore & { bloc: ComparisonDesk };

export const provinceRoutes: MockRoutes<Around> = (backend, { call, ids: [id = ''] }) => {
  const year = Number(id);
  return call === 'GET years/:id'
    ? ok({ year, blocs: backend.blocs.map((bloc) => blocIn(backend, bloc, year)) })
    : undefined;
};

function blocIn(backend: Around, bloc: Bloc, year: number): ProvinceBloc {
  const round = backend.rounds.find(({ blocId, awardYear }) => blocId === bloc.id && awardYear === year);
  const members = round === undefined ? [] : backend.bloc.table(round).members;
  const count = (...states: ComparisonMember['state'][]) =>
    members.filter(({ state }) => states.includes(state)).length;
  const head = bloc.members.find(({ role }) => role === 'HEAD');
  const figures = round === undefined ? [] : statistics();
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
    warnings: members.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'WARN')
      .length,
    totals: figures.map(({ code, holder, quantity }) => ({ code, holder, quantity: quantity.total ?? 0 })),
  };
}
