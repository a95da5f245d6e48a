import { Button } from '@mantine/core';
import { IconCopy, IconPencilPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '@/lib/api/client';
import { problemOf } from '@/lib/api/problem';
import type { Round } from '@/lib/api/types';
import { useProblemText } from '@/lib/i18n/use-problem-text';
import { useStartRegistration } from '@/lib/queries/rounds';
import { toast } from '@/lib/toast';
import classes from './start-registration-button.module.css';

/** Starts the unit's draft in a round, blank or as a copy of last year's, and opens it. */
export function StartRegistrationButton({ round, unitId }: { round: Round; unitId: string }) {
  const { t } = useTranslation('home');
  const say = useProblemText();
  const navigate = useNavigate();
  const [key, setKey] = useState(newKey);
  const start = useStartRegistration();
  const begin = (copyFrom: 'LAST_YEAR' | null) =>
    start.mutate(
      { roundId: round.id, unitId, copyFrom, key },
      {
        onSuccess: ({ id }) => void navigate({ to: '/registrations/$id', params: { id } }),
        onError: (problem) => {
          toast.refused(say(problem));
          if (!problemOf(problem).passing) {
            setKey(newKey());
          }
        },
      },
    );
  const copying = start.isPending && start.variables.copyFrom !== null;
  return (
    <div className={classes.starts}>
      {round.myLastYear && (
        <Button
          leftSection={<IconCopy size={16} aria-hidden />}
          loading={copying}
          disabled={start.isPending && !copying}
          onClick={() => begin('LAST_YEAR')}
        >
          {t('copyLastYear', { year: round.myLastYear.awardYear })}
        </Button>
      )}
      <Button
        variant={round.myLastYear ? 'default' : 'filled'}
        leftSection={<IconPencilPlus size={16} aria-hidden />}
        loading={start.isPending && !copying}
        disabled={copying}
        onClick={() => begin(null)}
      >
        {t('start')}
      </Button>
    </div>
  );
}
