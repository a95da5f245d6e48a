import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { insideRoute } from './root';

export const noticesRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/notices',
  component: lazyRouteComponent(() => import('@/features/inbox/components/inbox-screen'), 'InboxScreen'),
});
