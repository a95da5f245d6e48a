import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { Form } from '@/lib/api/types';

export const formQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['form', roundId],
    queryFn: ({ signal }) => api.get<Form>(`/api/registration/rounds/${roundId}/form`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
