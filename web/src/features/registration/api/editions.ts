import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { Difference, Edition, ReadContent, Registration } from '@/lib/api/types';

export const editionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['editions', id],
    queryFn: ({ signal }) => api.list<Edition>(`/api/registration/registrations/${id}/editions`, signal),
  });

export const editionQuery = (id: string, number: number) =>
  queryOptions({
    queryKey: ['editions', id, number],
    queryFn: ({ signal }) =>
      api.get<Edition & { content: ReadContent }>(
        `/api/registration/registrations/${id}/editions/${number}`,
        signal,
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** What one content of a registration says otherwise than another; asked again for each version of it. */
export const differenceQuery = ({ id, version }: Registration, from: string, to: string) =>
  queryOptions({
    queryKey: ['difference', id, from, to, version],
    queryFn: ({ signal }) =>
      api.get<Difference>(
        `/api/registration/registrations/${id}/difference?${new URLSearchParams({ from, to })}`,
        signal,
      ),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
