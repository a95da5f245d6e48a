import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { insideRoute } from './root';

export const newRoundRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/rounds/new',
  component: lazyRouteComponent(
    () => import('@/features/rounds/components/new-round-screen'),
    'NewRoundScreen',
  ),
});
