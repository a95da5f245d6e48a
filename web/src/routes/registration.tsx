import { createRoute } from '@tanstack/react-router';
import { lazy } from 'react';
import { insideRoute } from './root';

const RegistrationScreen = lazy(() => import('@/features/registration/components/registration-screen'));

export const registrationRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/registrations/$id',
  component: function RegistrationPage() {
    const { id } = registrationRoute.useParams();
    return <RegistrationScreen key={id} id={id} />;
  },
});
