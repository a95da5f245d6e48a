import { createRoute } from '@tanstack/react-router';
import { lazy } from 'react';
import { z } from 'zod';
import { signedInLayoutRoute } from './root';

const ReferenceScreen = lazy(() => import('@/features/reference/components/reference-screen'));

const SERVICES = ['campaign', 'registration', 'award', 'notification', 'gateway'] as const;

const search = z.object({
  service: z.enum(SERVICES).default('campaign').catch('campaign'),
  operation: z.string().optional().catch(undefined),
});

export const referenceRoute = createRoute({
  getParentRoute: () => signedInLayoutRoute,
  path: '/reference',
  validateSearch: search,
  component: function ReferencePage() {
    const { service, operation } = referenceRoute.useSearch();
    const navigate = referenceRoute.useNavigate();
    return (
      <ReferenceScreen
        services={SERVICES}
        service={service}
        operation={operation}
        onService={(next) => void navigate({ search: { service: next } })}
      />
    );
  },
});
