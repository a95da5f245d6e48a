import type { Pledge } from '../src/lib/api/types.ts';
import { folded } from '../src/lib/format.ts';
import { list, type MockRoutes, ok, refuse } from './answers.ts';
import * as data from './data.ts';
import { rows } from './recorded.ts';
import type { MockStore } from './store.ts';

type NewPledge = Pick<Pledge, 'unitId' | 'awardYear' | 'pledger' | 'name' | 'titles'> & Partial<Pledge>;

/** What the people and rooms of units pledge inside them. */
export class PledgeDesk {
  readonly #backend: MockStore;
  readonly all: Pledge[] = [];

  constructor(backend: MockStore) {
    this.#backend = backend;
  }

  of(unitId: string, awardYear: number): Pledge[] {
    return this.all.filter(
      (each) => each.unitId === unitId && each.awardYear === awardYear && !each.withdrawn,
    );
  }

  add(pledge: NewPledge): Pledge {
    const added: Pledge = {
      id: crypto.randomUUID(),
      version: 1,
      room: null,
      position: null,
      own: false,
      withdrawn: false,
      savedAt: new Date().toISOString(),
      savedBy: 'Cán bộ mẫu Sở KH&CN',
      ...pledge,
    };
    this.all.push(added);
    return added;
  }

  change(pledge: Pledge, part: Partial<Pledge>): Pledge {
    return Object.assign(pledge, part, { version: pledge.version + 1 });
  }

  one(id: string): Pledge {
    return this.all.find((each) => each.id === id) ?? refuse(404, 'pledge-unknown');
  }

  /** The same is there already, or a namesake whom no position tells apart. */
  expectNew(unitId: string, { awardYear, name, room = null, position = null }: Partial<Pledge>): void {
    const positions = this.of(unitId, awardYear ?? data.YEAR)
      .filter((each) => !each.own && each.name === name && each.room === room)
      .map((each) => each.position);
    if (positions.includes(position)) {
      refuse(409, 'pledge-exists');
    }
    if (positions.length > 0 && [...positions, position].includes(null)) {
      refuse(409, 'pledge-namesake-unclear');
    }
  }

  /** The pledge of the person who is signed in. */
  mine(unitId: string, said: Pick<Pledge, 'awardYear' | 'room' | 'titles'>): Pledge {
    const { name } = this.#backend.me();
    const known = this.of(unitId, said.awardYear).find((each) => each.own && each.name === name);
    return known === undefined
      ? this.add({ ...said, unitId, pledger: 'PERSON', name, own: true, savedBy: name })
      : this.change(known, said);
  }
}

export const pledgeRoutes: MockRoutes<MockStore & { pledges: PledgeDesk }> = (
  backend,
  { call, ids: [id = ''], request },
) => {
  const { pledges } = backend;
  const year = Number(request.search.get('year') ?? data.YEAR);
  const search = folded(request.search.get('search') ?? '');
  const body = (request.body ?? {}) as Pledge;
  switch (call) {
    case 'GET units/:id/pledges/form':
      return ok({ awardYear: year, years: [data.YEAR + 1, data.YEAR, data.YEAR - 1], rows: rows() });
    case 'GET units/:id/pledges':
      return list(
        pledges.of(id, year).filter(({ name, room }) => folded(`${name} ${room}`).includes(search)),
      );
    case 'POST units/:id/pledges':
      pledges.expectNew(id, body);
      return ok(pledges.add({ ...body, unitId: id }), 201);
    case 'PUT pledges/:id':
      return ok(pledges.change(pledges.one(id), body));
    case 'POST pledges/:id/withdrawal':
      return ok(pledges.change(pledges.one(id), { withdrawn: true }));
    case 'GET pledges/mine': {
      const { name } = backend.me();
      return list(pledges.all.filter((each) => each.own && !each.withdrawn && each.savedBy === name));
    }
    case 'POST units/:id/pledges/mine':
      return ok(pledges.mine(id, body));
    default:
      return undefined;
  }
};
