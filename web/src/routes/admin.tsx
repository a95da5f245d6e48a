import { createRoute } from '@tanstack/react-router';
import { lazy } from 'react';
import { z } from 'zod';
import { signedInLayoutRoute } from './root';

const AdminScreen = lazy(() => import('@/features/admin/components/admin-screen'));

const search = z.object({ tab: z.enum(['units', 'blocs', 'people']).default('units').catch('units') });

export const adminRoute = createRoute({
  getParentRoute: () => signedInLayoutRoute,
  path: '/admin',
  validateSearch: search,
  component: function AdminPage() {
    const { tab } = adminRoute.useSearch();
    const navigate = adminRoute.useNavigate();
    return <AdminScreen tab={tab} onTab={(next) => void navigate({ search: { tab: next } })} />;
  },
});
