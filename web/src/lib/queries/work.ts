import { api } from '@/lib/api/client';
import { Problem } from '@/lib/api/problem';
import type { Work } from '@/lib/api/types';

const REGISTRATION = '/api/registration/work';

/** Most files are read in an instant; what takes longer is asked for less and less often. */
const PAUSES_MS = [60, 90, 150, 250, 400, 700, 1000];

/** Asking keeps work going, so a connection that fails for a moment must not lose it. */
const MOST_FAILURES = 5;

type Follow = {
  /** Told how far the work is. */
  onWork?: (work: Work) => void;
  signal?: AbortSignal;
};

export const cancelWork = (id: string) => api.post<Work>(`${REGISTRATION}/${id}/cancellation`, {});

/** Asks for work until it is over, and for its result; a refusal says why there is none. */
export async function resultOf<T>(begun: Work, { onWork, signal }: Follow = {}): Promise<T> {
  let work = begun;
  let failures = 0;
  onWork?.(work);
  for (let look = 0; work.state === 'WAITING' || work.state === 'RUNNING'; look++) {
    await pause(PAUSES_MS[Math.min(look, PAUSES_MS.length - 1)] ?? 1000, signal);
    try {
      work = await api.get<Work>(`${REGISTRATION}/${work.id}`, signal);
      failures = 0;
      onWork?.(work);
    } catch (error) {
      failures += 1;
      if (!(error instanceof Problem && error.passing) || failures === MOST_FAILURES) {
        throw error;
      }
    }
  }
  if (work.state === 'ENDED' || work.result === null) {
    const code = work.code ?? 'work-failed';
    throw new Problem(code === 'version-stale' ? 412 : 422, code, null, work.errors);
  }
  return api.get<T>(work.result, signal);
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        reject(signal.reason);
      },
      { once: true },
    );
  });
}
