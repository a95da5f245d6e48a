import { createRoute } from '@tanstack/react-router';
import { NotFound } from '@/app/plain-pages';
import { insideRoute } from './root';

/** Every other address: inside the frame, for those signed in. */
export const notFoundRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '$',
  component: NotFound,
});
