import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { Snapshot, SnapshotChange, SnapshotTable } from '@/lib/api/types';

const pathOf = (roundId: string) => `/api/registration/rounds/${roundId}/snapshots`;

export const snapshotsQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['snapshots', roundId],
    queryFn: ({ signal }) => api.list<Snapshot>(pathOf(roundId), signal),
  });

export const snapshotQuery = (roundId: string, number: number) =>
  queryOptions({
    queryKey: ['snapshots', roundId, 'table', number],
    queryFn: ({ signal }) => api.get<SnapshotTable>(`${pathOf(roundId)}/${number}`, signal),
  });

export const snapshotDifferenceQuery = (roundId: string, from: number, to: number | 'now') =>
  queryOptions({
    queryKey: ['snapshots', roundId, 'difference', from, to],
    queryFn: ({ signal }) =>
      api.list<SnapshotChange>(`${pathOf(roundId)}/difference?from=${from}&to=${to}`, signal),
    staleTime: to === 'now' ? 0 : Number.POSITIVE_INFINITY,
  });

export function useTakeSnapshot(roundId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ title, key }: { title: string | null; key: string }) =>
      api.post<Snapshot>(pathOf(roundId), { body: { title }, key }),
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: ['snapshots', roundId] }),
  });
}
