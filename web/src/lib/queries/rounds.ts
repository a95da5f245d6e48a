import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { Comparison, OpenableRound, Registration, Round } from '@/lib/api/types';

export const roundsQuery = queryOptions({
  queryKey: ['rounds'],
  queryFn: ({ signal }) => api.list<Round>('/api/registration/rounds', signal),
});

/** For which blocs and years this person can open a round; empty for somebody who opens none. */
export const openableRoundsQuery = queryOptions({
  queryKey: ['rounds', 'openable'],
  queryFn: ({ signal }) => api.list<OpenableRound>('/api/registration/rounds/openable', signal),
});

export const comparisonQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['comparison', roundId],
    queryFn: ({ signal }) =>
      api.getIfChanged<Comparison>(`/api/registration/rounds/${roundId}/comparison`, signal),
  });

export const registrationKey = (id: string) => ['registration', id] as const;

type NewRegistration = { roundId: string; unitId: string; copyFrom: 'LAST_YEAR' | null };

/** Starts the unit's draft; a repeated press with the same key starts it once. */
export function useStartRegistration() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ roundId, unitId, copyFrom, key }: NewRegistration & { key: string }) =>
      api.post<Registration>(`/api/registration/rounds/${roundId}/registrations`, {
        body: { unitId, copyFrom },
        key,
      }),
    onSuccess: (registration) => {
      queryClient.setQueryData(registrationKey(registration.id), registration);
      void queryClient.invalidateQueries({ queryKey: roundsQuery.queryKey });
      void queryClient.invalidateQueries({ queryKey: ['comparison', registration.roundId] });
    },
  });
}
