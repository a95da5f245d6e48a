import { Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '@/components/form-dialog';
import type { BlocKind } from '@/lib/api/types';
import { limits } from '@/lib/limits';
import { useOutcome } from '@/lib/use-outcome';
import { useAddBloc } from '../api/admin';
import { CODE } from './unit-dialogs';

const KINDS: readonly BlocKind[] = ['KHOI', 'CUM'];

export function NewBlocDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['admin', 'common']);
  const add = useAddBloc();
  const { key, outcome } = useOutcome(onClose);
  const form = useForm({
    mode: 'controlled',
    initialValues: { code: '', name: '', kind: 'KHOI' as BlocKind },
    validate: {
      code: (code) => (CODE.test(code) ? null : t('wrongCode')),
      name: (name) => (name.trim() === '' ? t('common:required') : null),
    },
  });
  return (
    <FormDialog
      title={t('blocs.add')}
      submit={t('common:action.add')}
      busy={add.isPending}
      onClose={onClose}
      onSubmit={form.onSubmit((bloc) => add.mutate({ ...bloc, members: [], key }, outcome(t('saved'))))}
    >
      <TextInput
        label={t('code')}
        required
        data-autofocus
        maxLength={limits.bloc.code}
        {...form.getInputProps('code')}
      />
      <TextInput label={t('name')} required maxLength={limits.bloc.name} {...form.getInputProps('name')} />
      <Select
        label={t('blocs.kind')}
        allowDeselect={false}
        data={KINDS.map((value) => ({ value, label: t(`blocs.${value}`) }))}
        {...form.getInputProps('kind')}
      />
    </FormDialog>
  );
}
