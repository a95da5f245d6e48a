import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/components/loaded';
import { meQuery } from '@/lib/queries/me';
import { listen, SIGNED_OUT_CHANNEL, sessionQuery } from '@/lib/session';
import { Landing } from './landing';
import classes from './session-gate.module.css';
import { Shell } from './shell';
import { SignInDialog } from './sign-in-dialog';

/** Nobody signed in: the landing page, whatever the address. Somebody: the pages, until they leave in any tab. */
export function SessionGate() {
  const session = useQuery(sessionQuery);
  const queryClient = useQueryClient();
  useEffect(
    () =>
      listen(SIGNED_OUT_CHANNEL, () => {
        queryClient.setQueryData(sessionQuery.queryKey, { signedIn: false });
        queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
      }),
    [queryClient],
  );
  return (
    <Loaded page query={session} skeleton={<Waiting />}>
      {(known) => (known.signedIn ? <SignedIn subject={known.subject} /> : <Landing />)}
    </Loaded>
  );
}

function SignedIn({ subject }: { subject: string }) {
  const me = useQuery(meQuery);
  return (
    <>
      <SignInDialog subject={subject} />
      <Loaded page query={me} skeleton={<Waiting />}>
        {(known) => <Shell me={known} />}
      </Loaded>
    </>
  );
}

function Waiting() {
  const { t } = useTranslation();
  return (
    <div className={classes.waiting}>
      <img src="/favicon.svg" alt="" width={40} height={40} />
      <span>{t('loading')}</span>
    </div>
  );
}
