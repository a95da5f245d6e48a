import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { NewRound, Round } from '@/lib/api/types';
import { roundsQuery } from '@/lib/queries/rounds';

export function useOpenRound() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...round }: NewRound & { key: string }) =>
      api.post<Round>('/api/registration/rounds', { body: round, key }),
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: roundsQuery.queryKey }),
  });
}
