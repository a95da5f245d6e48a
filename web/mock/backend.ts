import type {
  Bloc,
  Campaign,
  NewUnit,
  Notice,
  OpenableRound,
  Organiser,
  Person,
  Round,
  Unit,
} from '../src/lib/api/types.ts';
import { folded } from '../src/lib/format.ts';
import {
  callOf,
  type MockAnswer,
  type MockRequest,
  type MockRoutes,
  problem,
  type Refusal,
  refuse,
  tagged,
  withHeaders,
} from './answers.ts';
import { brokenLimits, faultsOf } from './check.ts';
import { ComparisonDesk, comparisonRoutes } from './comparison.ts';
import * as data from './data.ts';
import { descriptionOf } from './described.ts';
import { InternalPledgesDesk, internalPledgesRoutes } from './internal-pledges.ts';
import { OperationDesk, operationRoutes } from './operation.ts';
import { RegistrationDesk, registrationRoutes } from './registration.ts';
import { MockStore } from './store.ts';
import { workRoutes } from './work.ts';

const FEATURES: MockRoutes<MockBackend>[] = [
  registrationRoutes,
  comparisonRoutes,
  internalPledgesRoutes,
  workRoutes,
];

/** The services in memory, as far as the screens need them. */
export class MockBackend extends MockStore {
  readonly desk = new RegistrationDesk(this);
  readonly bloc = new ComparisonDesk(this);
  readonly inside = new InternalPledgesDesk();
  readonly operation = new OperationDesk();
  /** Answers that a test wants instead of the real ones, used up one by one. */
  readonly planned: { match: (request: MockRequest) => boolean; answer: MockAnswer | 'offline' }[] = [];
  readonly seen: MockRequest[] = [];
  /** What was asked or answered otherwise than the services describe it. */
  readonly faults: string[] = [];

  constructor(username: string | null = 'canbo.skhcn', today = new Date()) {
    super(username, today);
    this.#seed(today);
  }

  /** Plans one answer for the next request of this method to a path that contains the text. */
  plan(method: string, pathPart: string, answer: MockAnswer | 'offline'): void {
    this.planned.push({
      match: (request) => request.method === method && request.path.includes(pathPart),
      answer,
    });
  }

  /** Answers, and notes where request or answer are not as the services describe them. */
  handle(request: MockRequest): MockAnswer | 'offline' {
    const answer = this.#answer(request);
    if (answer !== 'offline' && !answer.byProxy) {
      this.faults.push(...faultsOf(request, answer));
    }
    return answer;
  }

  #answer(request: MockRequest): MockAnswer | 'offline' {
    this.seen.push(request);
    const index = this.planned.findIndex(({ match }) => match(request));
    if (index >= 0) {
      return this.planned.splice(index, 1)[0]?.answer ?? { status: 500 };
    }
    try {
      return withHeaders(request, this.#route(request));
    } catch (refusal) {
      const { status, code, errors } = refusal as Refusal;
      if (status === undefined) {
        throw refusal;
      }
      return problem(status, code, errors);
    }
  }

  #route(request: MockRequest): MockAnswer {
    const { path, search } = request;
    if (path === '/session') {
      return { status: 200, body: this.#session() };
    }
    if (path === '/logout') {
      this.username = null;
      return { status: 200, body: { location: '/' } };
    }
    if (this.username === null) {
      return refuse(401, 'not-signed-in');
    }
    const broken = brokenLimits(request);
    if (broken.length > 0) {
      return refuse(422, 'field-invalid', broken);
    }
    if (path.startsWith('/api/descriptions/')) {
      return tagged(request, descriptionOf(path.slice('/api/descriptions/'.length)));
    }
    const service = path.split('/')[2];
    const general = callOf(request);
    const { call } = general;
    const id = general.ids[0] ?? '';
    const body: object = (request.body ?? {}) as object;
    const ok = (answer: unknown, status = 200): MockAnswer => ({ status, body: answer });
    const list = (items: unknown[]) => ok({ items, next: null });
    const operated = operationRoutes(this, general);
    if (operated !== undefined) {
      return operated;
    }
    if (service === 'campaign') {
      return this.#campaignService(call, id, body, search, ok, list);
    }
    for (const routes of FEATURES) {
      const answer = routes(this, general);
      if (answer !== undefined) {
        return answer;
      }
    }
    switch (call) {
      case 'GET rounds':
        return list(this.rounds.map((round) => this.roundFor(round)));
      case 'GET rounds/openable':
        return list(this.#openable());
      case 'POST rounds':
        return ok(this.#openRound(body), 201);
      case 'GET rounds/:id':
        return ok(this.roundFor(this.round(id)));
      case 'GET rounds/:id/form':
        return ok({ awardYear: this.round(id).awardYear, rows: data.rows() });
      case 'GET notices':
        return list(this.notices.slice(0, Number(search.get('limit') ?? 50)));
      case 'GET notices/unread':
        return ok({ unread: this.#unread() });
      case 'POST notices/:id/reading':
        this.#read((notice) => notice.id === id);
        return { status: 204 };
      case 'POST notices/reading':
        this.#read(() => true);
        return { status: 204 };
      default:
        return refuse(404, 'resource-unknown');
    }
  }

  #campaignService(
    call: string,
    id: string,
    body: object,
    search: URLSearchParams,
    ok: (answer: unknown, status?: number) => MockAnswer,
    list: (items: unknown[]) => MockAnswer,
  ): MockAnswer {
    switch (call) {
      case 'GET people/me':
        return ok(this.me());
      case 'GET units':
        return list(this.units);
      case 'POST units': {
        const { code, name, shortName, organisation = null } = body as NewUnit;
        const names = [{ name, shortName, from: new Date().toISOString().slice(0, 10) }];
        const unit: Unit = {
          code,
          name,
          shortName,
          organisation,
          names,
          id: crypto.randomUUID(),
          version: 1,
        };
        this.units.push(unit);
        return ok(unit, 201);
      }
      case 'PUT units/:id/name': {
        const unit = this.units.find((each) => each.id === id) ?? refuse(404, 'unit-unknown');
        const { name, shortName } = body as { name: string; shortName: string };
        Object.assign(unit, { name, shortName, version: unit.version + 1 });
        return ok(unit);
      }
      case 'GET blocs':
        return list(this.blocs);
      case 'POST blocs':
        this.blocs.push({ ...body, id: crypto.randomUUID(), version: 1, members: [] } as unknown as Bloc);
        return ok(this.blocs.at(-1), 201);
      case 'PUT blocs/:id/members': {
        const bloc = this.blocs.find((each) => each.id === id) ?? refuse(404, 'bloc-unknown');
        bloc.members = (body as { members: Bloc['members'] }).members.map((member) => ({
          ...member,
          unitName: this.unit(member.unitId).name,
          unitShortName: this.unit(member.unitId).shortName,
        }));
        bloc.version += 1;
        return ok(bloc);
      }
      case 'GET people':
        return list(this.people());
      case 'POST people':
        this.extraPeople.push({ ...body, version: 1, duties: [] } as unknown as Person);
        return ok(this.extraPeople.at(-1), 201);
      case 'PUT people/:id/duties': {
        const duties = (body as { duties: Person['duties'] }).duties;
        this.duties.set(
          id,
          duties.map((duty) => ({
            ...duty,
            unitName: duty.unitId === null ? null : this.unit(duty.unitId).name,
            unitShortName: duty.unitId === null ? null : this.unit(duty.unitId).shortName,
          })),
        );
        return ok(this.people().find(({ subject }) => subject === id));
      }
      case 'GET campaigns':
        return list(
          this.campaigns
            .filter(({ from }) => from.startsWith(search.get('year') ?? ''))
            .filter(({ name }) => folded(name).includes(folded(search.get('search') ?? '')))
            .map((campaign) => this.#campaignFor(campaign)),
        );
      case 'GET campaigns/organisers':
        return list(this.#organisers());
      case 'POST campaigns': {
        const draft = body as Campaign;
        const campaign: Campaign = {
          ...draft,
          id: crypto.randomUUID(),
          version: 1,
          state: 'DRAFT',
          organiserName: draft.organiserUnitId === null ? null : this.unit(draft.organiserUnitId).name,
          actions: [],
        };
        this.campaigns.push(campaign);
        return ok(this.#campaignFor(campaign), 201);
      }
      case 'POST campaigns/:id/launch':
      case 'POST campaigns/:id/close': {
        const campaign = this.campaigns.find((each) => each.id === id) ?? refuse(404, 'campaign-unknown');
        const state = call.endsWith('launch') ? 'LAUNCHED' : 'CLOSED';
        Object.assign(campaign, { state, version: campaign.version + 1 });
        return ok(this.#campaignFor(campaign));
      }
      default:
        return refuse(404, 'resource-unknown');
    }
  }

  #organisers(): Organiser[] {
    const { provinceAdmin, duties } = this.me();
    if (provinceAdmin) {
      return [
        ...(['NATIONAL', 'PROVINCE', 'BLOC'] as const).map((level) => ({
          level,
          unitId: null,
          unitName: null,
        })),
        ...this.units.map(({ id, name }) => ({ level: 'UNIT' as const, unitId: id, unitName: name })),
      ];
    }
    return duties
      .filter(({ role }) => role === 'OFFICER' || role === 'LEADER')
      .map(({ unitId, unitName }) => ({ level: 'UNIT' as const, unitId, unitName }));
  }

  #campaignFor(campaign: Campaign): Campaign {
    const mine = this.#organisers().some(
      ({ level, unitId }) => level === campaign.level && unitId === campaign.organiserUnitId,
    );
    const next = { DRAFT: ['LAUNCH' as const], LAUNCHED: ['CLOSE' as const], CLOSED: [] }[campaign.state];
    return { ...campaign, actions: mine ? next : [] };
  }

  #openable(): OpenableRound[] {
    const { provinceAdmin, blocs } = this.me();
    const headed = blocs.filter(({ role }) => role === 'HEAD').map(({ blocId }) => blocId);
    return this.blocs
      .filter(({ id }) => provinceAdmin || headed.includes(id))
      .map(({ id, name }) => ({ blocId: id, blocName: name, awardYears: [2023, 2024, 2025, 2026] }));
  }

  #session() {
    const user = data.users.find(({ username }) => username === this.username);
    return user === undefined
      ? { signedIn: false }
      : {
          signedIn: true,
          username: user.username,
          subject: user.subject,
          authenticatedAt: '2022-02-20T01:00:00Z',
          secondFactor: false,
        };
  }

  roundFor(round: Round): Round {
    const me = this.me();
    const mine = me.blocs.find(({ blocId }) => blocId === round.blocId);
    const registration = [...this.registrations.values()].find(
      (each) => each.roundId === round.id && each.unitId === mine?.unitId,
    );
    const sent = [...this.registrations.values()].filter(
      ({ roundId, state }) => roundId === round.id && (state === 'SUBMITTED' || state === 'ACCEPTED'),
    );
    return {
      ...round,
      role: mine?.role ?? 'ADMIN',
      actions: this.bloc.actionsOf(round, mine?.role ?? 'ADMIN'),
      myUnitId: mine?.unitId ?? null,
      myRegistrationId: registration?.id ?? null,
      myRegistrationState: registration?.state ?? null,
      myDeadline: mine === undefined ? null : this.desk.deadlineOf(round, mine.unitId),
      myLastYear: mine === undefined ? null : this.desk.lastYearOf(mine.unitId),
      sent: sent.length,
      members: this.blocs.find(({ id }) => id === round.blocId)?.members.length ?? 0,
    };
  }

  #openRound(body: object): Round {
    const draft = body as { blocId: string; awardYear: number; opensOn: string; closesOn: string };
    const bloc = this.blocs.find(({ id }) => id === draft.blocId) ?? refuse(404, 'bloc-unknown');
    const round: Round = {
      ...(this.rounds[0] as Round),
      ...draft,
      id: crypto.randomUUID(),
      blocName: bloc.name,
      state: 'OPEN',
    };
    this.rounds.push(round);
    return this.roundFor(round);
  }

  #unread(): number {
    return this.notices.filter(({ read }) => !read).length;
  }

  #read(which: (notice: Notice) => boolean): void {
    this.notices = this.notices.map((notice) => (which(notice) ? { ...notice, read: true } : notice));
    this.tell('changed', {});
  }

  #seed(today: Date): void {
    const before = (hours: number) => new Date(today.getTime() - hours * 3_600_000);
    this.desk.seed(before);
    this.notices = this.#someNotices(before);
  }

  #someNotices(before: (hours: number) => Date): Notice[] {
    const notice = (
      index: number,
      kind: Notice['kind'],
      hours: number,
      code: string,
      read: boolean,
      more = {},
    ): Notice => ({
      id: data.idOf(7, index),
      kind,
      at: before(hours).toISOString(),
      unitId: data.unitId(code),
      params: {
        blocName: data.BLOC_NAME,
        awardYear: data.YEAR,
        unitName: this.unit(data.unitId(code)).name,
        closesOn: this.rounds[0]?.closesOn ?? null,
        until: null,
        reason: null,
        text: null,
        receiptNumber: null,
        unitId: data.unitId(code),
        ...more,
      },
      link: {
        roundId: data.ROUND_ID,
        registrationId: kind === 'ROUND_OPENED' ? null : data.registrationId(code),
      },
      read,
    });
    return [
      notice(1, 'REGISTRATION_RETURNED', 4, 'STP', false, {
        reason: 'Đề nghị bổ sung tỷ lệ của Tập thể Lao động xuất sắc.',
      }),
      notice(2, 'REGISTRATION_SUBMITTED', 20, 'TTT', false),
      notice(3, 'REGISTRATION_ACCEPTED', 26, 'SKHDT', true),
      notice(4, 'ROUND_OPENED', 288, 'VPUBND', true),
    ];
  }
}
