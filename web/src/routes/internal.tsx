import { createRoute } from '@tanstack/react-router';
import { lazy } from 'react';
import { z } from 'zod';
import { insideRoute } from './root';

const InternalScreen = lazy(() => import('@/features/internal/components/internal-screen'));

const search = z.object({
  tab: z.enum(['staff', 'pledges', 'rollUp']).default('staff').catch('staff'),
  unit: z.uuid().optional().catch(undefined),
  year: z.int().min(2000).max(2100).optional().catch(undefined),
});

export const internalRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/internal',
  validateSearch: search,
  component: function InternalPage() {
    const view = internalRoute.useSearch();
    const navigate = internalRoute.useNavigate();
    return (
      <InternalScreen
        view={view}
        onView={(change) => void navigate({ search: (now) => ({ ...now, ...change }), replace: true })}
      />
    );
  },
});
