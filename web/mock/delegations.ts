import type { Delegation } from '../src/lib/api/types.ts';
import { list, type MockRoutes, ok, refuse } from './answers.ts';
import type { MockStore } from './store.ts';

type NewDelegation = { personId: string; from: string; to: string; reason: string };

/** Who may sign for a unit's leader. */
export class DelegationDesk {
  readonly #backend: MockStore;
  readonly #persons = new Map<string, string>();
  given: Delegation[] = [];

  constructor(backend: MockStore) {
    this.#backend = backend;
  }

  leads(unitId: string): boolean {
    return this.#backend.me().duties.some((duty) => duty.role === 'LEADER' && duty.unitId === unitId);
  }

  maySign(unitId: string): boolean {
    const { subject } = this.#backend.me();
    const mine = this.given.filter((one) => one.unitId === unitId && this.#persons.get(one.id) === subject);
    return this.leads(unitId) || mine.some(({ revokedAt }) => revokedAt === null);
  }

  give(unitId: string, { personId, ...words }: NewDelegation): Delegation {
    this.expectLeader(unitId);
    const person = this.#backend.people().find(({ subject }) => subject === personId);
    const { at: givenAt, by: givenBy } = this.#backend.deed();
    const given: Delegation = {
      ...words,
      id: crypto.randomUUID(),
      version: 1,
      unitId,
      personName: person?.name ?? refuse(422, 'delegate-unknown'),
      givenBy,
      givenAt,
      revokedAt: null,
    };
    this.given.push(given);
    this.#persons.set(given.id, personId);
    return given;
  }

  revoke(id: string): Delegation {
    const known = this.given.find((each) => each.id === id) ?? refuse(404, 'delegation-unknown');
    return Object.assign(known, { revokedAt: new Date().toISOString(), version: known.version + 1 });
  }

  expectLeader(unitId: string): void {
    if (!this.leads(unitId)) {
      refuse(403, 'delegation-for-leader');
    }
  }
}

export const delegationRoutes: MockRoutes<MockStore & { delegations: DelegationDesk }> = (
  backend,
  { call, ids: [id = ''], request },
) => {
  const { delegations } = backend;
  switch (call) {
    case 'GET units/:id/delegations':
      return list(delegations.given.filter(({ unitId }) => unitId === id));
    case 'POST units/:id/delegations':
      return ok(delegations.give(id, request.body as NewDelegation), 201);
    case 'POST delegations/:id/revocation':
      return ok(delegations.revoke(id));
    case 'GET units/:id/people': {
      delegations.expectLeader(id);
      const inUnit = backend.people().filter(({ duties }) => duties.some(({ unitId }) => unitId === id));
      return list(
        inUnit.map(({ subject, name, duties }) => ({
          personId: subject,
          name,
          roles: duties.map(({ role }) => role),
        })),
      );
    }
    default:
      return undefined;
  }
};
