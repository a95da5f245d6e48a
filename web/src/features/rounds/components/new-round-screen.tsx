import { Alert, Button, Group, NumberInput, Select, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/components/button-link';
import { DayInput } from '@/components/day-input';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { Surface } from '@/components/surface';
import { newKey } from '@/lib/api/client';
import { problemOf } from '@/lib/api/problem';
import type { Bloc } from '@/lib/api/types';
import { isoDayOf } from '@/lib/format';
import { useProblemText } from '@/lib/i18n/use-problem-text';
import { headedBlocs, isProvinceAdmin, mayOpenRounds } from '@/lib/permissions';
import { blocsQuery } from '@/lib/queries/directory';
import { useMe } from '@/lib/queries/me';
import { toast } from '@/lib/toast';
import { useOpenRound } from '../api/open-round';

/** The head opens the bloc's window for registrations. */
export function NewRoundScreen() {
  const { t } = useTranslation('rounds');
  const me = useMe();
  const blocs = useQuery(blocsQuery);
  const headed = headedBlocs(me);
  return (
    <>
      <PageHeader title={t('new.title')} below={t('new.lead')} />
      {mayOpenRounds(me) ? (
        <Loaded query={blocs}>
          {(all) => <RoundForm blocs={all.filter(({ id }) => isProvinceAdmin(me) || headed.includes(id))} />}
        </Loaded>
      ) : (
        <Alert color="orange">{t('new.notAllowed')}</Alert>
      )}
    </>
  );
}

function RoundForm({ blocs }: { blocs: Bloc[] }) {
  const { t } = useTranslation(['rounds', 'common']);
  const say = useProblemText();
  const navigate = useNavigate();
  const open = useOpenRound();
  const [key, setKey] = useState(newKey);
  const today = isoDayOf(new Date());
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      blocId: blocs[0]?.id ?? null,
      awardYear: Number(today.slice(0, 4)) as number | string,
      opensOn: today as string | null,
      closesOn: null as string | null,
    },
    validate: {
      blocId: (id) => (id === null ? t('common:required') : null),
      awardYear: (year) => (Number(year) >= 2000 && Number(year) <= 2100 ? null : t('new.wrongYear')),
      opensOn: (day) => (day === null ? t('common:wrongDay') : null),
      closesOn: (day, { opensOn }) =>
        day === null ? t('common:wrongDay') : opensOn !== null && day < opensOn ? t('new.wrongOrder') : null,
    },
  });

  const submit = form.onSubmit(({ blocId, awardYear, opensOn, closesOn }) => {
    if (blocId === null || opensOn === null || closesOn === null) {
      return;
    }
    open.mutate(
      { blocId, awardYear: Number(awardYear), opensOn, closesOn, key },
      {
        onSuccess: (round) => {
          toast.done(t('new.done', { year: round.awardYear }));
          void navigate({ to: '/rounds' });
        },
        onError: (error) => {
          toast.refused(say(error));
          if (!problemOf(error).passing) {
            setKey(newKey());
          }
        },
      },
    );
  });

  return (
    <form onSubmit={submit} noValidate>
      <Stack maw={560}>
        <Surface padded>
          <Stack>
            <Select
              label={t('new.bloc')}
              required
              allowDeselect={false}
              data={blocs.map(({ id, name }) => ({ value: id, label: name }))}
              {...form.getInputProps('blocId')}
            />
            <NumberInput
              label={t('new.year')}
              required
              maw={160}
              hideControls
              allowDecimal={false}
              allowNegative={false}
              thousandSeparator=""
              {...form.getInputProps('awardYear')}
            />
            <Group grow align="flex-start">
              <DayInput label={t('new.opensOn')} required {...form.getInputProps('opensOn')} />
              <DayInput label={t('new.closesOn')} required {...form.getInputProps('closesOn')} />
            </Group>
          </Stack>
        </Surface>
        <Group>
          <Button type="submit" loading={open.isPending}>
            {t('new.submit')}
          </Button>
          <ButtonLink to="/rounds" variant="default">
            {t('common:action.cancel')}
          </ButtonLink>
        </Group>
      </Stack>
    </form>
  );
}
