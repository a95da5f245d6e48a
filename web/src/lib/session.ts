import { queryOptions } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { api } from './api/client';
import type { Session } from './api/types';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => api.get<Session>('/session', signal),
  staleTime: Number.POSITIVE_INFINITY,
});

/**
 * Who is signed in at this moment. Not kept: while somebody works, a session that is gone is met with a dialog over the
 * page and not with another page.
 */
export async function currentSession(): Promise<Session | null> {
  return api.get<Session>('/session').catch(() => null);
}

/** Why somebody who has signed in has to do it again: the session is over, or a service wants to be surer. */
export type RequiredSignIn = 'sign-in' | 'fresh' | 'second-factor';

export function signInUrl(returnTo: string, need: RequiredSignIn = 'sign-in'): string {
  const stepUp: Record<string, string> = need === 'sign-in' ? {} : { stepUp: need };
  return `/oauth2/authorization/keycloak?${new URLSearchParams({ returnTo, ...stepUp })}`;
}

/** Ends the session, at the identity provider too, and tells the other tabs; answers where the browser goes now. */
export async function signOut(): Promise<string> {
  const { location } = await api.post<{ location: string }>('/logout', {});
  tell(SIGNED_OUT_CHANNEL);
  return location;
}

/** How the window of the new sign-in tells the waiting one, and how a tab tells the others that the person has left. */
export const SIGNED_IN_CHANNEL = 'thidua.signed-in';
export const SIGNED_OUT_CHANNEL = 'thidua.signed-out';

export function tell(channel: string): void {
  const other = new BroadcastChannel(channel);
  other.postMessage('');
  other.close();
}

/** Does it each time another tab tells; ends with the function that is returned. */
export function listen(channel: string, act: () => void): () => void {
  const other = new BroadcastChannel(channel);
  other.addEventListener('message', act);
  return () => other.close();
}

type Listener = () => void;

/** Whether a sign-in is needed while somebody is working; what they typed stays until they are back. */
function createNeed() {
  const listeners = new Set<Listener>();
  let need: RequiredSignIn | null = null;
  const change = (next: RequiredSignIn | null) => {
    if (need !== next) {
      need = next;
      for (const listener of listeners) {
        listener();
      }
    }
  };
  return {
    arose: (next: RequiredSignIn) => change(next),
    over: () => change(null),
    current: () => need,
    subscribe: (listener: Listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

export const requiredSignIn = createNeed();

export function useRequiredSignIn(): RequiredSignIn | null {
  return useSyncExternalStore(requiredSignIn.subscribe, requiredSignIn.current);
}
