import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { problemOf } from '@/lib/api/problem';
import { expiry } from '@/lib/session';

const TRIES = 2;

/** A lost session is noticed here, once for all; every other refusal belongs to whoever asked. */
export function createQueryClient(): QueryClient {
  const noticeLostSession = (error: unknown) => {
    if (problemOf(error).signedOut) {
      expiry.happened();
    }
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError: noticeLostSession }),
    mutationCache: new MutationCache({ onError: noticeLostSession }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (failures, error) => failures < TRIES && problemOf(error).passing,
      },
      mutations: { retry: false },
    },
  });
}
