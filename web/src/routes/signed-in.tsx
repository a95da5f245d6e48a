import { createRoute } from '@tanstack/react-router';
import { SignedIn } from '@/app/plain-pages';
import { rootRoute } from './root';

export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signed-in',
  component: SignedIn,
});
