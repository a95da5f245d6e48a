import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { problemOf } from '@/lib/api/problem';
import { signInNeed } from '@/lib/session';

const TRIES = 2;

/** A sign-in that is needed is noticed here, once for all; every other refusal belongs to anyone who asked. */
export function createQueryClient(): QueryClient {
  const noticeSignInNeed = (error: unknown) => {
    const need = problemOf(error).signInNeed;
    if (need !== null) {
      signInNeed.arose(need);
    }
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError: noticeSignInNeed }),
    mutationCache: new MutationCache({ onError: noticeSignInNeed }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (failures, error) => failures < TRIES && problemOf(error).passing,
      },
      mutations: { retry: false },
    },
  });
}
