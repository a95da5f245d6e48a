import { createRoute } from '@tanstack/react-router';
import { lazy } from 'react';
import { z } from 'zod';
import { signedInLayoutRoute } from './root';

const RegistrationScreen = lazy(() => import('@/features/registration/components/registration-screen'));

/** What the tab of the editions was called: people keep such addresses. */
const FORMER_TAB = 'versions';

const search = z.object({
  tab: z
    .enum(['editions', 'history', FORMER_TAB])
    .transform((tab) => (tab === FORMER_TAB ? 'editions' : tab))
    .optional()
    .catch(undefined),
});

export const registrationRoute = createRoute({
  getParentRoute: () => signedInLayoutRoute,
  path: '/registrations/$id',
  validateSearch: search,
  component: function RegistrationPage() {
    const { id } = registrationRoute.useParams();
    const { tab = 'paper' } = registrationRoute.useSearch();
    const navigate = registrationRoute.useNavigate();
    return (
      <RegistrationScreen
        key={id}
        id={id}
        tab={tab}
        onTab={(next) => void navigate({ search: { tab: next === 'paper' ? undefined : next } })}
      />
    );
  },
});
