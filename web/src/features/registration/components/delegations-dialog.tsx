import { Button, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconUserShare } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayInput } from '@/components/day-input';
import { Loaded } from '@/components/loaded';
import { newKey } from '@/lib/api/client';
import type { Delegation } from '@/lib/api/types';
import { day, isoDayOf } from '@/lib/format';
import { useProblemText } from '@/lib/i18n/use-problem-text';
import { limits } from '@/lib/limits';
import { useMe } from '@/lib/queries/me';
import { toast } from '@/lib/toast';
import { useOutcome } from '@/lib/use-outcome';
import {
  delegationsQuery,
  type NewDelegation,
  unitPeopleQuery,
  useDelegate,
  useRevoke,
} from '../api/delegations';
import classes from './delegations-dialog.module.css';

/** Lets a leader say who may sign instead, for how long and why, and take that back. */
export function DelegationsButton({ unitId, unitName }: { unitId: string; unitName: string }) {
  const { t } = useTranslation('registration');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconUserShare size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('delegation.button')}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        size="lg"
        title={t('delegation.title', { unit: unitName })}
        closeButtonProps={{ 'aria-label': t('delegation.close') }}
      >
        <Stack>
          <Given unitId={unitId} />
          <DelegationForm unitId={unitId} />
        </Stack>
      </Modal>
    </>
  );
}

function Given({ unitId }: { unitId: string }) {
  const { t } = useTranslation('registration');
  const delegations = useQuery(delegationsQuery(unitId));
  return (
    <Loaded query={delegations}>
      {(given) =>
        given.length === 0 ? (
          <p className={classes.none}>{t('delegation.none')}</p>
        ) : (
          <ul className={classes.list} aria-label={t('delegation.list')}>
            {given.map((delegation) => (
              <Entry key={delegation.id} delegation={delegation} />
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

function Entry({ delegation }: { delegation: Delegation }) {
  const { t } = useTranslation('registration');
  const say = useProblemText();
  const revoke = useRevoke(delegation.unitId);
  const [key] = useState(newKey);
  const { personName, from, to, reason, revokedAt } = delegation;
  const over = revokedAt !== null || to < isoDayOf(new Date());
  return (
    <li>
      <span className={classes.words}>
        <strong>{personName}</strong>
        <span>{t('delegation.period', { from: day(from), to: day(to) })}</span>
        <q>{reason}</q>
      </span>
      {over ? (
        <span className={classes.over}>
          {t(revokedAt === null ? 'delegation.over' : 'delegation.revoked')}
        </span>
      ) : (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t('delegation.revokeOf', { person: personName })}
          loading={revoke.isPending}
          onClick={() =>
            revoke.mutate(
              { id: delegation.id, version: delegation.version, key },
              {
                onSuccess: () => toast.done(t('delegation.revokedNow', { person: personName })),
                onError: (error) => toast.refused(say(error)),
              },
            )
          }
        >
          {t('delegation.revoke')}
        </Button>
      )}
    </li>
  );
}

function DelegationForm({ unitId }: { unitId: string }) {
  const { t } = useTranslation(['registration', 'common']);
  const me = useMe();
  const people = useQuery(unitPeopleQuery(unitId)).data ?? [];
  const delegate = useDelegate(unitId);
  const form = useForm<NewDelegation>({
    initialValues: { personId: '', from: isoDayOf(new Date()), to: '', reason: '' },
    validate: {
      personId: (value) => (value ? null : t('common:required')),
      from: (value) => (value ? null : t('common:wrongDay')),
      to: (value) => (value ? null : t('common:wrongDay')),
      reason: (value) => (value.trim() ? null : t('common:required')),
    },
  });
  const { key, outcome } = useOutcome(() => form.reset());
  const submit = form.onSubmit((values) =>
    delegate.mutate({ ...values, reason: values.reason.trim(), key }, outcome(t('delegation.given'))),
  );
  return (
    <form onSubmit={submit} noValidate aria-label={t('delegation.new')}>
      <Stack gap="sm">
        <h3 className={classes.heading}>{t('delegation.new')}</h3>
        <Select
          label={t('delegation.person')}
          placeholder={t('delegation.pick')}
          required
          data={people
            .filter(({ personId }) => personId !== me.subject)
            .map(({ personId, name }) => ({ value: personId, label: name }))}
          {...form.getInputProps('personId')}
        />
        <div className={classes.days}>
          <DayInput label={t('delegation.from')} required {...form.getInputProps('from')} />
          <DayInput label={t('delegation.to')} required {...form.getInputProps('to')} />
        </div>
        <TextInput
          label={t('delegation.reason')}
          required
          maxLength={limits.reason}
          {...form.getInputProps('reason')}
        />
        <div>
          <Button type="submit" loading={delegate.isPending}>
            {t('delegation.give')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
