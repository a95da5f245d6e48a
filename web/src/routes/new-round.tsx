import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInLayoutRoute } from './root';

export const newRoundRoute = createRoute({
  getParentRoute: () => signedInLayoutRoute,
  path: '/rounds/new',
  component: lazyRouteComponent(
    () => import('@/features/rounds/components/new-round-screen'),
    'NewRoundScreen',
  ),
});
