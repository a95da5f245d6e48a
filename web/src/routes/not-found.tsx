import { createRoute } from '@tanstack/react-router';
import { NotFound } from '@/app/plain-pages';
import { signedInLayoutRoute } from './root';

/** Every other address: inside the frame, for those signed in. */
export const notFoundRoute = createRoute({
  getParentRoute: () => signedInLayoutRoute,
  path: '$',
  component: NotFound,
});
