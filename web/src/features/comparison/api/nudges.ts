import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { Delivery, Nudge, Nudged, Page } from '@/lib/api/types';

const SOON_MS = 3_000;
const MOST_LOOKS = 10;

export const nudgesQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['nudges', roundId],
    queryFn: ({ signal }) => api.all<Nudge>(`/api/registration/rounds/${roundId}/nudges`, signal),
  });

/** Where the nudges have arrived; looks again soon, a few times, while one is still under way. */
export const deliveriesQuery = (roundId: string, nudges: readonly Nudge[]) =>
  queryOptions({
    queryKey: ['deliveries', roundId],
    queryFn: ({ signal }) => api.all<Delivery>(`/api/notification/deliveries?roundId=${roundId}`, signal),
    enabled: nudges.length > 0,
    refetchInterval: ({ state }) => {
      const arrived = new Set(state.data?.map(({ nudgeId }) => nudgeId));
      const underWay = nudges.some(({ nudgeId }) => !arrived.has(nudgeId));
      return underWay && state.dataUpdateCount < MOST_LOOKS ? SOON_MS : false;
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
