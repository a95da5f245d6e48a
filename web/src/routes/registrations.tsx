import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInLayoutRoute } from './root';

export const registrationsRoute = createRoute({
  getParentRoute: () => signedInLayoutRoute,
  path: '/registrations',
  component: lazyRouteComponent(
    () => import('@/features/registration/components/registrations-screen'),
    'RegistrationsScreen',
  ),
});
