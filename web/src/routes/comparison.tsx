import { createRoute } from '@tanstack/react-router';
import { lazy } from 'react';
import { z } from 'zod';
import { insideRoute } from './root';

const ComparisonScreen = lazy(() => import('@/features/comparison/components/comparison-screen'));

const search = z.object({
  measure: z.enum(['quantity', 'ratio', 'per100']).default('quantity').catch('quantity'),
  holder: z.enum(['both', 'collective', 'individual']).default('both').catch('both'),
});

export const comparisonRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/rounds/$id/comparison',
  validateSearch: search,
  component: function ComparisonPage() {
    const { id } = comparisonRoute.useParams();
    const view = comparisonRoute.useSearch();
    const navigate = comparisonRoute.useNavigate();
    return (
      <ComparisonScreen
        roundId={id}
        view={view}
        onView={(change) => void navigate({ search: (now) => ({ ...now, ...change }), replace: true })}
      />
    );
  },
});
