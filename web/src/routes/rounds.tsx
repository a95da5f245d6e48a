import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { insideRoute } from './root';

export const roundsRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/rounds',
  component: lazyRouteComponent(() => import('@/features/rounds/components/rounds-screen'), 'RoundsScreen'),
});
