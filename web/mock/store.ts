import type { Bloc, Campaign, Me, Notice, Person, Registration, Round, Unit } from '../src/lib/api/types.ts';
import { refuse } from './answers.ts';
import * as data from './data.ts';
import { WorkDesk } from './work.ts';

/** What all features of the mock share: who is signed in, and what the services know of units, people, rounds and registrations. */
export class MockStore {
  username: string | null;
  units: Unit[] = data.units();
  blocs: Bloc[] = [data.bloc()];
  campaigns: Campaign[] = data.campaigns();
  rounds: Round[];
  registrations = new Map<string, Registration>();
  readonly work = new WorkDesk();
  notices: Notice[] = [];
  duties = new Map<string, Person['duties']>();
  extraPeople: Person[] = [];
  readonly listeners = new Set<(event: string, payload: unknown) => void>();

  constructor(username: string | null, today: Date) {
    this.username = username;
    const dayAfter = (days: number) =>
      new Date(today.getTime() + days * 86_400_000).toISOString().slice(0, 10);
    this.rounds = [
      {
        id: data.ROUND_ID,
        version: 1,
        blocId: data.BLOC_ID,
        blocName: data.BLOC_NAME,
        awardYear: data.YEAR,
        opensOn: dayAfter(-12),
        closesOn: dayAfter(9),
        opensAt: `${dayAfter(-13)}T17:00:00Z`,
        closesAt: `${dayAfter(9)}T16:59:59.999Z`,
        state: 'OPEN',
        role: 'MEMBER',
        ending: null,
        extensions: [],
        actions: [],
        myAction: null,
        myUnitId: null,
        myRegistrationId: null,
        myRegistrationState: null,
        myDeadline: null,
        myLastYear: null,
        sent: 0,
        members: 11,
      },
    ];
  }

  tell(event: string, payload: unknown): void {
    for (const listener of this.listeners) {
      listener(event, payload);
    }
  }

  registration(id: string): Registration {
    return this.registrations.get(id) ?? refuse(404, 'registration-unknown');
  }

  me(): Me {
    const user = this.user();
    const duties = this.people().find(({ subject }) => subject === user.subject)?.duties ?? [];
    return {
      subject: user.subject,
      username: user.username,
      name: user.name,
      provinceAdmin: user.role === 'PROVINCE_ADMIN',
      duties,
      blocs: this.blocs.flatMap((bloc) =>
        bloc.members
          .filter((member) => duties.some(({ unitId }) => unitId === member.unitId))
          .map(({ unitId, role }) => ({ blocId: bloc.id, blocName: bloc.name, unitId, role })),
      ),
    };
  }

  people(): Person[] {
    const known = data.users.map((user): Person => {
      const unit = user.unit === null ? null : this.unit(data.unitId(user.unit));
      const duties =
        user.role === null
          ? []
          : [
              {
                unitId: unit?.id ?? null,
                unitName: unit?.name ?? null,
                unitShortName: unit?.shortName ?? null,
                role: user.role,
                from: '2022-01-01',
                to: null,
              },
            ];
      return {
        subject: user.subject,
        version: 1,
        username: user.username,
        name: user.name,
        duties: this.duties.get(user.subject) ?? duties,
      };
    });
    return [
      ...known,
      ...this.extraPeople.map((one) => ({ ...one, duties: this.duties.get(one.subject) ?? [] })),
    ];
  }

  user() {
    return data.users.find(({ username }) => username === this.username) ?? refuse(401, 'not-signed-in');
  }

  unit(id: string): Unit {
    return this.units.find((unit) => unit.id === id) ?? refuse(404, 'unit-unknown');
  }

  round(id: string): Round {
    return this.rounds.find((round) => round.id === id) ?? refuse(404, 'round-unknown');
  }

  deadlineOf(round: Round, unitId: string): string {
    return round.extensions.find((each) => each.unitId === unitId)?.until ?? round.closesAt;
  }

  lastYearOf(unitId: string): Round['myLastYear'] {
    return unitId === data.unitId('SKHCN')
      ? { registrationId: data.idOf(14, 0), awardYear: data.YEAR - 1 }
      : null;
  }

  /** Who did something just now. */
  deed() {
    return { at: new Date().toISOString(), by: this.me().name };
  }
}
