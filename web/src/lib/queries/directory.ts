import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { Bloc, Campaign, Unit } from '@/lib/api/types';

export const unitsQuery = queryOptions({
  queryKey: ['units'],
  queryFn: ({ signal }) => api.all<Unit>('/api/campaign/units', signal),
  staleTime: 60_000,
});

export const blocsQuery = queryOptions({
  queryKey: ['blocs'],
  queryFn: ({ signal }) => api.all<Bloc>('/api/campaign/blocs', signal),
  staleTime: 60_000,
});

export const campaignsQuery = (year: number) =>
  queryOptions({
    queryKey: ['campaigns', year],
    queryFn: ({ signal }) => api.all<Campaign>(`/api/campaign/campaigns?year=${year}`, signal),
  });
