export type MockRequest = {
  method: string;
  path: string;
  search: URLSearchParams;
  headers: { get(name: string): string | null };
  body: unknown;
};
export type MockAnswer = {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
};
export type Refusal = { status: number; code: string; errors?: { code: string; pointer: string }[] };

/** A request with its path made general: `POST registrations/:id/sign-off`, and the ids in their order. */
export type MockCall = { call: string; ids: string[]; request: MockRequest };
/** Answers the calls of one feature; undefined for what belongs to others. */
export type MockRoutes<Backend> = (backend: Backend, call: MockCall) => MockAnswer | undefined;

export const problem = (status: number, code: string, errors: Refusal['errors'] = []): MockAnswer => ({
  status,
  body: {
    type: `urn:thidua:problem:${code}`,
    title: code,
    status,
    code,
    traceId: '4bf92f3577b34da6',
    ...(errors.length > 0 ? { errors: errors.map((error) => ({ detail: '', ...error })) } : {}),
  },
});

export const refuse = (status: number, code: string, errors?: Refusal['errors']): never => {
  throw { status, code, ...(errors ? { errors } : {}) } satisfies Refusal;
};

export const ok = (body: unknown, status = 200): MockAnswer => ({ status, body });
export const list = (items: unknown[]): MockAnswer => ok({ items, next: null });

/** What is the same as the asker knows it is answered in one line. */
export function tagged(request: MockRequest, body: unknown): MockAnswer {
  let hash = 7;
  for (const letter of JSON.stringify(body)) {
    hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  }
  const tag = `"${hash.toString(16)}"`;
  return request.headers.get('If-None-Match') === tag
    ? { status: 304, headers: { ETag: tag } }
    : { status: 200, body, headers: { ETag: tag } };
}

type Named = { id?: string; number?: number; version?: number };

/** The answer with what services say beside it: the version of a thing, and where a new one is. */
export function withHeaders({ path }: MockRequest, { status, body, headers }: MockAnswer): MockAnswer {
  const { id, number, version } = (body ?? {}) as Named;
  const [, api, service, ...rest] = path.split('/');
  const collection = status === 202 ? 'work' : number === undefined ? rest.at(-1) : rest.join('/');
  return {
    status,
    body,
    headers: {
      ...(version === undefined ? {} : { ETag: `"${version}"` }),
      ...(status === 201 || status === 202
        ? { Location: `/${api}/${service}/${collection}/${number ?? id}` }
        : {}),
      ...headers,
    },
  };
}

const VARIABLE = /^(?:[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{64}|\d+)$/;

export function callOf(request: MockRequest): MockCall {
  const rest = request.path.split('/').slice(3);
  return {
    call: `${request.method} ${rest.map((part) => (VARIABLE.test(part) ? ':id' : part)).join('/')}`,
    ids: rest.filter((part) => VARIABLE.test(part)),
    request,
  };
}
