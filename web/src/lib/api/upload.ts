import { csrfToken, readJson, renewCsrfToken } from './client';
import { Problem } from './problem';
import type { ProblemBody } from './types';

type Options = {
  key?: string;
  signal?: AbortSignal;
  /** From 0 to 1, as the bytes leave; 1 means that the service is now reading them. */
  onProgress?: (share: number) => void;
};

const TIMEOUT_MS = 120_000;

/** Sends a file as it is; the only request that tells how far it has got, which fetch cannot. */
export async function upload<T>(path: string, file: Blob, options: Options = {}): Promise<T> {
  if (csrfToken() === null) {
    await renewCsrfToken();
  }
  try {
    return await once<T>(path, file, options);
  } catch (error) {
    if (error instanceof Problem && error.code === 'csrf-refused') {
      await renewCsrfToken();
      return once<T>(path, file, options);
    }
    throw error;
  }
}

function once<T>(path: string, file: Blob, { key, signal, onProgress }: Options): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.timeout = TIMEOUT_MS;
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    const token = csrfToken();
    if (token !== null) {
      request.setRequestHeader('X-XSRF-TOKEN', token);
    }
    if (key !== undefined) {
      request.setRequestHeader('Idempotency-Key', key);
    }
    request.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => {
      if (lengthComputable && total > 0) {
        onProgress?.(loaded / total);
      }
    });
    request.addEventListener('load', () => {
      const answer = readJson<T>(request.responseText);
      if (request.status >= 400) {
        reject(Problem.from(request.status, answer as ProblemBody | null));
      } else if (answer === null) {
        reject(new Problem(request.status, 'unexpected'));
      } else {
        resolve(answer);
      }
    });
    for (const failure of ['error', 'timeout', 'abort'] as const) {
      request.addEventListener(failure, () => reject(Problem.unreachable()));
    }
    signal?.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}
