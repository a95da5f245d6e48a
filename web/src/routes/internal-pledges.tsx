import { createRoute } from '@tanstack/react-router';
import { lazy } from 'react';
import { z } from 'zod';
import { limits } from '@/lib/limits';
import { signedInLayoutRoute } from './root';

const InternalPledgesScreen = lazy(
  () => import('@/features/internal-pledges/components/internal-pledges-screen'),
);

const search = z.object({
  tab: z.enum(['staff', 'pledges', 'rollUp']).default('staff').catch('staff'),
  unit: z.uuid().optional().catch(undefined),
  year: z.int().min(limits.form.firstYear).max(limits.form.lastYear).optional().catch(undefined),
});

export const internalPledgesRoute = createRoute({
  getParentRoute: () => signedInLayoutRoute,
  path: '/internal-pledges',
  validateSearch: search,
  component: function InternalPledgesPage() {
    const view = internalPledgesRoute.useSearch();
    const navigate = internalPledgesRoute.useNavigate();
    return (
      <InternalPledgesScreen
        view={view}
        onView={(change) => void navigate({ search: (now) => ({ ...now, ...change }), replace: true })}
      />
    );
  },
});
