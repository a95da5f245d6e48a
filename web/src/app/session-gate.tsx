import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/components/loaded';
import { meQuery } from '@/lib/queries/me';
import { sessionQuery } from '@/lib/session';
import { Expired } from './expired';
import { Landing } from './landing';
import classes from './session-gate.module.css';
import { Shell } from './shell';

/** Nobody signed in: the landing page, whatever the address. Somebody: the pages. */
export function SessionGate() {
  const session = useQuery(sessionQuery);
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
      <Expired subject={subject} />
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
