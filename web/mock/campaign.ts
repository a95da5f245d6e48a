import type { Bloc, Campaign, NewUnit, Organiser, Person, Unit } from '../src/lib/api/types.ts';
import { folded } from '../src/lib/format.ts';
import { list, type MockCall, type MockRoutes, ok, refuse } from './answers.ts';
import type { MockStore } from './store.ts';

type Handler = (backend: MockStore, id: string, request: MockCall['request']) => ReturnType<typeof ok>;
type Duties = Person['duties'];

/** The campaign service: units, blocs, people and campaigns. */
const HANDLERS: Record<string, Handler> = {
  'GET people/me': (backend) => ok(backend.me()),
  'GET units': ({ units }) => list(units),
  'POST units': ({ units }, _, { body }) => {
    const { code, name, shortName, organisation = null } = body as NewUnit;
    const names = [{ name, shortName, from: new Date().toISOString().slice(0, 10) }];
    const unit: Unit = { code, name, shortName, organisation, names, id: crypto.randomUUID(), version: 1 };
    units.push(unit);
    return ok(unit, 201);
  },
  'PUT units/:id/name': (backend, id, { body }) => {
    const unit = backend.unit(id);
    return ok(Object.assign(unit, body as Pick<Unit, 'name' | 'shortName'>, { version: unit.version + 1 }));
  },
  'GET blocs': ({ blocs }) => list(blocs),
  'POST blocs': ({ blocs }, _, { body }) => {
    const bloc = { ...(body as object), id: crypto.randomUUID(), version: 1, members: [] } as unknown as Bloc;
    blocs.push(bloc);
    return ok(bloc, 201);
  },
  'PUT blocs/:id/members': (backend, id, { body }) => {
    const bloc = backend.blocs.find((each) => each.id === id) ?? refuse(404, 'bloc-unknown');
    bloc.members = (body as Pick<Bloc, 'members'>).members.map((member) => ({
      ...member,
      unitName: backend.unit(member.unitId).name,
      unitShortName: backend.unit(member.unitId).shortName,
    }));
    bloc.version += 1;
    return ok(bloc);
  },
  'GET people': (backend) => list(backend.people()),
  'POST people': ({ extraPeople }, _, { body }) => {
    const person = { ...(body as object), version: 1, duties: [] } as unknown as Person;
    extraPeople.push(person);
    return ok(person, 201);
  },
  'PUT people/:id/duties': (backend, id, { body }) => {
    const duties = (body as { duties: Duties }).duties.map((duty) => {
      const unit = duty.unitId === null ? null : backend.unit(duty.unitId);
      return { ...duty, unitName: unit?.name ?? null, unitShortName: unit?.shortName ?? null };
    });
    backend.duties.set(id, duties);
    return ok(backend.people().find(({ subject }) => subject === id));
  },
  'GET campaigns': (backend, _, { search }) =>
    list(
      backend.campaigns
        .filter(({ from }) => from.startsWith(search.get('year') ?? ''))
        .filter(({ name }) => folded(name).includes(folded(search.get('search') ?? '')))
        .map((campaign) => seen(backend, campaign)),
    ),
  'GET campaigns/organisers': (backend) => list(organisers(backend)),
  'POST campaigns': (backend, _, { body }) => {
    const draft = body as Campaign;
    const campaign: Campaign = {
      ...draft,
      id: crypto.randomUUID(),
      version: 1,
      state: 'DRAFT',
      organiserName: draft.organiserUnitId === null ? null : backend.unit(draft.organiserUnitId).name,
      actions: [],
    };
    backend.campaigns.push(campaign);
    return ok(seen(backend, campaign), 201);
  },
  'POST campaigns/:id/launch': (backend, id) => changed(backend, id, 'LAUNCHED'),
  'POST campaigns/:id/close': (backend, id) => changed(backend, id, 'CLOSED'),
};

function changed(backend: MockStore, id: string, state: Campaign['state']) {
  const campaign = backend.campaigns.find((each) => each.id === id) ?? refuse(404, 'campaign-unknown');
  return ok(seen(backend, Object.assign(campaign, { state, version: campaign.version + 1 })));
}

function organisers(backend: MockStore): Organiser[] {
  const { provinceAdmin, duties } = backend.me();
  const unit = (unitId: string | null, unitName: string | null) =>
    ({ level: 'UNIT', unitId, unitName }) as const;
  if (provinceAdmin) {
    const above = (['NATIONAL', 'PROVINCE', 'BLOC'] as const).map((level) => ({
      ...unit(null, null),
      level,
    }));
    return [...above, ...backend.units.map(({ id, name }) => unit(id, name))];
  }
  return duties
    .filter(({ role }) => role === 'OFFICER' || role === 'LEADER')
    .map(({ unitId, unitName }) => unit(unitId, unitName));
}

/** A campaign with what the person who is signed in may do with it. */
function seen(backend: MockStore, campaign: Campaign): Campaign {
  const mine = organisers(backend).some(
    ({ level, unitId }) => level === campaign.level && unitId === campaign.organiserUnitId,
  );
  const next = { DRAFT: ['LAUNCH' as const], LAUNCHED: ['CLOSE' as const], CLOSED: [] }[campaign.state];
  return { ...campaign, actions: mine ? next : [] };
}

export const campaignRoutes: MockRoutes<MockStore> = (backend, { call, ids: [id = ''], request }) =>
  HANDLERS[call]?.(backend, id, request);
