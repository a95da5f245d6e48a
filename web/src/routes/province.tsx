import { createRoute } from '@tanstack/react-router';
import { lazy } from 'react';
import { z } from 'zod';
import { limits } from '@/lib/limits';
import { signedInLayoutRoute } from './root';

const ProvinceScreen = lazy(() => import('@/features/province/components/province-screen'));

const search = z.object({
  year: z.int().min(limits.form.firstYear).max(limits.form.lastYear).optional().catch(undefined),
});

export const provinceRoute = createRoute({
  getParentRoute: () => signedInLayoutRoute,
  path: '/province',
  validateSearch: search,
  component: function ProvincePage() {
    const { year } = provinceRoute.useSearch();
    const navigate = provinceRoute.useNavigate();
    return <ProvinceScreen year={year} onYear={(next) => void navigate({ search: { year: next } })} />;
  },
});
