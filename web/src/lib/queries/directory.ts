import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { Bloc, Campaign, Organiser, Unit } from '@/lib/api/types';

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

/** For whom this person can draft a campaign; empty for somebody who drafts none. */
export const organisersQuery = queryOptions({
  queryKey: ['campaigns', 'organisers'],
  queryFn: ({ signal }) => api.list<Organiser>('/api/campaign/campaigns/organisers', signal),
  staleTime: 60_000,
});

/** Those of a year in which every word of `search` is found, with or without accents. */
export const campaignsQuery = (year: number, search = '') =>
  queryOptions({
    queryKey: ['campaigns', year, search],
    queryFn: ({ signal }) =>
      api.all<Campaign>(`/api/campaign/campaigns?year=${year}&search=${encodeURIComponent(search)}`, signal),
  });
