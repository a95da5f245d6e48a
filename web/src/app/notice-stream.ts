import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { currentSession, requiredSignIn } from '@/lib/session';

const STREAM = '/api/notification/stream';
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/** What reading a notice anywhere changes. */
const COUNTED = [['unread'], ['notices']];

/** What a notice can have changed on the screens; they ask again when they are open. */
const TOUCHED = [['rounds'], ['comparison'], ['province'], ['registration'], ['editions'], ['history']];

/**
 * Listens to the inbox and comes back after every break. The browser itself reconnects only after a lost
 * connection; after a refusal (a restarting service, no room, a lost session) it gives up, so we do it: later each
 * time, and not all browsers in one moment.
 */
function listenToNotices(queryClient: QueryClient): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = FIRST_PAUSE_MS;
  let missed = false;

  const ask = (keys: readonly (readonly string[])[]) => {
    for (const queryKey of keys) {
      void queryClient.invalidateQueries({ queryKey });
    }
  };
  const connect = () => {
    source = new EventSource(STREAM);
    source.addEventListener('ready', () => {
      pause = FIRST_PAUSE_MS;
      if (missed) {
        missed = false;
        ask([...COUNTED, ...TOUCHED]);
      }
    });
    source.addEventListener('changed', () => ask(COUNTED));
    source.addEventListener('notice', () => ask([...COUNTED, ...TOUCHED]));
    source.addEventListener('error', () => {
      missed = true;
      if (source?.readyState === EventSource.CLOSED) {
        void noticeLostSession();
        timer = setTimeout(connect, pause * (1 + Math.random()));
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      }
    });
  };

  connect();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}

/** A stream may have been ended because the sign-in was, elsewhere. */
async function noticeLostSession(): Promise<void> {
  const session = await currentSession();
  if (session !== null && !session.signedIn) {
    requiredSignIn.arose('sign-in');
  }
}

export function useNoticeStream(): void {
  const queryClient = useQueryClient();
  useEffect(() => listenToNotices(queryClient), [queryClient]);
}
