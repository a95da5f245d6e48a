import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInLayoutRoute } from './root';

export const roundsRoute = createRoute({
  getParentRoute: () => signedInLayoutRoute,
  path: '/rounds',
  component: lazyRouteComponent(() => import('@/features/rounds/components/rounds-screen'), 'RoundsScreen'),
});
