import { createRoute } from '@tanstack/react-router';
import { lazy } from 'react';
import { z } from 'zod';
import { insideRoute } from './root';

const CampaignsScreen = lazy(() => import('@/features/campaigns/components/campaigns-screen'));

const search = z.object({ year: z.int().min(2000).max(2100).optional().catch(undefined) });

export const campaignsRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/campaigns',
  validateSearch: search,
  component: function CampaignsPage() {
    const { year } = campaignsRoute.useSearch();
    const navigate = campaignsRoute.useNavigate();
    return <CampaignsScreen year={year} onYear={(next) => void navigate({ search: { year: next } })} />;
  },
});
