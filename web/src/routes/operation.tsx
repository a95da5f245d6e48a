import { createRoute } from '@tanstack/react-router';
import { lazy } from 'react';
import { insideRoute } from './root';

const OperationScreen = lazy(() => import('@/features/operation/components/operation-screen'));

export const operationRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/operation',
  component: OperationScreen,
});
