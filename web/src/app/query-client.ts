import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { problemOf } from '@/lib/api/problem';
import { requiredSignIn } from '@/lib/session';

const TRIES = 2;

/** A sign-in that is needed is noticed here, once for all; every other refusal belongs to anyone who asked. */
export function createQueryClient(): QueryClient {
  const noticeRequiredSignIn = (error: unknown) => {
    const need = problemOf(error).requiredSignIn;
    if (need !== null) {
      requiredSignIn.arose(need);
    }
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError: noticeRequiredSignIn }),
    mutationCache: new MutationCache({ onError: noticeRequiredSignIn }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (failures, error) => failures < TRIES && problemOf(error).passing,
      },
      mutations: { retry: false },
    },
  });
}
