import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, pageOf } from '@/lib/api/client';
import type { NewPledge, Page, Pledge, PledgeForm, PledgeList, Work } from '@/lib/api/types';
import { upload } from '@/lib/api/upload';
import { resultOf } from '@/lib/queries/work';

const REGISTRATION = '/api/registration';
const unitPath = (unitId: string) => `${REGISTRATION}/units/${unitId}`;

/** The titles that can be pledged; without a year those of the unit's latest round. */
export const pledgeFormQuery = (unitId: string, year: number | undefined) =>
  queryOptions({
    queryKey: ['pledge-form', unitId, year ?? 'latest'],
    queryFn: ({ signal }) =>
      api.get<PledgeForm>(
        `${unitPath(unitId)}/pledges/form${year === undefined ? '' : `?year=${year}`}`,
        signal,
      ),
    staleTime: 60_000,
  });

export const pledgesQuery = (unitId: string, year: number, search: string) =>
  infiniteQueryOptions({
    queryKey: ['pledges', unitId, year, search],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<Pledge>>(
        pageOf(
          `${unitPath(unitId)}/pledges?${new URLSearchParams({ year: String(year), search })}`,
          pageParam,
          50,
        ),
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last: Page<Pledge>) => last.next,
  });

export const ownPledgesQuery = (year: number) =>
  queryOptions({
    queryKey: ['own-pledges', year],
    queryFn: ({ signal }) => api.list<Pledge>(`${REGISTRATION}/pledges/mine?year=${year}`, signal),
  });

export const useWritePledge = (unitId: string) =>
  useChange(({ key, ...pledge }: NewPledge & { key: string }) =>
    api.post<Pledge>(`${unitPath(unitId)}/pledges`, { body: pledge, key }),
  );

export const useChangePledge = () =>
  useChange(({ pledge, ...body }: { pledge: Pledge; position: string | null; titles: string[] }) =>
    api.put<Pledge>(`${REGISTRATION}/pledges/${pledge.id}`, { body, version: pledge.version }),
  );

export const useWithdrawPledge = () =>
  useChange(({ pledge, key }: { pledge: Pledge; key: string }) =>
    api.post<Pledge>(`${REGISTRATION}/pledges/${pledge.id}/withdrawal`, {
      version: pledge.version,
      key,
    }),
  );

export const usePledgeMyself = (unitId: string) =>
  useChange(({ key, ...body }: { awardYear: number; room: string | null; titles: string[]; key: string }) =>
    api.post<Pledge>(`${unitPath(unitId)}/pledges/mine`, { body, key }),
  );

export const useReadPledgeList = (unitId: string, awardYear: number) =>
  useMutation({
    mutationFn: ({
      file,
      key,
      onProgress,
    }: {
      file: File;
      key: string;
      onProgress: (share: number) => void;
    }) =>
      upload<Work>(
        `${unitPath(unitId)}/pledge-lists?${new URLSearchParams({
          fileName: file.name,
          awardYear: String(awardYear),
        })}`,
        file,
        { key, onProgress },
      ),
  });

type Taking = { list: PledgeList; key: string; onWork: (work: Work) => void };

/** An acceptance that has begun is finished, whether or not this page stays open. */
export const useAcceptPledgeList = (unitId: string) =>
  useChange(async ({ list, key, onWork }: Taking) => {
    const path = `${unitPath(unitId)}/pledge-lists/${list.digest}/acceptance?awardYear=${list.awardYear}`;
    const begun = await api.post<Work>(path, { version: list.version, key });
    return resultOf<PledgeList>(begun, { onWork });
  });

function useChange<T, Answer>(change: (what: T) => Promise<Answer>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => {
      for (const queryKey of [['pledges'], ['own-pledges'], ['roll-up']]) {
        void queryClient.invalidateQueries({ queryKey });
      }
    },
  });
}
