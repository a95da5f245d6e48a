import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '@/components/form-dialog';
import { limits } from '@/lib/limits';
import { useOutcome } from '@/lib/use-outcome';
import { useAddPerson } from '../api/admin';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function NewPersonDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['admin', 'common']);
  const add = useAddPerson();
  const { key, outcome } = useOutcome(onClose);
  const required = (text: string) => (text.trim() === '' ? t('common:required') : null);
  const form = useForm({
    mode: 'controlled',
    initialValues: { subject: '', username: '', name: '' },
    validate: {
      subject: (subject) => (UUID.test(subject.trim()) ? null : t('people.wrongSubject')),
      username: required,
      name: required,
    },
  });
  return (
    <FormDialog
      title={t('people.add')}
      submit={t('common:action.add')}
      busy={add.isPending}
      onClose={onClose}
      onSubmit={form.onSubmit(({ subject, username, name }) =>
        add.mutate(
          { subject: subject.trim(), username: username.trim(), name: name.trim(), key },
          outcome(t('saved')),
        ),
      )}
    >
      <TextInput
        label={t('people.name')}
        required
        data-autofocus
        maxLength={limits.person.name}
        {...form.getInputProps('name')}
      />
      <TextInput
        label={t('people.username')}
        required
        maxLength={limits.person.username}
        {...form.getInputProps('username')}
      />
      <TextInput
        label={t('people.subject')}
        description={t('people.subjectHint')}
        required
        {...form.getInputProps('subject')}
      />
    </FormDialog>
  );
}
