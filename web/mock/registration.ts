import type {
  Delegation,
  Edition,
  HistoryEntry,
  ReadContent,
  Registration,
  RegistrationAction,
  RegistrationContent,
  RegistrationState,
  Round,
} from '../src/lib/api/types.ts';
import { list, type MockAnswer, type MockRequest, type MockRoutes, ok, refuse } from './answers.ts';
import * as data from './data.ts';
import { differenceOf } from './differences.ts';
import { findingsOf, readLines } from './findings.ts';
import { readFile } from './import.ts';
import type { MockStore } from './store.ts';

type Kept = { edition: Edition; content: ReadContent };
const EDITABLE: readonly RegistrationState[] = ['DRAFT', 'RETURNED', 'AMENDING'];
const UNSIGNED = { presented: null, signOff: null, declined: null } as const;

/** What the registration service does to registrations, as far as the screens need it. */
export class RegistrationDesk {
  readonly #backend: MockStore;
  readonly histories = new Map<string, HistoryEntry[]>();
  readonly editions = new Map<string, Kept[]>();
  /** What was accepted, while its amendment is written. */
  readonly accepted = new Map<string, ReadContent>();
  delegations: Delegation[] = [];
  readonly #delegates = new Map<string, string>();

  constructor(backend: MockStore) {
    this.#backend = backend;
  }

  deadlineOf(round: Round, unitId: string): string {
    return round.extensions.find((each) => each.unitId === unitId)?.until ?? round.closesAt;
  }

  lastYearOf(unitId: string): Round['myLastYear'] {
    return unitId === data.unitId('SKHCN')
      ? { registrationId: data.idOf(14, 0), awardYear: data.YEAR - 1 }
      : null;
  }

  start(roundId: string, unitId: string, copyFrom: string | null): Registration {
    const round = this.#backend.round(roundId);
    const known = [...this.#backend.registrations.values()].find((each) => each.unitId === unitId);
    if (known !== undefined) {
      return this.visible(known);
    }
    const blank = this.#blank(this.#backend.unit(unitId).code, round);
    const lastYear = this.lastYearOf(unitId);
    if (copyFrom !== null && lastYear === null) {
      refuse(404, 'nothing-to-copy');
    }
    const started: Registration =
      copyFrom === null || lastYear === null
        ? blank
        : { ...blank, ...lastYears(), heading: blank.heading, carriedFrom: lastYear };
    const registration = this.keep({ ...started, findings: findingsOf(started) });
    this.#remember(registration, copyFrom === null ? 'STARTED' : 'CARRIED_OVER', null);
    return this.visible(registration);
  }

  visible(registration: Registration): Registration {
    const me = this.#backend.me();
    const own = me.duties.some(({ unitId }) => unitId === registration.unitId);
    const role = me.blocs.find(({ blocId }) => blocId === registration.blocId)?.role;
    const judge = !own && (role === 'HEAD' || role === 'DEPUTY');
    if (!own && !judge && !me.provinceAdmin) {
      return refuse(404, 'registration-unknown');
    }
    const before = own ? undefined : this.accepted.get(registration.id);
    return {
      ...registration,
      ...(own ? {} : UNSIGNED),
      ...before,
      actions: own ? this.#ownActions(registration) : judge ? judgeActions(registration.state) : [],
    };
  }

  #ownActions({ state, unitId, presented, signOff, lines }: Registration): RegistrationAction[] {
    if (state === 'ACCEPTED') {
      return ['AMEND'];
    }
    if (!EDITABLE.includes(state)) {
      return [];
    }
    if (lines.length === 0 && presented === null && signOff === null) {
      return ['EDIT', ...(state === 'AMENDING' ? (['WITHDRAW_AMENDMENT'] as const) : [])];
    }
    const leader = this.maySign(unitId);
    return [
      'EDIT',
      ...(presented === null && signOff === null ? (['PRESENT'] as const) : []),
      ...(leader && signOff === null ? (['SIGN_OFF'] as const) : []),
      ...(leader && (presented ?? signOff) !== null ? (['DECLINE'] as const) : []),
      ...(signOff === null ? [] : (['SUBMIT'] as const)),
      ...(state === 'AMENDING' ? (['WITHDRAW_AMENDMENT'] as const) : []),
    ];
  }

  maySign(unitId: string): boolean {
    const me = this.#backend.me();
    return (
      this.leads(unitId) ||
      this.delegations.some(
        (one) =>
          one.unitId === unitId && this.#delegates.get(one.id) === me.subject && one.revokedAt === null,
      )
    );
  }

  leads(unitId: string): boolean {
    return this.#backend.me().duties.some((duty) => duty.role === 'LEADER' && duty.unitId === unitId);
  }

  save(request: MockRequest, registration: Registration, content: RegistrationContent): Registration {
    expectVersion(request, registration);
    if (!EDITABLE.includes(registration.state)) {
      refuse(409, 'registration-not-editable');
    }
    const { answers = [], ...written } = content;
    const draft: Registration = { ...registration, ...written, lines: [] };
    const { lines, errors } = readLines(content.lines, draft);
    if (errors.length > 0) {
      refuse(422, 'registration-invalid', errors);
    }
    const saved: Registration = {
      ...draft,
      ...UNSIGNED,
      lines: lines.filter(({ collective, individual }) => collective !== null || individual !== null),
      version: registration.version + 1,
      savedAt: new Date().toISOString(),
      savedBy: this.#backend.me().name,
    };
    const findings = findingsOf(saved).map((finding) => ({
      ...finding,
      answer: answers.find((each) => each.finding === finding.key)?.text ?? null,
    }));
    return this.keep({ ...saved, findings });
  }

  present(request: MockRequest, registration: Registration): Registration {
    return this.#change(request, registration, 'PRESENTED', null, {
      presented: this.#deed(),
      declined: null,
    });
  }

  signOff(request: MockRequest, registration: Registration): Registration {
    if (!this.maySign(registration.unitId)) {
      refuse(403, 'sign-off-for-leader');
    }
    return this.#change(request, registration, 'SIGNED_OFF', null, {
      signOff: { ...this.#deed(), delegated: !this.leads(registration.unitId) },
      declined: null,
    });
  }

  decline(request: MockRequest, registration: Registration): Registration {
    const reason = reasonOf(request) ?? '';
    return this.#change(request, registration, 'SIGN_OFF_REFUSED', reason, {
      ...UNSIGNED,
      declined: { ...this.#deed(), reason },
    });
  }

  submit(request: MockRequest, registration: Registration): Registration {
    expectVersion(request, registration);
    if (registration.lines.length === 0) {
      refuse(422, 'registration-empty');
    }
    if (registration.signOff === null) {
      refuse(409, 'not-signed-off');
    }
    const amending = registration.state === 'AMENDING';
    const before = this.accepted.get(registration.id);
    if (amending && before !== undefined && differenceOf(before, registration).length === 0) {
      refuse(422, 'amendment-without-change');
    }
    const kept = this.editions.get(registration.id) ?? [];
    const receipt = {
      number: `${registration.awardYear}-TMTH-${String(this.#backend.registrations.size).padStart(4, '0')}`,
      submittedAt: new Date().toISOString(),
      submittedBy: this.#backend.me().name,
      digest: 'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      late: registration.late,
    };
    const submitted = this.#change(
      request,
      registration,
      amending ? 'AMENDMENT_SUBMITTED' : 'SUBMITTED',
      null,
      {
        state: amending ? 'AMENDMENT_SUBMITTED' : 'SUBMITTED',
        ...(amending ? {} : { receipt }),
      },
    );
    this.editions.set(registration.id, [
      ...kept,
      { edition: editionOf(kept.length + 1, submitted, receipt), content: contentOf(submitted) },
    ]);
    return submitted;
  }

  judge(request: MockRequest, registration: Registration, state: 'RETURNED' | 'ACCEPTED'): Registration {
    const reason = reasonOf(request);
    this.#decideLast(registration.id, state, reason);
    return this.#change(request, registration, state, reason, {
      ...(state === 'RETURNED' ? UNSIGNED : {}),
      state,
      returnReason: state === 'RETURNED' ? reason : null,
      decidedAt: new Date().toISOString(),
    });
  }

  amend(request: MockRequest, registration: Registration): Registration {
    if (registration.state !== 'ACCEPTED') {
      refuse(409, 'registration-not-accepted');
    }
    const reason = reasonOf(request) ?? '';
    this.accepted.set(registration.id, contentOf(registration));
    return this.#change(request, registration, 'AMENDMENT_BEGUN', reason, {
      ...UNSIGNED,
      state: 'AMENDING',
      amendment: { ...this.#deed(), reason },
      amendmentRefusal: null,
    });
  }

  endAmendment(
    request: MockRequest,
    registration: Registration,
    what: 'AMENDMENT_WITHDRAWN' | 'AMENDMENT_ACCEPTED' | 'AMENDMENT_REFUSED',
  ): Registration {
    const reason = reasonOf(request);
    const before = this.accepted.get(registration.id);
    this.accepted.delete(registration.id);
    if (what !== 'AMENDMENT_WITHDRAWN') {
      this.#decideLast(registration.id, what === 'AMENDMENT_ACCEPTED' ? 'ACCEPTED' : 'REFUSED', reason);
    }
    return this.#change(request, registration, what, reason, {
      ...(what === 'AMENDMENT_ACCEPTED' ? {} : before),
      state: 'ACCEPTED',
      amendment: null,
      amendmentRefusal: what === 'AMENDMENT_REFUSED' ? { ...this.#deed(), reason: reason ?? '' } : null,
    });
  }

  difference(registration: Registration, from: string, to: string): object {
    const side = (ref: string) => ({
      ref,
      awardYear:
        ref === 'last-year' || ref === 'carried' ? registration.awardYear - 1 : registration.awardYear,
      at: null,
    });
    return {
      from: side(from),
      to: side(to),
      items: differenceOf(this.#contentAt(registration, from), this.#contentAt(registration, to)),
    };
  }

  #contentAt(registration: Registration, ref: string): ReadContent {
    if (ref === 'last-year' || ref === 'carried') {
      return this.lastYearOf(registration.unitId) === null
        ? refuse(404, 'edition-unknown')
        : { ...contentOf(registration), ...lastYears() };
    }
    if (ref === 'submitted') {
      return this.accepted.get(registration.id) ?? contentOf(registration);
    }
    return ref === 'current' ? contentOf(registration) : this.edition(registration.id, Number(ref)).content;
  }

  edition(id: string, number: number): Kept {
    return (
      this.editions.get(id)?.find(({ edition }) => edition.number === number) ??
      refuse(404, 'edition-unknown')
    );
  }

  take(request: MockRequest, registration: Registration, digest: string): Registration {
    const preview = readFile(digest, registration) ?? refuse(404, 'reading-unknown');
    const { rows, cells } = request.body as {
      rows: { table: number; row: number; code: string | null; holder: string | null }[];
      cells: { table: number; row: number; column: number; value: string }[];
    };
    const unsettled = preview.problems.filter(
      ({ severity, row, column }) =>
        severity === 'ERROR' &&
        !rows.some((choice) => choice.row === row) &&
        !cells.some((choice) => choice.row === row && choice.column === column),
    );
    if (unsettled.length > 0) {
      refuse(
        422,
        'import-not-acceptable',
        unsettled.map(({ code, table, row, column }) => ({
          code,
          pointer: `/tables/${table}/rows/${row}/columns/${column}`,
        })),
      );
    }
    const saved = this.save(request, registration, {
      ...preview.content,
      lines: preview.content.lines.filter(
        ({ code }) => code !== 'HCLD3' || rows.some((row) => row.code === code),
      ),
    });
    this.#remember(saved, 'IMPORTED', preview.fileName);
    return this.keep({ ...saved, imported: { ...this.#deed(), fileName: preview.fileName, digest } });
  }

  delegate(unitId: string, body: { personId: string; from: string; to: string; reason: string }): Delegation {
    if (!this.leads(unitId)) {
      refuse(403, 'delegation-for-leader');
    }
    const person = this.#backend.people().find(({ subject }) => subject === body.personId);
    const { personId, ...words } = body;
    const given: Delegation = {
      ...words,
      id: crypto.randomUUID(),
      version: 1,
      unitId,
      personName: person?.name ?? refuse(422, 'delegate-unknown'),
      givenBy: this.#backend.me().name,
      givenAt: new Date().toISOString(),
      revokedAt: null,
    };
    this.delegations.push(given);
    this.#delegates.set(given.id, personId);
    return given;
  }

  revoke(id: string): Delegation {
    const known = this.delegations.find((each) => each.id === id) ?? refuse(404, 'delegation-unknown');
    Object.assign(known, { revokedAt: new Date().toISOString(), version: known.version + 1 });
    return known;
  }

  keep(registration: Registration): Registration {
    this.#backend.registrations.set(registration.id, registration);
    return registration;
  }

  seed(before: (hours: number) => Date): void {
    const round = this.#backend.rounds[0] as Round;
    Object.entries(data.pledges).forEach(([code, { staff, collectives, lines }], index) => {
      const blank = {
        ...this.#blank(code, round),
        ...data.sampleTexts,
        staffCount: staff,
        collectiveCount: collectives,
      };
      const filled: Registration = { ...blank, lines: readLines(lines, blank).lines };
      const at = before(20 + index * 17).toISOString();
      const state: RegistrationState =
        code === 'STP' ? 'RETURNED' : index === 0 || code === 'SKHDT' ? 'ACCEPTED' : 'SUBMITTED';
      const by = `Cán bộ mẫu ${filled.unitName}`;
      const receipt = {
        number: `2022-TMTH-${String(index + 1).padStart(4, '0')}`,
        submittedAt: at,
        submittedBy: by,
        digest: 'sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
        late: false,
      };
      const sent = this.keep({
        ...filled,
        state,
        version: 9,
        savedAt: at,
        savedBy: by,
        findings: findingsOf(filled),
        presented: state === 'RETURNED' ? null : { at, by },
        signOff:
          state === 'RETURNED' ? null : { at, by: `Lãnh đạo mẫu ${filled.unitName}`, delegated: false },
        returnReason: state === 'RETURNED' ? 'Đề nghị bổ sung tỷ lệ của Tập thể Lao động xuất sắc.' : null,
        receipt,
      });
      this.editions.set(sent.id, [{ edition: editionOf(1, sent, receipt), content: contentOf(sent) }]);
      this.#remember(sent, 'STARTED', null, before(60 + index * 17));
      this.#remember(sent, 'SUBMITTED', null, before(20 + index * 17));
      if (state === 'RETURNED' || state === 'ACCEPTED') {
        this.#decideLast(sent.id, state, sent.returnReason);
        this.#remember(sent, state, sent.returnReason, before(4));
      }
    });
    this.keep({ ...this.#blank('STTTT', round), savedAt: before(3).toISOString() });
  }

  #deed() {
    return { at: new Date().toISOString(), by: this.#backend.me().name };
  }

  #change(
    request: MockRequest,
    registration: Registration,
    what: HistoryEntry['what'],
    why: string | null,
    part: Partial<Registration>,
  ): Registration {
    expectVersion(request, registration);
    const changed = this.keep({ ...registration, ...part, version: registration.version + 1 });
    this.#remember(changed, what, why);
    return changed;
  }

  #decideLast(id: string, outcome: Edition['outcome'], decisionReason: string | null): void {
    const last = this.editions.get(id)?.at(-1);
    if (last !== undefined) {
      Object.assign(last.edition, {
        outcome,
        decisionReason,
        decidedAt: new Date().toISOString(),
        decidedBy: 'Cán bộ mẫu Văn phòng UBND tỉnh',
      });
    }
  }

  #remember(
    { id, version, unitName }: Registration,
    what: HistoryEntry['what'],
    why: string | null,
    at = new Date(),
  ) {
    const judged = ['RETURNED', 'ACCEPTED', 'AMENDMENT_ACCEPTED', 'AMENDMENT_REFUSED'].includes(what);
    const entry: HistoryEntry = {
      at: at.toISOString(),
      by: judged ? 'Cán bộ mẫu Văn phòng UBND tỉnh' : `Cán bộ mẫu ${unitName}`,
      nameNow: null,
      what,
      why,
      version,
    };
    this.histories.set(id, [...(this.histories.get(id) ?? []), entry]);
  }

  #blank(code: string, round: Round): Registration {
    const unit = this.#backend.unit(data.unitId(code));
    const extension = round.extensions.find(({ unitId }) => unitId === unit.id);
    return {
      id: data.registrationId(code),
      version: 1,
      roundId: round.id,
      blocId: round.blocId,
      blocName: round.blocName,
      awardYear: round.awardYear,
      closesAt: this.deadlineOf(round, unit.id),
      unitId: unit.id,
      unitName: unit.name,
      state: 'DRAFT',
      heading: `BẢN ĐĂNG KÝ THI ĐUA NĂM ${round.awardYear}`,
      preamble: '',
      professionalWork: '',
      solutions: [],
      campaigns: [],
      staffCount: null,
      collectiveCount: null,
      lines: [],
      findings: [],
      signature: null,
      savedAt: new Date().toISOString(),
      savedBy: null,
      ...UNSIGNED,
      receipt: null,
      late: false,
      extension: extension === undefined ? null : { until: extension.until, reason: extension.reason },
      returnReason: null,
      decidedAt: null,
      amendment: null,
      amendmentRefusal: null,
      carriedFrom: null,
      imported: null,
      actions: [],
    };
  }
}

export const registrationRoutes: MockRoutes<MockStore & { desk: RegistrationDesk }> = (
  backend,
  { call, ids: [id = '', other = ''], request },
) => {
  const { desk } = backend;
  const decided = (decide: (request: MockRequest, registration: Registration) => Registration): MockAnswer =>
    ok(desk.visible(decide.call(desk, request, backend.registration(id))));
  switch (call) {
    case 'POST rounds/:id/registrations': {
      const { unitId, copyFrom = null } = request.body as { unitId: string; copyFrom?: string | null };
      return ok(desk.start(id, unitId, copyFrom), 201);
    }
    case 'GET registrations/:id':
      return ok(desk.visible(backend.registration(id)));
    case 'PUT registrations/:id':
      return decided((_, known) => desk.save(request, known, request.body as RegistrationContent));
    case 'POST registrations/:id/presentation':
      return decided(desk.present);
    case 'POST registrations/:id/sign-off':
      return decided(desk.signOff);
    case 'POST registrations/:id/sign-off-refusal':
      return decided(desk.decline);
    case 'POST registrations/:id/submission':
      return decided(desk.submit);
    case 'POST registrations/:id/return':
      return decided((_, known) => desk.judge(request, known, 'RETURNED'));
    case 'POST registrations/:id/acceptance':
      return decided((_, known) => desk.judge(request, known, 'ACCEPTED'));
    case 'POST registrations/:id/amendment':
      return decided(desk.amend);
    case 'POST registrations/:id/amendment/withdrawal':
      return decided((_, known) => desk.endAmendment(request, known, 'AMENDMENT_WITHDRAWN'));
    case 'POST registrations/:id/amendment/acceptance':
      return decided((_, known) => desk.endAmendment(request, known, 'AMENDMENT_ACCEPTED'));
    case 'POST registrations/:id/amendment/refusal':
      return decided((_, known) => desk.endAmendment(request, known, 'AMENDMENT_REFUSED'));
    case 'GET registrations/:id/history':
      return list(desk.histories.get(id) ?? []);
    case 'GET registrations/:id/editions':
      return list((desk.editions.get(id) ?? []).map(({ edition }) => edition));
    case 'GET registrations/:id/editions/:id': {
      const { edition, content } = desk.edition(id, Number(other));
      return ok({ ...edition, content });
    }
    case 'GET registrations/:id/difference': {
      const { search } = request;
      return ok(desk.difference(backend.registration(id), search.get('from') ?? '', search.get('to') ?? ''));
    }
    case 'POST registrations/:id/readings': {
      const fileName = request.search.get('fileName') ?? '';
      const { unitId } = backend.registration(id);
      return backend.work.begin('READING_FORM', unitId, fileName, () => {
        const read = readFile(fileName, backend.registration(id)) ?? refuse(422, 'file-kind-unknown');
        return `/api/registration/registrations/${id}/readings/${read.digest}`;
      });
    }
    case 'GET registrations/:id/readings/:id':
      return ok(readFile(other, backend.registration(id)) ?? refuse(404, 'reading-unknown'));
    case 'POST registrations/:id/readings/:id/acceptance': {
      const { unitId } = backend.registration(id);
      return backend.work.begin('TAKING_FORM', unitId, '', () => {
        desk.take(request, backend.registration(id), other);
        return `/api/registration/registrations/${id}`;
      });
    }
    case 'GET units/:id/delegations':
      return list(desk.delegations.filter(({ unitId }) => unitId === id));
    case 'POST units/:id/delegations':
      return ok(desk.delegate(id, request.body as Parameters<typeof desk.delegate>[1]), 201);
    case 'POST delegations/:id/revocation':
      return ok(desk.revoke(id));
    case 'GET units/:id/people':
      if (!desk.leads(id)) {
        refuse(403, 'delegation-for-leader');
      }
      return list(
        backend
          .people()
          .filter(({ duties }) => duties.some(({ unitId }) => unitId === id))
          .map(({ subject, name, duties }) => ({
            personId: subject,
            name,
            roles: duties.map(({ role }) => role),
          })),
      );
    default:
      return undefined;
  }
};

function judgeActions(state: RegistrationState): RegistrationAction[] {
  if (state === 'AMENDMENT_SUBMITTED') {
    return ['ACCEPT_AMENDMENT', 'REFUSE_AMENDMENT'];
  }
  return state === 'SUBMITTED' ? ['RETURN', 'ACCEPT'] : [];
}

function expectVersion(request: MockRequest, registration: Registration): void {
  const expected = request.headers.get('If-Match');
  if (expected === null) {
    refuse(428, 'if-match-required');
  }
  if (expected !== `"${registration.version}"`) {
    refuse(412, 'version-stale');
  }
}

function reasonOf(request: MockRequest): string | null {
  return (request.body as { reason?: string | null } | null)?.reason ?? null;
}

function editionOf(
  number: number,
  registration: Registration,
  receipt: NonNullable<Registration['receipt']>,
): Edition {
  return {
    number,
    kind: registration.amendment === null ? 'SUBMISSION' : 'AMENDMENT',
    submittedAt: receipt.submittedAt,
    submittedBy: receipt.submittedBy,
    receiptNumber: receipt.number,
    digest: receipt.digest,
    late: receipt.late,
    reason: registration.amendment?.reason ?? null,
    outcome: 'PENDING',
    decidedAt: null,
    decidedBy: null,
    decisionReason: null,
  };
}

function contentOf(registration: ReadContent): ReadContent {
  const {
    heading,
    preamble,
    professionalWork,
    solutions,
    campaigns,
    staffCount,
    collectiveCount,
    lines,
    findings,
    signature,
  } = registration;
  return {
    heading,
    preamble,
    professionalWork,
    solutions,
    campaigns,
    staffCount,
    collectiveCount,
    lines,
    findings,
    signature,
  };
}

/** Sở KH&CN's registration of the year before: the sample with other numbers. */
function lastYears(): Partial<ReadContent> & Pick<ReadContent, 'lines'> {
  const lines = data
    .sampleLines()
    .map((line) =>
      line.code === 'LDTT'
        ? data.individual('LDTT', '68', '> 95%')
        : line.code === 'CSTDCS'
          ? data.individual('CSTDCS', '10', '14,7%')
          : line,
    );
  const content = {
    ...data.sampleTexts,
    staffCount: 71,
    collectiveCount: 7,
    campaigns: data.sampleJoinedCampaigns(),
  };
  return { ...content, lines: readLines(lines, content).lines };
}
