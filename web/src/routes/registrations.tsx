import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { insideRoute } from './root';

export const registrationsRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/registrations',
  component: lazyRouteComponent(
    () => import('@/features/registration/components/registrations-screen'),
    'RegistrationsScreen',
  ),
});
