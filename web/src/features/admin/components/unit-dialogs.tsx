import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DayInput } from '@/components/day-input';
import { FormDialog } from '@/components/form-dialog';
import type { Unit } from '@/lib/api/types';
import { isoDayOf } from '@/lib/format';
import { limits } from '@/lib/limits';
import { useOutcome } from '@/lib/use-outcome';
import { useAddUnit, useRenameUnit } from '../api/admin';

export const CODE = /^[A-Z][A-Z0-9_]{0,31}$/;

export function NewUnitDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['admin', 'common']);
  const add = useAddUnit();
  const { key, outcome } = useOutcome(onClose);
  const required = (text: string) => (text.trim() === '' ? t('common:required') : null);
  const form = useForm({
    mode: 'controlled',
    initialValues: { code: '', name: '', shortName: '', organisation: '' },
    validate: {
      code: (code) => (CODE.test(code) ? null : t('wrongCode')),
      name: required,
      shortName: required,
    },
  });
  return (
    <FormDialog
      title={t('units.add')}
      submit={t('common:action.add')}
      busy={add.isPending}
      onClose={onClose}
      onSubmit={form.onSubmit(({ organisation, ...unit }) =>
        add.mutate({ ...unit, organisation: organisation.trim() || null, key }, outcome(t('saved'))),
      )}
    >
      <TextInput
        label={t('code')}
        description={t('codeHint')}
        required
        data-autofocus
        maxLength={limits.unit.code}
        {...form.getInputProps('code')}
      />
      <TextInput label={t('name')} required maxLength={limits.unit.name} {...form.getInputProps('name')} />
      <TextInput
        label={t('shortName')}
        required
        maxLength={limits.unit.shortName}
        {...form.getInputProps('shortName')}
      />
      <TextInput
        label={t('organisation')}
        description={t('organisationHint')}
        maxLength={limits.unit.organisation}
        {...form.getInputProps('organisation')}
      />
    </FormDialog>
  );
}

export function RenameDialog({ unit, onClose }: { unit: Unit; onClose: () => void }) {
  const { t } = useTranslation(['admin', 'common']);
  const rename = useRenameUnit(unit);
  const { outcome } = useOutcome(onClose);
  const required = (text: string) => (text.trim() === '' ? t('common:required') : null);
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      name: unit.name,
      shortName: unit.shortName,
      from: isoDayOf(new Date()) as string | null,
    },
    validate: {
      name: required,
      shortName: required,
      from: (from) => (from === null ? t('common:wrongDay') : null),
    },
  });
  return (
    <FormDialog
      title={t('units.renameOf', { name: unit.name })}
      submit={t('common:action.save')}
      busy={rename.isPending}
      onClose={onClose}
      onSubmit={form.onSubmit(({ name, shortName, from }) => {
        if (from !== null) {
          rename.mutate({ name, shortName, from }, outcome(t('saved')));
        }
      })}
    >
      <TextInput
        label={t('name')}
        required
        data-autofocus
        maxLength={limits.unit.name}
        {...form.getInputProps('name')}
      />
      <TextInput
        label={t('shortName')}
        required
        maxLength={limits.unit.shortName}
        {...form.getInputProps('shortName')}
      />
      <DayInput label={t('units.renameFrom')} required {...form.getInputProps('from')} />
    </FormDialog>
  );
}
