import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { Registration } from '@/lib/api/types';
import { registrationKey, roundsQuery } from '@/lib/queries/rounds';

type Decision = { version: number; key: string };

export const useSubmit = (id: string) => useDecision<Decision>(id, 'submission', () => ({}));

export const useReturn = (id: string) =>
  useDecision<Decision & { reason: string }>(id, 'return', ({ reason }) => ({ reason }));

export const useAccept = (id: string) =>
  useDecision<Decision & { reason: string | null }>(id, 'acceptance', ({ reason }) => ({ reason }));

function useDecision<T extends Decision>(id: string, name: string, bodyOf: (decision: T) => object) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (decision: T) =>
      api.post<Registration>(`/api/registration/registrations/${id}/${name}`, {
        body: bodyOf(decision),
        version: decision.version,
        key: decision.key,
      }),
    onSuccess: async (registration) => {
      await queryClient.cancelQueries({ queryKey: registrationKey(id) });
      queryClient.setQueryData(registrationKey(id), registration);
      void queryClient.invalidateQueries({ queryKey: ['history', id] });
      void queryClient.invalidateQueries({ queryKey: roundsQuery.queryKey });
      void queryClient.invalidateQueries({ queryKey: ['comparison', registration.roundId] });
    },
  });
}
