import type {
  Registration,
  RegistrationAction,
  RegistrationContent,
  RegistrationState,
  Round,
} from '../src/lib/api/types.ts';
import { type MockRequest, refuse } from './answers.ts';
import * as data from './data.ts';
import type { DelegationDesk } from './delegations.ts';
import { Editions } from './editions.ts';
import { members, reading, written } from './recorded.ts';
import type { MockStore } from './store.ts';

const EDITABLE: readonly RegistrationState[] = ['DRAFT', 'RETURNED', 'AMENDING'];
export const UNSIGNED = { presented: null, signOff: null, declined: null } as const;

/** Registrations as they are begun, written and shown; what the service would find in them is recorded. */
export class RegistrationDesk {
  readonly #backend: MockStore & { delegations: DelegationDesk };
  readonly editions = new Editions();
  /** What was accepted, while its amendment is written. */
  readonly accepted = new Map<string, ReturnType<Editions['one']>['content']>();

  constructor(backend: MockStore & { delegations: DelegationDesk }) {
    this.#backend = backend;
  }

  start(roundId: string, unitId: string, copyFrom: string | null): Registration {
    const known = [...this.#backend.registrations.values()].find((each) => each.unitId === unitId);
    if (known !== undefined) {
      return this.visible(known);
    }
    const blank = this.#blank(this.#backend.unit(unitId).code, this.#backend.round(roundId));
    const lastYear = this.#backend.lastYearOf(unitId);
    if (copyFrom !== null && lastYear === null) {
      refuse(404, 'nothing-to-copy');
    }
    const started =
      copyFrom === null ? blank : { ...this.#filled(blank, 'SKHCN last year'), carriedFrom: lastYear };
    const registration = this.keep({ ...started, heading: blank.heading });
    this.editions.remember(registration, copyFrom === null ? 'STARTED' : 'CARRIED_OVER', null);
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
    return {
      ...registration,
      ...(own ? {} : UNSIGNED),
      ...(own ? undefined : this.accepted.get(registration.id)),
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
    const withdraw: RegistrationAction[] = state === 'AMENDING' ? ['WITHDRAW_AMENDMENT'] : [];
    const untouched = presented === null && signOff === null;
    if (lines.length === 0 && untouched) {
      return ['EDIT', ...withdraw];
    }
    const leader = this.#backend.delegations.maySign(unitId);
    return [
      'EDIT',
      ...(untouched ? (['PRESENT'] as const) : []),
      ...(leader && signOff === null ? (['SIGN_OFF'] as const) : []),
      ...(leader && !untouched ? (['DECLINE'] as const) : []),
      ...(signOff === null ? [] : (['SUBMIT'] as const)),
      ...withdraw,
    ];
  }

  save(request: MockRequest, registration: Registration, content: RegistrationContent): Registration {
    expectVersion(request, registration);
    if (!EDITABLE.includes(registration.state)) {
      refuse(409, 'registration-not-editable');
    }
    const { lines, findings, errors } = reading(content);
    if (errors.length > 0) {
      refuse(422, 'registration-invalid', errors);
    }
    const { answers = [], ...texts } = content;
    const { at: savedAt, by: savedBy } = this.#backend.deed();
    return this.keep({
      ...registration,
      ...texts,
      ...UNSIGNED,
      lines: lines.filter(({ collective, individual }) => collective !== null || individual !== null),
      findings: findings.map((finding) => ({
        ...finding,
        answer: answers.find((each) => each.finding === finding.key)?.text ?? null,
      })),
      version: registration.version + 1,
      savedAt,
      savedBy,
    });
  }

  keep(registration: Registration): Registration {
    this.#backend.registrations.set(registration.id, registration);
    return registration;
  }

  seed(before: (hours: number) => Date): void {
    const round = this.#backend.rounds[0] as Round;
    members.forEach(({ content: code }, index) => {
      const filled = this.#filled(this.#blank(code, round), code);
      const at = before(20 + index * 17).toISOString();
      const by = `Cán bộ mẫu ${filled.unitName}`;
      const state = code === 'STP' ? 'RETURNED' : index < 2 ? 'ACCEPTED' : 'SUBMITTED';
      const leader = { at, by: `Lãnh đạo mẫu ${filled.unitName}`, delegated: false };
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
        ...(state === 'RETURNED' ? {} : { presented: { at, by }, signOff: leader }),
        returnReason: state === 'RETURNED' ? 'Đề nghị bổ sung tỷ lệ của Tập thể Lao động xuất sắc.' : null,
        receipt,
      });
      this.editions.add(sent, receipt);
      this.editions.remember(sent, 'STARTED', null, before(60 + index * 17));
      this.editions.remember(sent, 'SUBMITTED', null, before(20 + index * 17));
      if (state !== 'SUBMITTED') {
        this.editions.decideLast(sent.id, state, sent.returnReason);
        this.editions.remember(sent, state, sent.returnReason, before(4));
      }
    });
    this.keep({ ...this.#blank('STTTT', round), savedAt: before(3).toISOString() });
  }

  #filled(blank: Registration, name: string): Registration {
    const { answers: _, ...content } = written(name);
    const { lines, findings } = reading(written(name));
    return { ...blank, ...content, lines, findings };
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
      closesAt: this.#backend.deadlineOf(round, unit.id),
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

function judgeActions(state: RegistrationState): RegistrationAction[] {
  if (state === 'AMENDMENT_SUBMITTED') {
    return ['ACCEPT_AMENDMENT', 'REFUSE_AMENDMENT'];
  }
  return state === 'SUBMITTED' ? ['RETURN', 'ACCEPT'] : [];
}

export function expectVersion(request: MockRequest, { version }: { version: number }): void {
  const expected = request.headers.get('If-Match');
  if (expected === null) {
    refuse(428, 'if-match-required');
  }
  if (expected !== `"${version}"`) {
    refuse(412, 'version-stale');
  }
}
