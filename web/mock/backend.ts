import type {
  Bloc,
  Campaign,
  Comparison,
  ComparisonMember,
  HistoryEntry,
  Me,
  Notice,
  Person,
  Registration,
  RegistrationContent,
  RegistrationState,
  Round,
  Unit,
} from '../src/lib/api/types.ts';
import * as data from './data.ts';
import { findingsOf, readLines } from './findings.ts';
import { statisticsOf } from './statistics.ts';

export type MockRequest = {
  method: string;
  path: string;
  search: URLSearchParams;
  headers: { get(name: string): string | null };
  body: unknown;
};
export type MockAnswer = { status: number; body?: unknown };
type Refusal = { status: number; code: string; errors?: { code: string; pointer: string }[] };

const refuse = (status: number, code: string, errors?: Refusal['errors']): never => {
  throw { status, code, ...(errors ? { errors } : {}) } satisfies Refusal;
};

/** The services in memory, as far as the screens need them. */
export class MockBackend {
  username: string | null;
  units: Unit[] = data.units();
  blocs: Bloc[] = [data.bloc()];
  campaigns: Campaign[] = data.campaigns();
  rounds: Round[];
  registrations = new Map<string, Registration>();
  histories = new Map<string, HistoryEntry[]>();
  notices: Notice[] = [];
  duties = new Map<string, Person['duties']>();
  extraPeople: Person[] = [];
  /** Answers that a test wants instead of the real ones, used up one by one. */
  readonly planned: { match: (request: MockRequest) => boolean; answer: MockAnswer | 'offline' }[] = [];
  readonly seen: MockRequest[] = [];
  readonly listeners = new Set<(event: string, payload: unknown) => void>();

  constructor(username: string | null = 'canbo.skhcn', today = new Date()) {
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
        myUnitId: null,
        myRegistrationId: null,
        myRegistrationState: null,
        sent: 0,
        members: 11,
      },
    ];
    this.#seed(today);
  }

  /** Plans one answer for the next request of this method to a path that contains the text. */
  plan(method: string, pathPart: string, answer: MockAnswer | 'offline'): void {
    this.planned.push({
      match: (request) => request.method === method && request.path.includes(pathPart),
      answer,
    });
  }

  tell(event: string, payload: unknown): void {
    for (const listener of this.listeners) {
      listener(event, payload);
    }
  }

  registration(id: string): Registration {
    return this.registrations.get(id) ?? refuse(404, 'registration-unknown');
  }

  handle(request: MockRequest): MockAnswer | 'offline' {
    this.seen.push(request);
    const index = this.planned.findIndex(({ match }) => match(request));
    if (index >= 0) {
      return this.planned.splice(index, 1)[0]?.answer ?? { status: 500 };
    }
    try {
      return this.#route(request);
    } catch (refusal) {
      const { status, code, errors } = refusal as Refusal;
      if (status === undefined) {
        throw refusal;
      }
      return {
        status,
        body: {
          type: `urn:thidua:problem:${code}`,
          status,
          code,
          traceId: '4bf92f3577b34da6',
          ...(errors ? { errors } : {}),
        },
      };
    }
  }

  #route(request: MockRequest): MockAnswer {
    const { method, path, search } = request;
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
    const [, , service, ...rest] = path.split('/');
    const call = `${method} ${rest.map((part) => (/^[0-9a-f]{8}-/.test(part) ? ':id' : part)).join('/')}`;
    const id = rest[1] ?? '';
    const body: object = (request.body ?? {}) as object;
    const ok = (answer: unknown, status = 200): MockAnswer => ({ status, body: answer });
    const list = (items: unknown[]) => ok({ items, next: null });
    if (service === 'campaign') {
      return this.#campaignService(call, id, body, search, ok, list);
    }
    switch (call) {
      case 'GET rounds':
        return list(this.rounds.map((round) => this.#roundFor(round)));
      case 'POST rounds':
        return ok(this.#openRound(body), 201);
      case 'GET rounds/:id':
        return ok(this.#roundFor(this.#round(id)));
      case 'GET rounds/:id/form':
        return ok({ awardYear: this.#round(id).awardYear, rows: data.rows() });
      case 'POST rounds/:id/registrations':
        return ok(this.#start((body as { unitId: string }).unitId), 201);
      case 'GET rounds/:id/comparison':
        return ok(this.#comparison(this.#round(id)));
      case 'GET registrations/:id':
        return ok(this.#visible(this.registration(id)));
      case 'PUT registrations/:id':
        return ok(
          this.#visible(this.#save(request, this.registration(id), request.body as RegistrationContent)),
        );
      case 'POST registrations/:id/submission':
        return ok(this.#visible(this.#submit(request, this.registration(id))));
      case 'POST registrations/:id/return':
        return ok(this.#visible(this.#judge(request, this.registration(id), 'RETURNED')));
      case 'POST registrations/:id/acceptance':
        return ok(this.#visible(this.#judge(request, this.registration(id), 'ACCEPTED')));
      case 'GET registrations/:id/history':
        return list(this.histories.get(id) ?? []);
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
        return refuse(404, 'not-found');
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
        const unit = { ...body, id: crypto.randomUUID(), version: 1 } as Unit;
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
          unitName: this.#unit(member.unitId).name,
          unitShortName: this.#unit(member.unitId).shortName,
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
            unitName: duty.unitId === null ? null : this.#unit(duty.unitId).name,
            unitShortName: duty.unitId === null ? null : this.#unit(duty.unitId).shortName,
          })),
        );
        return ok(this.people().find(({ subject }) => subject === id));
      }
      case 'GET campaigns':
        return list(this.campaigns.filter(({ from }) => from.startsWith(search.get('year') ?? '')));
      case 'POST campaigns': {
        const draft = body as Campaign;
        const campaign: Campaign = {
          ...draft,
          id: crypto.randomUUID(),
          version: 1,
          state: 'DRAFT',
          organiserName: draft.organiserUnitId === null ? null : this.#unit(draft.organiserUnitId).name,
        };
        this.campaigns.push(campaign);
        return ok(campaign, 201);
      }
      case 'POST campaigns/:id/launch': {
        const campaign = this.campaigns.find((each) => each.id === id) ?? refuse(404, 'campaign-unknown');
        Object.assign(campaign, { state: 'LAUNCHED', version: campaign.version + 1 });
        return ok(campaign);
      }
      default:
        return refuse(404, 'not-found');
    }
  }

  me(): Me {
    const user = this.#user();
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
      const unit = user.unit === null ? null : this.#unit(data.unitId(user.unit));
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

  #session() {
    const user = data.users.find(({ username }) => username === this.username);
    return user === undefined
      ? { signedIn: false }
      : { signedIn: true, username: user.username, name: user.name, subject: user.subject };
  }

  #user() {
    return data.users.find(({ username }) => username === this.username) ?? refuse(401, 'not-signed-in');
  }

  #unit(id: string): Unit {
    return this.units.find((unit) => unit.id === id) ?? refuse(404, 'unit-unknown');
  }

  #round(id: string): Round {
    return this.rounds.find((round) => round.id === id) ?? refuse(404, 'round-unknown');
  }

  #roundFor(round: Round): Round {
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
      myUnitId: mine?.unitId ?? null,
      myRegistrationId: registration?.id ?? null,
      myRegistrationState: registration?.state ?? null,
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
    return this.#roundFor(round);
  }

  #start(unitId: string): Registration {
    const round = this.rounds[0] as Round;
    const known = [...this.registrations.values()].find((each) => each.unitId === unitId);
    if (known !== undefined) {
      return this.#visible(known);
    }
    const code = this.#unit(unitId).code;
    const registration = this.#blank(code, round);
    this.registrations.set(registration.id, registration);
    this.#remember(registration, 'STARTED', null);
    return this.#visible(registration);
  }

  #blank(code: string, round: Round): Registration {
    const unit = this.#unit(data.unitId(code));
    return {
      id: data.registrationId(code),
      version: 1,
      roundId: round.id,
      blocId: round.blocId,
      blocName: round.blocName,
      awardYear: round.awardYear,
      closesAt: round.closesAt,
      unitId: unit.id,
      unitName: unit.name,
      state: 'DRAFT',
      heading: `BẢN ĐĂNG KÝ THI ĐUA NĂM ${round.awardYear}`,
      preamble: '',
      professionalWork: '',
      solutions: [],
      movements: [],
      staffCount: null,
      collectiveCount: null,
      lines: [],
      findings: [],
      savedAt: null,
      savedBy: null,
      receipt: null,
      returnReason: null,
      decidedAt: null,
      actions: [],
    };
  }

  #visible(registration: Registration): Registration {
    const me = this.me();
    const own = me.duties.some(({ unitId }) => unitId === registration.unitId);
    const role = me.blocs.find(({ blocId }) => blocId === registration.blocId)?.role;
    const judge = !own && (role === 'HEAD' || role === 'DEPUTY');
    const editable = registration.state === 'DRAFT' || registration.state === 'RETURNED';
    if (!own && !judge && !me.provinceAdmin) {
      return refuse(404, 'registration-unknown');
    }
    return {
      ...registration,
      actions:
        own && editable
          ? ['EDIT', 'SUBMIT']
          : judge && registration.state === 'SUBMITTED'
            ? ['RETURN', 'ACCEPT']
            : [],
    };
  }

  #expectVersion(request: MockRequest, registration: Registration): void {
    const expected = request.headers.get('If-Match');
    if (expected === null) {
      refuse(428, 'if-match-required');
    }
    if (expected !== `"${registration.version}"`) {
      refuse(412, 'version-stale');
    }
  }

  #save(request: MockRequest, registration: Registration, content: RegistrationContent): Registration {
    this.#expectVersion(request, registration);
    const draft: Registration = { ...registration, ...content, lines: [] };
    const { lines, errors } = readLines(content.lines, draft);
    if (errors.length > 0) {
      refuse(422, 'registration-invalid', errors);
    }
    const saved: Registration = {
      ...draft,
      lines: lines.filter(({ collective, individual }) => collective !== null || individual !== null),
      version: registration.version + 1,
      savedAt: new Date().toISOString(),
      savedBy: this.#user().name,
    };
    return this.#keep({ ...saved, findings: findingsOf(saved) });
  }

  #submit(request: MockRequest, registration: Registration): Registration {
    this.#expectVersion(request, registration);
    if (registration.lines.length === 0) {
      refuse(422, 'registration-empty');
    }
    const at = new Date().toISOString();
    const submitted = this.#keep({
      ...registration,
      state: 'SUBMITTED',
      version: registration.version + 1,
      receipt: {
        number: `${registration.awardYear}-TMTH-${String(this.registrations.size).padStart(4, '0')}`,
        submittedAt: at,
        submittedBy: this.#user().name,
        digest: 'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      },
    });
    this.#remember(submitted, 'SUBMITTED', null);
    return submitted;
  }

  #judge(request: MockRequest, registration: Registration, state: RegistrationState): Registration {
    this.#expectVersion(request, registration);
    const reason = (request.body as { reason?: string | null })?.reason ?? null;
    const decided = this.#keep({
      ...registration,
      state,
      version: registration.version + 1,
      returnReason: state === 'RETURNED' ? reason : null,
      decidedAt: new Date().toISOString(),
    });
    this.#remember(decided, state === 'RETURNED' ? 'RETURNED' : 'ACCEPTED', reason);
    return decided;
  }

  #keep(registration: Registration): Registration {
    this.registrations.set(registration.id, registration);
    return registration;
  }

  #remember(
    { id, version, unitName }: Registration,
    what: HistoryEntry['what'],
    why: string | null,
    at = new Date(),
  ) {
    const judged = what === 'RETURNED' || what === 'ACCEPTED';
    const entry: HistoryEntry = {
      at: at.toISOString(),
      by: judged ? 'Cán bộ mẫu Văn phòng UBND tỉnh' : `Cán bộ mẫu ${unitName}`,
      what,
      why,
      version,
    };
    this.histories.set(id, [...(this.histories.get(id) ?? []), entry]);
  }

  #comparison(round: Round): Comparison {
    const role = this.#roundFor(round).role;
    if (role === 'MEMBER' && round.state !== 'CLOSED') {
      refuse(403, 'comparison-not-yet-open');
    }
    const mine = this.me().blocs.find(({ blocId }) => blocId === round.blocId)?.unitId;
    const members = (this.blocs.find(({ id }) => id === round.blocId)?.members ?? []).map(
      (member): ComparisonMember => {
        const registration = [...this.registrations.values()].find(({ unitId }) => unitId === member.unitId);
        const shown = registration !== undefined && registration.receipt !== null;
        return {
          unitId: member.unitId,
          unitName: member.unitName,
          unitShortName: member.unitShortName,
          role: member.role,
          state: registration?.state ?? 'NOT_STARTED',
          registrationId: registration?.id ?? null,
          version: registration?.version ?? null,
          submittedAt: registration?.receipt?.submittedAt ?? null,
          staffCount: shown ? (registration?.staffCount ?? null) : null,
          own: member.unitId === mine,
          judgeable: registration?.state === 'SUBMITTED' && member.unitId !== mine && role !== 'ADMIN',
          lines: shown ? (registration?.lines ?? []) : [],
          findings: shown ? (registration?.findings ?? []) : [],
        };
      },
    );
    return { round: this.#roundFor(round), rows: data.rows(), members, statistics: statisticsOf(members) };
  }

  #unread(): number {
    return this.notices.filter(({ read }) => !read).length;
  }

  #read(which: (notice: Notice) => boolean): void {
    this.notices = this.notices.map((notice) => (which(notice) ? { ...notice, read: true } : notice));
    this.tell('unread', { unread: this.#unread() });
  }

  #seed(today: Date): void {
    const round = this.rounds[0] as Round;
    const before = (hours: number) => new Date(today.getTime() - hours * 3_600_000);
    Object.entries(data.pledges).forEach(([code, { staff, collectives, lines }], index) => {
      const blank = {
        ...this.#blank(code, round),
        ...data.sampleTexts,
        staffCount: staff,
        collectiveCount: collectives,
      };
      const filled: Registration = { ...blank, lines: readLines(lines, blank).lines };
      const at = before(20 + index * 17);
      const state: RegistrationState =
        code === 'STP' ? 'RETURNED' : index === 0 || code === 'SKHDT' ? 'ACCEPTED' : 'SUBMITTED';
      const sent: Registration = {
        ...filled,
        state,
        version: 9,
        savedAt: at.toISOString(),
        savedBy: `Cán bộ mẫu ${filled.unitName}`,
        findings: findingsOf(filled),
        returnReason: state === 'RETURNED' ? 'Đề nghị bổ sung tỷ lệ của Tập thể Lao động xuất sắc.' : null,
        receipt: {
          number: `2022-TMTH-${String(index + 1).padStart(4, '0')}`,
          submittedAt: at.toISOString(),
          submittedBy: `Cán bộ mẫu ${filled.unitName}`,
          digest: 'sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
        },
      };
      this.#keep(sent);
      this.#remember(sent, 'STARTED', null, before(60 + index * 17));
      this.#remember(sent, 'SUBMITTED', null, at);
      if (state === 'RETURNED' || state === 'ACCEPTED') {
        this.#remember(sent, state, sent.returnReason, before(4));
      }
    });
    const draft = { ...this.#blank('STTTT', round), savedAt: before(3).toISOString() };
    this.#keep(draft);
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
        unitName: this.#unit(data.unitId(code)).name,
        closesOn: this.rounds[0]?.closesOn ?? null,
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
