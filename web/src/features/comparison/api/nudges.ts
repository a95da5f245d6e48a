import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { Delivery, Nudge, Nudged, Page } from '@/lib/api/types';

const SOON_MS = 3_000;
const LOOKED_FOR_MS = 60_000;

export const nudgesQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['nudges', roundId],
    queryFn: ({ signal }) => api.all<Nudge>(`/api/registration/rounds/${roundId}/nudges`, signal),
  });

/** Where our own nudges have arrived; looks again soon while a fresh one is still under way. */
export const deliveriesQuery = (roundId: string, nudges: readonly Nudge[]) =>
  queryOptions({
    queryKey: ['deliveries', roundId],
    queryFn: ({ signal }) => api.all<Delivery>(`/api/notification/deliveries?roundId=${roundId}`, signal),
    enabled: nudges.some(({ own }) => own),
    refetchInterval: ({ state }) => {
      const arrived = new Set(state.data?.map(({ nudgeId }) => nudgeId));
      const underWay = nudges.some(
        ({ own, nudgeId, at }) => own && !arrived.has(nudgeId) && Date.now() - Date.parse(at) < LOOKED_FOR_MS,
      );
      return underWay ? SOON_MS : false;
    },
  });

/** Asks members for their registration. */
export function useNudge(roundId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ key, ...body }: { unitIds: string[]; text: string | null; key: string }) => {
      const page = await api.post<Page<Nudged>>(`/api/registration/rounds/${roundId}/nudges`, { body, key });
      return page.items;
    },
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['nudges', roundId] });
      void queryClient.invalidateQueries({ queryKey: ['deliveries', roundId] });
    },
  });
}
