import { Problem } from './problem';
import type { Page, ProblemBody } from './types';

type Options = {
  body?: unknown;
  /** Version of the aggregate that the change is based on. */
  version?: number;
  /** Names the decision, so that sending it twice does it once. */
  key?: string;
  signal?: AbortSignal;
};

const TIMEOUT_MS = 20_000;

export const api = {
  get: <T>(path: string, signal?: AbortSignal) => send<T>('GET', path, signal ? { signal } : {}),
  getIfChanged,
  post: <T>(path: string, options: Options) => send<T>('POST', path, options),
  put: <T>(path: string, options: Options) => send<T>('PUT', path, options),
  /** A list that a service answers whole. */
  list: async <T>(path: string, signal?: AbortSignal): Promise<T[]> =>
    (await api.get<Page<T>>(path, signal)).items,
  /** Every page of a list that is known to be short. */
  async all<T>(path: string, signal?: AbortSignal): Promise<T[]> {
    const items: T[] = [];
    let after: string | null = null;
    do {
      const page: Page<T> = await api.get(pageOf(path, after, 200), signal);
      items.push(...page.items);
      after = page.next ?? null;
    } while (after !== null);
    return items;
  },
};

type Remembered = { tag: string; answer: unknown };

const MOST_REMEMBERED = 8;
const remembered = new Map<string, Remembered>();

/** Asks for something large only if it changed; while it did not, the very same object is the answer again. */
async function getIfChanged<T>(path: string, signal?: AbortSignal): Promise<T> {
  const known = remembered.get(path);
  const response = await fetchWithTimeout(path, {
    headers: { ...headersFor('GET', {}), ...(known === undefined ? {} : { 'If-None-Match': known.tag }) },
    credentials: 'same-origin',
    cache: 'no-store',
    ...(signal ? { signal } : {}),
  });
  if (response.status === 304 && known !== undefined) {
    return known.answer as T;
  }
  const answer = await read<T>(response);
  remembered.delete(path);
  const tag = response.headers.get('ETag');
  if (tag !== null) {
    remembered.set(path, { tag, answer });
    for (const oldest of [...remembered.keys()].slice(0, -MOST_REMEMBERED)) {
      remembered.delete(oldest);
    }
  }
  return answer;
}

export function pageOf(path: string, after: string | null, limit: number): string {
  const query = new URLSearchParams({ limit: String(limit), ...(after === null ? {} : { after }) });
  return `${path}${path.includes('?') ? '&' : '?'}${query}`;
}

export function newKey(): string {
  return crypto.randomUUID();
}

async function send<T>(method: string, path: string, options: Options): Promise<T> {
  const unsafe = method !== 'GET';
  if (unsafe && csrfToken() === null) {
    await renewCsrfToken();
  }
  try {
    return await once<T>(method, path, options);
  } catch (error) {
    if (unsafe && error instanceof Problem && error.code === 'csrf-refused') {
      await renewCsrfToken();
      return once<T>(method, path, options);
    }
    throw error;
  }
}

async function once<T>(method: string, path: string, options: Options): Promise<T> {
  const response = await fetchWithTimeout(path, {
    method,
    headers: headersFor(method, options),
    body: options.body === undefined ? null : JSON.stringify(options.body),
    credentials: 'same-origin',
    ...(options.signal ? { signal: options.signal } : {}),
  });
  return read<T>(response);
}

async function read<T>(response: Response): Promise<T> {
  const text = await response.text();
  if (response.status === 401) {
    // Anyone who signs in next may see something else.
    remembered.clear();
  }
  if (!response.ok) {
    throw Problem.from(response.status, readJson<ProblemBody>(text));
  }
  if (text === '') {
    return undefined as T;
  }
  const answer = readJson<T>(text);
  if (answer === null) {
    throw new Problem(response.status, 'unexpected');
  }
  return answer;
}

async function fetchWithTimeout(path: string, init: RequestInit): Promise<Response> {
  const given = init.signal;
  const signals = [AbortSignal.timeout(TIMEOUT_MS), ...(given ? [given] : [])];
  try {
    return await fetch(path, { ...init, signal: AbortSignal.any(signals) });
  } catch (error) {
    if (given?.aborted) {
      throw error;
    }
    throw Problem.unreachable();
  }
}

function headersFor(method: string, { body, version, key }: Options): Record<string, string> {
  const headers: Record<string, string> = { Accept: 'application/json, application/problem+json' };
  if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
  }
  if (version !== undefined) {
    headers['If-Match'] = `"${version}"`;
  }
  if (key !== undefined) {
    headers['Idempotency-Key'] = key;
  }
  const token = csrfToken();
  if (method !== 'GET' && token !== null) {
    headers['X-XSRF-TOKEN'] = token;
  }
  return headers;
}

export function csrfToken(): string | null {
  const pair = document.cookie.split('; ').find((cookie) => cookie.startsWith('XSRF-TOKEN='));
  return pair === undefined ? null : decodeURIComponent(pair.slice('XSRF-TOKEN='.length));
}

/** The gateway hands out the cookie with the answer to /session. */
export async function renewCsrfToken(): Promise<void> {
  await fetchWithTimeout('/session', { credentials: 'same-origin' });
}

export function readJson<T>(text: string): T | null {
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}
