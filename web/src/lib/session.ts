import { queryOptions } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { api } from './api/client';
import type { Session } from './api/types';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => api.get<Session>('/session', signal),
  staleTime: Number.POSITIVE_INFINITY,
});

export function signInUrl(returnTo: string): string {
  return `/oauth2/authorization/keycloak?${new URLSearchParams({ returnTo })}`;
}

/** Ends the session here and answers where the browser goes to end it at the identity provider too. */
export async function signOut(): Promise<string> {
  const { location } = await api.post<{ location: string }>('/logout', {});
  return location;
}

type Listener = () => void;

/** Whether the session ended while somebody was working; what they typed stays until they are back. */
function createExpiry() {
  const listeners = new Set<Listener>();
  let expired = false;
  const change = (next: boolean) => {
    if (expired !== next) {
      expired = next;
      for (const listener of listeners) {
        listener();
      }
    }
  };
  return {
    happened: () => change(true),
    over: () => change(false),
    current: () => expired,
    subscribe: (listener: Listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

export const expiry = createExpiry();

export function useExpired(): boolean {
  return useSyncExternalStore(expiry.subscribe, expiry.current);
}

/** How the window of the new sign-in tells the waiting one. */
export const SIGNED_IN_CHANNEL = 'thidua.signed-in';
