import { createRoute } from '@tanstack/react-router';
import { lazy } from 'react';
import { z } from 'zod';
import { limits } from '@/lib/limits';
import { signedInLayoutRoute } from './root';

const MyPledgeScreen = lazy(() => import('@/features/internal-pledges/components/my-pledge-screen'));

const search = z.object({
  unit: z.uuid().optional().catch(undefined),
  year: z.int().min(limits.form.firstYear).max(limits.form.lastYear).optional().catch(undefined),
});

export const myPledgeRoute = createRoute({
  getParentRoute: () => signedInLayoutRoute,
  path: '/my-pledge',
  validateSearch: search,
  component: function MyPledgePage() {
    const view = myPledgeRoute.useSearch();
    const navigate = myPledgeRoute.useNavigate();
    return (
      <MyPledgeScreen
        view={view}
        onView={(change) => void navigate({ search: (now) => ({ ...now, ...change }), replace: true })}
      />
    );
  },
});
