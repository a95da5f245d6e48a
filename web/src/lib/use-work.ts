import { useCallback, useEffect, useRef, useState } from 'react';
import type { Work } from './api/types';
import { cancelWork, resultOf } from './queries/work';

/** Long work that a screen asked for: how far it is, its result, and how to cancel it. Leaving the screen stops the asking. */
export function useWork() {
  const [work, setWork] = useState<Work | null>(null);
  const leaving = useRef<AbortController | null>(null);
  useEffect(() => {
    const here = new AbortController();
    leaving.current = here;
    return () => here.abort();
  }, []);

  const follow = useCallback(async <T>(begun: Work): Promise<T> => {
    const signal = leaving.current?.signal ?? AbortSignal.abort();
    try {
      return await resultOf<T>(begun, { onWork: setWork, signal });
    } finally {
      if (!signal.aborted) {
        setWork(null);
      }
    }
  }, []);

  const cancel = useCallback(async () => {
    if (work !== null) {
      await cancelWork(work.id);
    }
  }, [work]);

  return { work, follow, cancel };
}
