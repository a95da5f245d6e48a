import { createRoute } from '@tanstack/react-router';
import { lazy } from 'react';
import { signedInLayoutRoute } from './root';

const OperationScreen = lazy(() => import('@/features/operation/components/operation-screen'));

export const operationRoute = createRoute({
  getParentRoute: () => signedInLayoutRoute,
  path: '/operation',
  component: OperationScreen,
});
