import { Alert, Button, Group, Select, Stack } from '@mantine/core';
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
import type { OpenableRound } from '@/lib/api/types';
import { isoDayOf } from '@/lib/format';
import { useProblemText } from '@/lib/i18n/use-problem-text';
import { openableRoundsQuery } from '@/lib/queries/rounds';
import { toast } from '@/lib/toast';
import { useOpenRound } from '../api/open-round';

/** The head opens the bloc's window for registrations. */
export function NewRoundScreen() {
  const { t } = useTranslation('rounds');
  const openable = useQuery(openableRoundsQuery);
  return (
    <>
      <PageHeader title={t('new.title')} below={t('new.lead')} />
      <Loaded query={openable}>
        {(all) =>
          all.length > 0 ? <RoundForm openable={all} /> : <Alert color="orange">{t('new.notAllowed')}</Alert>
        }
      </Loaded>
    </>
  );
}

function RoundForm({ openable }: { openable: OpenableRound[] }) {
  const { t } = useTranslation(['rounds', 'common']);
  const say = useProblemText();
  const navigate = useNavigate();
  const open = useOpenRound();
  const [key, setKey] = useState(newKey);
  const today = isoDayOf(new Date());
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      blocId: openable[0]?.blocId ?? null,
      awardYear: yearOf(openable[0], Number(today.slice(0, 4))),
      opensOn: today as string | null,
      closesOn: null as string | null,
    },
    validate: {
      blocId: (id) => (id === null ? t('common:required') : null),
      awardYear: (year) => (year === null ? t('common:required') : null),
      opensOn: (day) => (day === null ? t('common:wrongDay') : null),
      closesOn: (day, { opensOn }) =>
        day === null ? t('common:wrongDay') : opensOn !== null && day < opensOn ? t('new.wrongOrder') : null,
    },
  });

  const years = openable.find(({ blocId }) => blocId === form.values.blocId)?.awardYears ?? [];
  form.watch('blocId', ({ value }) =>
    form.setFieldValue(
      'awardYear',
      yearOf(
        openable.find(({ blocId }) => blocId === value),
        Number(form.values.awardYear),
      ),
    ),
  );

  const submit = form.onSubmit(({ blocId, awardYear, opensOn, closesOn }) => {
    if (blocId === null || awardYear === null || opensOn === null || closesOn === null) {
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
              data={openable.map(({ blocId, blocName }) => ({ value: blocId, label: blocName }))}
              {...form.getInputProps('blocId')}
            />
            <Select
              label={t('new.year')}
              required
              allowDeselect={false}
              maw={160}
              data={years.map(String).reverse()}
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

/** The wished year, or else the last one that can be opened. */
function yearOf(openable: OpenableRound | undefined, wished: number): string | null {
  const years = openable?.awardYears ?? [];
  const year = years.includes(wished) ? wished : years.at(-1);
  return year === undefined ? null : String(year);
}
