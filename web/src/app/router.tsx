import { createRouter, type RouterHistory } from '@tanstack/react-router';
import { LinesSkeleton } from '@/components/loaded';
import { adminRoute } from '@/routes/admin';
import { campaignsRoute } from '@/routes/campaigns';
import { comparisonRoute } from '@/routes/comparison';
import { homeRoute } from '@/routes/home';
import { importRoute } from '@/routes/import';
import { internalPledgesRoute } from '@/routes/internal-pledges';
import { myPledgeRoute } from '@/routes/my-pledge';
import { newRoundRoute } from '@/routes/new-round';
import { notFoundRoute } from '@/routes/not-found';
import { noticesRoute } from '@/routes/notices';
import { operationRoute } from '@/routes/operation';
import { provinceRoute } from '@/routes/province';
import { receiptRoute } from '@/routes/receipt';
import { referenceRoute } from '@/routes/reference';
import { registrationRoute } from '@/routes/registration';
import { registrationsRoute } from '@/routes/registrations';
import { rootRoute, signedInLayoutRoute } from '@/routes/root';
import { roundsRoute } from '@/routes/rounds';
import { signedInRoute } from '@/routes/signed-in';
import { Broken, NotFound } from './plain-pages';

const routeTree = rootRoute.addChildren([
  signedInLayoutRoute.addChildren([
    homeRoute,
    registrationsRoute,
    registrationRoute,
    importRoute,
    receiptRoute,
    roundsRoute,
    newRoundRoute,
    comparisonRoute,
    provinceRoute,
    internalPledgesRoute,
    myPledgeRoute,
    campaignsRoute,
    noticesRoute,
    adminRoute,
    operationRoute,
    referenceRoute,
    notFoundRoute,
  ]),
  signedInRoute,
]);

export function createAppRouter(history?: RouterHistory) {
  return createRouter({
    routeTree,
    defaultPreload: 'intent',
    defaultPendingComponent: LinesSkeleton,
    defaultNotFoundComponent: NotFound,
    defaultErrorComponent: Broken,
    scrollRestoration: true,
    ...(history ? { history } : {}),
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
