export type MockRequest = {
  method: string;
  path: string;
  search: URLSearchParams;
  headers: { get(name: string): string | null };
  body: unknown;
};
export type MockAnswer = { status: number; body?: unknown; headers?: Record<string, string> };
export type Refusal = { status: number; code: string; errors?: { code: string; pointer: string }[] };

/** A request with its path made general: `POST registrations/:id/sign-off`, and the ids in their order. */
export type MockCall = { call: string; ids: string[]; request: MockRequest };
/** Answers the calls of one feature; undefined for what belongs to others. */
export type MockRoutes<Backend> = (backend: Backend, call: MockCall) => MockAnswer | undefined;

export const refuse = (status: number, code: string, errors?: Refusal['errors']): never => {
  throw { status, code, ...(errors ? { errors } : {}) } satisfies Refusal;
};

export const ok = (body: unknown, status = 200): MockAnswer => ({ status, body });
export const list = (items: unknown[]): MockAnswer => ok({ items, next: null });

const VARIABLE = /^(?:[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{64}|\d+)$/;

export function callOf(request: MockRequest): MockCall {
  const rest = request.path.split('/').slice(3);
  return {
    call: `${request.method} ${rest.map((part) => (VARIABLE.test(part) ? ':id' : part)).join('/')}`,
    ids: rest.filter((part) => VARIABLE.test(part)),
    request,
  };
}
