import { createRoute, stripSearchParams } from '@tanstack/react-router';
import { lazy, useCallback } from 'react';
import type { RoundTools } from '@/features/comparison/components/comparison-screen';
import { type Change, PLAIN_VIEW, viewSchema } from '@/features/comparison/view';
import { RoundChanges } from '@/features/rounds/components/round-changes';
import { ExtendButton, RoundMenu } from '@/features/rounds/components/round-tools';
import { signedInLayoutRoute } from './root';

const ComparisonScreen = lazy(() => import('@/features/comparison/components/comparison-screen'));

const TOOLS: RoundTools = {
  header: (comparison) => <RoundMenu comparison={comparison} />,
  member: (comparison, member) => <ExtendButton comparison={comparison} member={member} />,
  below: (comparison) => <RoundChanges comparison={comparison} />,
};

export const comparisonRoute = createRoute({
  getParentRoute: () => signedInLayoutRoute,
  path: '/rounds/$id/comparison',
  validateSearch: viewSchema,
  search: { middlewares: [stripSearchParams(PLAIN_VIEW)] },
  component: function ComparisonPage() {
    const { id } = comparisonRoute.useParams();
    const view = comparisonRoute.useSearch();
    const navigate = comparisonRoute.useNavigate();
    const look = useCallback(
      (change: Change) => void navigate({ search: (now) => ({ ...now, ...change }), replace: true }),
      [navigate],
    );
    return <ComparisonScreen roundId={id} view={view} onView={look} tools={TOOLS} />;
  },
});
