import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, newKey } from '@/lib/api/client';
import { unreadQuery } from '@/lib/queries/notices';

const NOTICES = '/api/notification/notices';

export const useReadNotice = () => useReading((id: string) => `${NOTICES}/${id}/reading`);

export const useReadAll = () => useReading<void>(() => `${NOTICES}/reading`);

function useReading<T>(pathOf: (which: T) => string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (which: T) => api.post<void>(pathOf(which), { key: newKey() }),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['notices'] });
      void queryClient.invalidateQueries({ queryKey: unreadQuery.queryKey });
    },
  });
}
