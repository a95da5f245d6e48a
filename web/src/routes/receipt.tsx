import { createRoute } from '@tanstack/react-router';
import { lazy } from 'react';
import { signedInLayoutRoute } from './root';

const ReceiptScreen = lazy(() => import('@/features/registration/components/receipt-screen'));

export const receiptRoute = createRoute({
  getParentRoute: () => signedInLayoutRoute,
  path: '/registrations/$id/receipt',
  component: function ReceiptPage() {
    const { id } = receiptRoute.useParams();
    return <ReceiptScreen id={id} />;
  },
});
