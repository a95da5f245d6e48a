import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { Delivery, Page, Reminder, SentReminder } from '@/lib/api/types';

const SOON_MS = 3_000;
const LOOKED_FOR_MS = 60_000;

export const remindersQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['reminders', roundId],
    queryFn: ({ signal }) => api.list<Reminder>(`/api/registration/rounds/${roundId}/reminders`, signal),
  });

/** Where our own reminders have arrived; looks again soon while a fresh one is still in progress. */
export const deliveriesQuery = (roundId: string, reminders: readonly Reminder[]) =>
  queryOptions({
    queryKey: ['deliveries', roundId],
    queryFn: ({ signal }) => api.list<Delivery>(`/api/notification/deliveries?roundId=${roundId}`, signal),
    enabled: reminders.some(({ own }) => own),
    refetchInterval: ({ state }) => {
      const arrived = new Set(state.data?.map(({ reminderId }) => reminderId));
      const underWay = reminders.some(
        ({ own, reminderId, at }) =>
          own && !arrived.has(reminderId) && Date.now() - Date.parse(at) < LOOKED_FOR_MS,
      );
      return underWay ? SOON_MS : false;
    },
  });

/** Asks members for their registration. */
export function useRemind(roundId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ key, ...body }: { unitIds: string[]; text: string | null; key: string }) => {
      const page = await api.post<Page<SentReminder>>(`/api/registration/rounds/${roundId}/reminders`, {
        body,
        key,
      });
      return page.items;
    },
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['reminders', roundId] });
      void queryClient.invalidateQueries({ queryKey: ['deliveries', roundId] });
    },
  });
}
