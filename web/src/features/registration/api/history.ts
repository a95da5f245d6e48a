import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { HistoryEntry } from '@/lib/api/types';

export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: ['history', id],
    queryFn: ({ signal }) => api.list<HistoryEntry>(`/api/registration/registrations/${id}/history`, signal),
  });
