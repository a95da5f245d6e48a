import { Radio, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '@/components/form-dialog';
import { problemOf } from '@/lib/api/problem';
import type { Pledge, PledgeForm, Pledger } from '@/lib/api/types';
import { limits } from '@/lib/limits';
import { useOutcome } from '@/lib/use-outcome';
import { useChangePledge, useWritePledge } from '../api/pledges';
import { TitleChoice } from './title-choice';
import { holderOf } from './titles';

/** Writes down a new pledge, or changes what one pledges; who pledges stays who they are. */
export function PledgeDialog({
  unitId,
  form: { awardYear, rows },
  pledge,
  onClose,
}: {
  unitId: string;
  form: PledgeForm;
  pledge: Pledge | null;
  onClose: () => void;
}) {
  const { t } = useTranslation(['internalPledges', 'common']);
  const write = useWritePledge(unitId);
  const change = useChangePledge();
  const { key, outcome } = useOutcome(onClose);
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      pledger: (pledge?.pledger ?? 'PERSON') as Pledger,
      name: pledge?.name ?? '',
      room: pledge?.room ?? '',
      position: pledge?.position ?? '',
      titles: pledge?.titles ?? [],
    },
    validate: {
      name: (name) => (name.trim() === '' ? t('common:required') : null),
      titles: (titles) => (titles.length === 0 ? t('pledge.noTitle') : null),
    },
  });
  const { pledger } = form.values;

  const choosePledger = (next: string) => {
    const subjects = new Map(rows.map((row) => [row.code, row.subjects]));
    form.setValues({
      pledger: next as Pledger,
      titles: form.values.titles.filter((code) => subjects.get(code)?.includes(holderOf(next as Pledger))),
    });
  };

  const result = (done: string) => {
    const { onSuccess, onError } = outcome(done);
    return {
      onSuccess,
      onError: (error: Error) => {
        onError(error);
        if (problemOf(error).code === 'pledge-namesake-unclear') {
          form.setFieldError('position', t('pledge.positionNeeded'));
          form.getInputNode('position')?.focus();
        }
      },
    };
  };

  const submit = form.onSubmit(({ name, room, position, titles }) => {
    const written = { position: noneIfBlank(position), titles };
    if (pledge === null) {
      const who = { pledger, name: name.trim(), room: pledger === 'ROOM' ? null : noneIfBlank(room) };
      write.mutate({ awardYear, ...who, ...written, key }, result(t('pledge.added', { name: who.name })));
    } else {
      change.mutate({ pledge, ...written }, result(t('pledge.changed', { name })));
    }
  });

  return (
    <FormDialog
      title={pledge === null ? t('pledge.add') : t('pledge.changeOf', { name: pledge.name })}
      submit={t(pledge === null ? 'common:action.add' : 'common:action.save')}
      busy={write.isPending || change.isPending}
      onClose={onClose}
      onSubmit={submit}
    >
      {pledge === null && (
        <>
          <Radio.Group label={t('pledge.kind')} value={pledger} onChange={choosePledger}>
            <Stack gap="xs" mt="xs">
              <Radio value="PERSON" label={t('pledge.PERSON')} />
              <Radio value="ROOM" label={t('pledge.ROOM')} />
            </Stack>
          </Radio.Group>
          <TextInput
            label={t(pledger === 'ROOM' ? 'person.room' : 'person.name')}
            required
            maxLength={limits.personName.longest}
            data-autofocus
            {...form.getInputProps('name')}
          />
          {pledger === 'PERSON' && (
            <TextInput
              label={t('person.room')}
              maxLength={limits.personName.longest}
              {...form.getInputProps('room')}
            />
          )}
        </>
      )}
      {pledger === 'PERSON' && (
        <TextInput
          label={t('person.position')}
          maxLength={limits.personName.longest}
          {...form.getInputProps('position')}
        />
      )}
      <TitleChoice
        rows={rows}
        pledger={pledger}
        value={form.values.titles}
        error={form.errors.titles}
        onChange={(titles) => form.setFieldValue('titles', titles)}
      />
    </FormDialog>
  );
}

function noneIfBlank(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
