import { useQuery } from '@tanstack/react-query';
import { Loaded } from '@/components/loaded';
import type { FormRow, Registration } from '@/lib/api/types';
import { formQuery } from '../api/form';
import { registrationQuery } from '../api/registration';
import { RegistrationEditor } from './registration-editor';
import { RegistrationView } from './registration-view';

/** One unit's registration: a form for those who may edit it now, the paper for everybody else. */
export default function RegistrationScreen({ id }: { id: string }) {
  const registration = useQuery(registrationQuery(id));
  return (
    <Loaded page query={registration}>
      {(known) => <WithForm registration={known} />}
    </Loaded>
  );
}

function WithForm({ registration }: { registration: Registration }) {
  const form = useQuery(formQuery(registration.roundId));
  return (
    <Loaded page query={form}>
      {({ rows }) => <EditorOrView registration={registration} rows={rows} />}
    </Loaded>
  );
}

function EditorOrView({ registration, rows }: { registration: Registration; rows: FormRow[] }) {
  return registration.actions.includes('EDIT') ? (
    <RegistrationEditor registration={registration} rows={rows} />
  ) : (
    <RegistrationView registration={registration} rows={rows} />
  );
}
