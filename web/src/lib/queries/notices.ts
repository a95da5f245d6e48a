import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, pageOf } from '@/lib/api/client';
import type { Notice, Page, Unread } from '@/lib/api/types';

const NOTICES = '/api/notification/notices';

export const unreadQuery = queryOptions({
  queryKey: ['unread'],
  queryFn: ({ signal }) => api.get<Unread>(`${NOTICES}/unread`, signal),
});

export const recentNoticesQuery = queryOptions({
  queryKey: ['notices', 'recent'],
  queryFn: ({ signal }) => api.get<Page<Notice>>(pageOf(NOTICES, null, 5), signal),
});

export const noticesQuery = infiniteQueryOptions({
  queryKey: ['notices', 'all'],
  queryFn: ({ pageParam, signal }) => api.get<Page<Notice>>(pageOf(NOTICES, pageParam, 50), signal),
  initialPageParam: null as string | null,
  getNextPageParam: (last: Page<Notice>) => last.next,
});
