import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { Me } from '@/lib/api/types';

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => api.get<Me>('/api/campaign/people/me', signal),
  staleTime: 60_000,
});

/** The person at the screen; the shell shows nothing before it is known. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}
