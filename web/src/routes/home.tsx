import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { insideRoute } from './root';

export const homeRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/',
  component: lazyRouteComponent(() => import('@/features/home/components/home-screen'), 'HomeScreen'),
});
