import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { Form, Province, ProvinceYear } from '@/lib/api/types';

export const yearsQuery = queryOptions({
  queryKey: ['province', 'years'],
  queryFn: ({ signal }) => api.list<ProvinceYear>('/api/registration/years', signal),
});

export const provinceQuery = (year: number) =>
  queryOptions({
    queryKey: ['province', year],
    queryFn: ({ signal }) => api.getIfChanged<Province>(`/api/registration/years/${year}`, signal),
  });

/** The year's rows by any round of the year: they all register on the same form. */
export const formQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['form', roundId],
    queryFn: ({ signal }) => api.get<Form>(`/api/registration/rounds/${roundId}/form`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
