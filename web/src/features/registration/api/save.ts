import { api } from '@/lib/api/client';
import type { Registration, RegistrationContent } from '@/lib/api/types';

export function saveRegistration(
  id: string,
  content: RegistrationContent,
  version: number,
): Promise<Registration> {
  return api.put(`/api/registration/registrations/${id}`, { body: content, version });
}
