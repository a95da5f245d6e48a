import { useMutation, useQueries, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { FailedMessage, FailedMessages, Republication } from '@/lib/api/types';

const SERVICES = ['campaign', 'registration', 'award', 'notification'] as const;
export type Service = (typeof SERVICES)[number];

/** Parked ones wait for an operator; dead letters wait for nobody any more. */
export type Unread = FailedMessage & { service: Service; dead: boolean };

const MOST = 200;
const REPUBLICATION_LOOKED_AT_MS = 2_000;

const pathOf = (service: Service, rest: string) => `/api/${service}/operations/${rest}`;
const kindOf = (dead: boolean) => (dead ? 'dead-letters' : 'parked');

/** The messages nobody has read, of every service that answers; more than can be shown are counted. */
export function useUnread() {
  const asked = SERVICES.flatMap((service) => [false, true].map((dead) => ({ service, dead })));
  return useQueries({
    queries: asked.map(({ service, dead }) => ({
      queryKey: ['operation', service, kindOf(dead)],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        api.get<FailedMessages>(`${pathOf(service, kindOf(dead))}?limit=${MOST}`, signal),
    })),
    combine: (answers) => ({
      waiting: answers.some(({ isPending }) => isPending),
      silent: [...new Set(asked.filter((_, index) => answers[index]?.isError).map(({ service }) => service))],
      messages: answers.flatMap(({ data }, index) =>
        (data?.items ?? []).map((message): Unread => ({ ...message, ...asked[index] }) as Unread),
      ),
      left: answers.reduce((left, { data }) => left + Math.max(0, (data?.count ?? 0) - MOST), 0),
    }),
  });
}

/** How far each service is with its republication, looked at while one is at it. */
export function useRepublications() {
  return useQueries({
    queries: SERVICES.map((service) => ({
      queryKey: ['operation', service, 'republication'],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        api.get<{ last: Republication | null }>(pathOf(service, 'republication'), signal),
      refetchInterval: ({ state }: { state: { data?: { last: Republication | null } | undefined } }) =>
        state.data?.last && state.data.last.endedAt === null ? REPUBLICATION_LOOKED_AT_MS : false,
    })),
    combine: (answers) =>
      SERVICES.map((service, index) => ({ service, last: answers[index]?.data?.last ?? null })),
  });
}

export function useReplay() {
  return useOperation(({ service, dead, id }: Unread) =>
    api.post<{ messages: number }>(pathOf(service, `${kindOf(dead)}/${id}/replay`), {}),
  );
}

export function useSetAside() {
  return useOperation(({ service, id }: Unread) =>
    api.post<{ messages: number }>(pathOf(service, `parked/${id}/setting-aside`), {}),
  );
}

export function useRepublish() {
  return useOperation((service: Service) => api.post<Republication>(pathOf(service, 'republication'), {}));
}

function useOperation<T, Answer>(operation: (what: T) => Promise<Answer>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: operation,
    onSettled: () => void queryClient.invalidateQueries({ queryKey: ['operation'] }),
  });
}
