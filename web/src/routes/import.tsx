import { createRoute } from '@tanstack/react-router';
import { lazy } from 'react';
import { signedInLayoutRoute } from './root';

const ImportScreen = lazy(() => import('@/features/registration/components/import-screen'));

export const importRoute = createRoute({
  getParentRoute: () => signedInLayoutRoute,
  path: '/registrations/$id/import',
  component: function ImportPage() {
    const { id } = importRoute.useParams();
    return <ImportScreen key={id} id={id} />;
  },
});
