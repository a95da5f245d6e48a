import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { Registration } from '@/lib/api/types';
import { registrationKey } from '@/lib/queries/rounds';

/** How far my unit's registration is on its way through the house. */
export const registrationQuery = (id: string) =>
  queryOptions({
    queryKey: registrationKey(id),
    queryFn: ({ signal }) => api.get<Registration>(`/api/registration/registrations/${id}`, signal),
  });
