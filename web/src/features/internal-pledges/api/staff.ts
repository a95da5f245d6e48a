import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, pageOf } from '@/lib/api/client';
import type { Staff, StaffList, Work } from '@/lib/api/types';
import { upload } from '@/lib/api/upload';

const REGISTRATION = '/api/registration';
const LOOK_AGAIN_MS = 400;

const listsKey = (unitId: string) => ['staff-lists', unitId] as const;

/** The unit's lists, the latest first; asked for again and again while one is being read. */
export const staffListsQuery = (unitId: string) =>
  queryOptions({
    queryKey: listsKey(unitId),
    queryFn: ({ signal }) => api.list<StaffList>(`${REGISTRATION}/units/${unitId}/staff-lists`, signal),
    refetchInterval: ({ state }) =>
      state.data?.some((list) => list.state === 'READING') ? LOOK_AGAIN_MS : false,
  });

export const staffQuery = (unitId: string, search: string) =>
  infiniteQueryOptions({
    queryKey: ['staff', unitId, search],
    queryFn: ({ pageParam, signal }) =>
      api.get<Staff>(
        pageOf(`${REGISTRATION}/units/${unitId}/staff?${new URLSearchParams({ search })}`, pageParam, 50),
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last: Staff) => last.next,
  });

export function useReadStaffList(unitId: string) {
  return useMutation({
    mutationFn: ({
      file,
      asOf,
      key,
      onProgress,
    }: {
      file: File;
      asOf: string;
      key: string;
      onProgress: (share: number) => void;
    }) =>
      upload<Work>(
        `${REGISTRATION}/units/${unitId}/staff-lists?${new URLSearchParams({ fileName: file.name, asOf })}`,
        file,
        { key, onProgress },
      ),
  });
}

/** A list that was read just now stands before all others. */
export function useShowStaffList(unitId: string) {
  const queryClient = useQueryClient();
  return (read: StaffList) => {
    queryClient.setQueryData<StaffList[]>(listsKey(unitId), (known = []) => [
      read,
      ...known.filter(({ id }) => id !== read.id),
    ]);
  };
}

export function useAcceptStaffList(unitId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ list, key }: { list: StaffList; key: string }) =>
      api.post<StaffList>(`${REGISTRATION}/staff-lists/${list.id}/acceptance`, {
        version: list.version,
        key,
      }),
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: listsKey(unitId) });
      void queryClient.invalidateQueries({ queryKey: ['staff', unitId] });
      void queryClient.invalidateQueries({ queryKey: ['roll-up', unitId] });
    },
  });
}
