import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { Delegation, UnitPerson } from '@/lib/api/types';

const unit = (unitId: string) => `/api/registration/units/${unitId}`;

export const delegationsQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['delegations', unitId],
    queryFn: ({ signal }) => api.list<Delegation>(`${unit(unitId)}/delegations`, signal),
  });

export const unitPeopleQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['unit-people', unitId],
    queryFn: ({ signal }) => api.list<UnitPerson>(`${unit(unitId)}/people`, signal),
  });

export type NewDelegation = { personId: string; from: string; to: string; reason: string };

export function useDelegate(unitId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: NewDelegation & { key: string }) =>
      api.post<Delegation>(`${unit(unitId)}/delegations`, { body, key }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['delegations', unitId] }),
  });
}

export function useRevoke(unitId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version, key }: { id: string; version: number; key: string }) =>
      api.post<Delegation>(`/api/registration/delegations/${id}/revocation`, { version, key }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['delegations', unitId] }),
  });
}
