import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { Difference } from '@/lib/api/types';

export const memberDifferenceQuery = (roundId: string, left: string, right: string) =>
  queryOptions({
    queryKey: ['comparison', roundId, 'two', left, right],
    queryFn: ({ signal }) =>
      api.get<Difference>(
        `/api/registration/rounds/${roundId}/difference?${new URLSearchParams({ left, right })}`,
        signal,
      ),
  });
