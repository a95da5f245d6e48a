import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInLayoutRoute } from './root';

export const homeRoute = createRoute({
  getParentRoute: () => signedInLayoutRoute,
  path: '/',
  component: lazyRouteComponent(() => import('@/features/home/components/home-screen'), 'HomeScreen'),
});
