import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { Registration, RollUp } from '@/lib/api/types';
import { registrationKey } from '@/lib/queries/rounds';
import { type TakenNumber, withNumber } from '../take-number';

export const rollUpQuery = (unitId: string, year: number) =>
  queryOptions({
    queryKey: ['roll-up', unitId, year],
    queryFn: ({ signal }) =>
      api.get<RollUp>(`/api/registration/units/${unitId}/pledges/roll-up?year=${year}`, signal),
  });

export const registeredQuery = (id: string) =>
  queryOptions({
    queryKey: registrationKey(id),
    queryFn: ({ signal }) => api.get<Registration>(`/api/registration/registrations/${id}`, signal),
  });

/** Writes a number into the registration as it stands now; a change made meanwhile is not overwritten. */
export function useTakeNumber() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ registration, number }: { registration: Registration; number: TakenNumber }) =>
      api.put<Registration>(`/api/registration/registrations/${registration.id}`, {
        body: withNumber(registration, number),
        version: registration.version,
      }),
    onSuccess: (saved) => queryClient.setQueryData(registrationKey(saved.id), saved),
    onSettled: (_saved, _problem, { registration }) => {
      void queryClient.invalidateQueries({ queryKey: ['roll-up'] });
      void queryClient.invalidateQueries({ queryKey: registrationKey(registration.id) });
    },
  });
}
