import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { NewExtension, Round } from '@/lib/api/types';
import { roundsQuery } from '@/lib/queries/rounds';

type Decided<T> = T & { key: string };

/** As a decision needs it, from wherever it is shown. */
type Decidable = Pick<Round, 'id' | 'version'>;

/** What is decided about a round that runs: more time for one unit, an earlier end, a new one. */
export function useExtend(round: Decidable) {
  return useDecision<NewExtension>(round, 'extensions');
}

/** Without an instant the round ends in a minute. */
export function useClose(round: Decidable) {
  return useDecision<{ at: string | null; reason: string }>(round, 'closing');
}

export function useReopen(round: Decidable) {
  return useDecision<{ until: string; reason: string }>(round, 'reopening');
}

function useDecision<T extends object>({ id, version }: Decidable, path: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: Decided<T>) =>
      api.post<Round>(`/api/registration/rounds/${id}/${path}`, { body, version, key }),
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: roundsQuery.queryKey });
      void queryClient.invalidateQueries({ queryKey: ['comparison', id] });
    },
  });
}
