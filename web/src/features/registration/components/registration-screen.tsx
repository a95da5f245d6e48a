import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Loaded } from '@/components/loaded';
import type { FormRow, Registration } from '@/lib/api/types';
import { formQuery } from '../api/form';
import { registrationQuery } from '../api/registration';
import { laidBefore } from '../decisions';
import type { Tabbed } from './frame';
import { RegistrationEditor } from './registration-editor';
import { RegistrationView } from './registration-view';

/** One unit's registration: a form for those who may edit it now, the paper for everybody else. */
export default function RegistrationScreen({ id, ...tabbed }: Tabbed & { id: string }) {
  const registration = useQuery(registrationQuery(id));
  return (
    <Loaded page query={registration}>
      {(known) => <WithForm registration={known} {...tabbed} />}
    </Loaded>
  );
}

function WithForm({ registration, ...tabbed }: Tabbed & { registration: Registration }) {
  const form = useQuery(formQuery(registration.roundId));
  return (
    <Loaded page query={form}>
      {({ rows }) => <EditorOrView registration={registration} rows={rows} {...tabbed} />}
    </Loaded>
  );
}

/**
 * What lies before the leader is read; a stray key must not take the signature away. Writing on is a decision, and
 * ends when the content is laid before the leader again.
 */
function EditorOrView({
  registration,
  rows,
  ...tabbed
}: Tabbed & { registration: Registration; rows: FormRow[] }) {
  const laid = laidBefore(registration);
  const [writing, setWriting] = useState<{ since: string | null } | null>(null);
  const editable = registration.actions.includes('EDIT');
  if (editable && laid === null && writing === null) {
    setWriting({ since: null });
  }
  return editable && writing !== null ? (
    <RegistrationEditor
      registration={registration}
      rows={rows}
      laid={laid === writing.since ? null : laid}
      onLaid={() => setWriting(null)}
      {...tabbed}
    />
  ) : (
    <RegistrationView
      registration={registration}
      rows={rows}
      onGoOn={editable ? () => setWriting({ since: laid }) : undefined}
      {...tabbed}
    />
  );
}
