import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { Campaign, CampaignAction, NewCampaign } from '@/lib/api/types';

const CAMPAIGNS = '/api/campaign/campaigns';

export const useCreateCampaign = () =>
  useChange(({ key, ...campaign }: NewCampaign & { key: string }) =>
    api.post<Campaign>(CAMPAIGNS, { body: campaign, key }),
  );

/** Takes the step that was pressed. */
export const useCampaignStep = (action: CampaignAction) =>
  useChange(({ id, version, key }: { id: string; version: number; key: string }) =>
    api.post<Campaign>(`${CAMPAIGNS}/${id}/${action.toLowerCase()}`, { version, key }),
  );

function useChange<T>(change: (what: T) => Promise<Campaign>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: ['campaigns'] }),
  });
}
