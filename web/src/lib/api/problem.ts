import type { RequiredSignIn } from '../session';
import type { ProblemBody, ProblemError } from './types';

const CODE_OF_STATUS: Record<number, string> = {
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'resource-unknown',
  413: 'body-too-large',
  429: 'too-many-requests',
  502: 'service-unavailable',
  503: 'service-unavailable',
  504: 'service-unavailable',
};

const NEEDS: Record<string, RequiredSignIn> = {
  'fresh-sign-in-required': 'fresh',
  'second-factor-required': 'second-factor',
};

/** A refusal or failure with a stable code; the screen translates the code and never shows the server's detail. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly traceId: string | null;
  readonly errors: readonly ProblemError[];

  constructor(
    status: number,
    code: string,
    traceId: string | null = null,
    errors: readonly ProblemError[] = [],
  ) {
    super(`${status} ${code}`);
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.traceId = traceId;
    this.errors = errors;
  }

  static from(status: number, body: Partial<ProblemBody> | null): Problem {
    const code = body?.code ?? CODE_OF_STATUS[status] ?? 'unexpected';
    return new Problem(status, code, body?.traceId ?? null, body?.errors ?? []);
  }

  /** The request never got an answer. */
  static unreachable(): Problem {
    return new Problem(0, 'offline');
  }

  /** What sign-in would help, if one would. */
  get requiredSignIn(): RequiredSignIn | null {
    if (this.status !== 401) {
      return null;
    }
    return NEEDS[this.code] ?? 'sign-in';
  }

  get stale(): boolean {
    return this.status === 412;
  }

  /** Worth sending the very same request again. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

export function problemOf(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem(500, 'unexpected');
}
