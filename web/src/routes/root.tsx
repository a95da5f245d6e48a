import { createRootRoute, createRoute, Outlet } from '@tanstack/react-router';
import { SessionGate } from '@/app/session-gate';

export const rootRoute = createRootRoute({ component: Outlet });

/** Everything that needs somebody signed in. */
export const signedInLayoutRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'inside',
  component: SessionGate,
});
