import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInLayoutRoute } from './root';

export const noticesRoute = createRoute({
  getParentRoute: () => signedInLayoutRoute,
  path: '/notices',
  component: lazyRouteComponent(() => import('@/features/inbox/components/inbox-screen'), 'InboxScreen'),
});
