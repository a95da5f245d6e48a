import type { HistoryEntry, ReadContent, Registration, RegistrationContent } from '../src/lib/api/types.ts';
import { list, type MockAnswer, type MockRequest, type MockRoutes, ok, refuse } from './answers.ts';
import type { DelegationDesk } from './delegations.ts';
import { contentOf } from './editions.ts';
import { difference, paper, reading, written } from './recorded.ts';
import { expectVersion, type RegistrationDesk, UNSIGNED } from './registration.ts';
import type { MockStore } from './store.ts';

type Around = MockStore & { desk: RegistrationDesk; delegations: DelegationDesk };
type Step = (backend: Around, request: MockRequest, registration: Registration) => Registration;

/** The steps from a draft to a judged registration, by the end of their path. */
const STEPS: Record<string, Step> = {
  presentation: (backend, request, registration) =>
    change(backend, request, registration, 'PRESENTED', { presented: backend.deed(), declined: null }),
  'sign-off': (backend, request, registration) => {
    const { delegations } = backend;
    if (!delegations.maySign(registration.unitId)) {
      refuse(403, 'sign-off-for-leader');
    }
    const signOff = { ...backend.deed(), delegated: !delegations.leads(registration.unitId) };
    return change(backend, request, registration, 'SIGNED_OFF', { signOff, declined: null });
  },
  'sign-off-refusal': (backend, request, registration) =>
    change(backend, request, registration, 'SIGN_OFF_REFUSED', {
      ...UNSIGNED,
      declined: { ...backend.deed(), reason: reasonOf(request) ?? '' },
    }),
  submission: submit,
  return: (backend, request, registration) => judge(backend, request, registration, 'RETURNED'),
  acceptance: (backend, request, registration) => judge(backend, request, registration, 'ACCEPTED'),
  amendment: (backend, request, registration) => {
    if (registration.state !== 'ACCEPTED') {
      refuse(409, 'registration-not-accepted');
    }
    backend.desk.accepted.set(registration.id, contentOf(registration));
    return change(backend, request, registration, 'AMENDMENT_BEGUN', {
      ...UNSIGNED,
      state: 'AMENDING',
      amendment: { ...backend.deed(), reason: reasonOf(request) ?? '' },
      amendmentRefusal: null,
    });
  },
  'amendment/withdrawal': (backend, request, registration) =>
    endAmendment(backend, request, registration, 'AMENDMENT_WITHDRAWN'),
  'amendment/acceptance': (backend, request, registration) =>
    endAmendment(backend, request, registration, 'AMENDMENT_ACCEPTED'),
  'amendment/refusal': (backend, request, registration) =>
    endAmendment(backend, request, registration, 'AMENDMENT_REFUSED'),
};

function submit(backend: Around, request: MockRequest, registration: Registration): Registration {
  expectVersion(request, registration);
  if (registration.lines.length === 0) {
    refuse(422, 'registration-empty');
  }
  if (registration.signOff === null) {
    refuse(409, 'not-signed-off');
  }
  const { at: submittedAt, by: submittedBy } = backend.deed();
  const receipt = {
    number: `${registration.awardYear}-TMTH-${String(backend.registrations.size).padStart(4, '0')}`,
    submittedAt,
    submittedBy,
    digest: 'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    late: registration.late,
  };
  const before = backend.desk.accepted.get(registration.id);
  if (before !== undefined && paper(before) === paper(registration)) {
    refuse(422, 'amendment-without-change');
  }
  const state = registration.state === 'AMENDING' ? 'AMENDMENT_SUBMITTED' : 'SUBMITTED';
  const part = state === 'SUBMITTED' ? { state, receipt } : { state };
  const submitted = change(backend, request, registration, state, part as Partial<Registration>);
  backend.desk.editions.add(submitted, receipt);
  return submitted;
}

function judge(
  backend: Around,
  request: MockRequest,
  registration: Registration,
  state: 'RETURNED' | 'ACCEPTED',
): Registration {
  const reason = reasonOf(request);
  backend.desk.editions.decideLast(registration.id, state, reason);
  return change(backend, request, registration, state, {
    ...(state === 'RETURNED' ? UNSIGNED : {}),
    state,
    returnReason: state === 'RETURNED' ? reason : null,
    decidedAt: new Date().toISOString(),
  });
}

function endAmendment(
  backend: Around,
  request: MockRequest,
  registration: Registration,
  what: 'AMENDMENT_WITHDRAWN' | 'AMENDMENT_ACCEPTED' | 'AMENDMENT_REFUSED',
): Registration {
  const { accepted, editions } = backend.desk;
  const reason = reasonOf(request);
  const before = accepted.get(registration.id);
  accepted.delete(registration.id);
  if (what !== 'AMENDMENT_WITHDRAWN') {
    editions.decideLast(registration.id, what === 'AMENDMENT_ACCEPTED' ? 'ACCEPTED' : 'REFUSED', reason);
  }
  return change(backend, request, registration, what, {
    ...(what === 'AMENDMENT_ACCEPTED' ? {} : before),
    state: 'ACCEPTED',
    amendment: null,
    amendmentRefusal: what === 'AMENDMENT_REFUSED' ? { ...backend.deed(), reason: reason ?? '' } : null,
  });
}

function change(
  { desk }: Around,
  request: MockRequest,
  registration: Registration,
  what: HistoryEntry['what'],
  part: Partial<Registration>,
): Registration {
  expectVersion(request, registration);
  const changed = desk.keep({ ...registration, ...part, version: registration.version + 1 });
  desk.editions.remember(changed, what, reasonOf(request));
  return changed;
}

const reasonOf = ({ body }: MockRequest) => (body as { reason?: string | null } | null)?.reason ?? null;

function differenceOf(backend: Around, registration: Registration, request: MockRequest): MockAnswer {
  const at = (ref: string): ReadContent => {
    if (ref === 'last-year' || ref === 'carried') {
      return backend.lastYearOf(registration.unitId) === null
        ? refuse(404, 'edition-unknown')
        : { ...written('SKHCN last year'), ...reading(written('SKHCN last year')) };
    }
    if (ref === 'submitted' || ref === 'current') {
      const accepted = ref === 'submitted' ? backend.desk.accepted.get(registration.id) : undefined;
      return accepted ?? contentOf(registration);
    }
    return backend.desk.editions.one(registration.id, Number(ref)).content;
  };
  const [from, to] = ['from', 'to'].map((name) => request.search.get(name) ?? '') as [string, string];
  const side = (ref: string) => ({
    ref,
    awardYear: registration.awardYear - (ref === 'last-year' || ref === 'carried' ? 1 : 0),
    at: null,
  });
  return ok({ from: side(from), to: side(to), items: difference(at(from), at(to)) });
}

const STEP = /^POST registrations\/:id\/([a-z/-]+)$/;

export const registrationRoutes: MockRoutes<Around> = (
  backend,
  { call, ids: [id = '', other = ''], request },
) => {
  const { desk } = backend;
  const step = STEPS[STEP.exec(call)?.[1] ?? ''];
  if (step !== undefined) {
    return ok(desk.visible(step(backend, request, backend.registration(id))));
  }
  switch (call) {
    case 'POST rounds/:id/registrations': {
      const { unitId, copyFrom = null } = request.body as { unitId: string; copyFrom?: string | null };
      return ok(desk.start(id, unitId, copyFrom), 201);
    }
    case 'GET registrations/:id':
      return ok(desk.visible(backend.registration(id)));
    case 'PUT registrations/:id': {
      const saved = desk.save(request, backend.registration(id), request.body as RegistrationContent);
      return ok(desk.visible(saved));
    }
    case 'GET registrations/:id/history':
      return list(desk.editions.history(id));
    case 'GET registrations/:id/editions':
      return list(desk.editions.of(id));
    case 'GET registrations/:id/editions/:id': {
      const { edition, content } = desk.editions.one(id, Number(other));
      return ok({ ...edition, content });
    }
    case 'GET registrations/:id/difference':
      return differenceOf(backend, backend.registration(id), request);
    default:
      return undefined;
  }
};
