import { useQuery } from '@tanstack/react-query';
import type { ReadContent, Registration } from '@/lib/api/types';
import { editionQuery, editionsQuery } from './api/editions';

/** What lies before the bloc: of an amendment that waits for its answer the amended content, not what was accepted. */
export function useSubmitted(registration: Registration): ReadContent {
  const { id, state } = registration;
  const waiting = state === 'AMENDMENT_SUBMITTED';
  const last = useQuery({ ...editionsQuery(id), enabled: waiting }).data?.at(-1)?.number;
  const sent = useQuery({ ...editionQuery(id, last ?? 0), enabled: waiting && last !== undefined }).data;
  return waiting && sent !== undefined ? sent.content : registration;
}
