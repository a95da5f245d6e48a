import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Unread } from '@/lib/api/types';
import { unreadQuery } from '@/lib/queries/notices';

const STREAM = '/api/notification/stream';
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/** What a notice can have changed on the screens; they ask again when they are open. */
const TOUCHED = [
  ['notices'],
  ['rounds'],
  ['comparison'],
  ['province'],
  ['registration'],
  ['editions'],
  ['history'],
];

/**
 * Listens to the inbox and comes back after every break. The browser itself reconnects only after a lost
 * connection; after a refusal (a restarting service, a lost session) it gives up, so we do it.
 */
function listenToNotices(queryClient: QueryClient): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = FIRST_PAUSE_MS;

  const connect = () => {
    source = new EventSource(STREAM);
    source.addEventListener('open', () => {
      pause = FIRST_PAUSE_MS;
    });
    source.addEventListener('unread', (event) => {
      queryClient.setQueryData(unreadQuery.queryKey, JSON.parse(event.data) as Unread);
      void queryClient.invalidateQueries({ queryKey: ['notices'] });
    });
    source.addEventListener('notice', () => {
      for (const queryKey of TOUCHED) {
        void queryClient.invalidateQueries({ queryKey });
      }
    });
    source.addEventListener('error', () => {
      if (source?.readyState === EventSource.CLOSED) {
        timer = setTimeout(connect, pause);
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

export function useNoticeStream(): void {
  const queryClient = useQueryClient();
  useEffect(() => listenToNotices(queryClient), [queryClient]);
}
