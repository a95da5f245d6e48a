import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Registration } from '@/lib/api/types';
import { useProblemText } from '@/lib/i18n/use-problem-text';
import { toast } from '@/lib/toast';
import { useTakeNumber } from '../api/roll-up';
import type { TakenNumber } from '../take-number';

/** Takes a number over into the registration; not there when there is nothing to take or nowhere to take it to. */
export function AcceptListButton({
  registration,
  name,
  number,
}: {
  registration: Registration | undefined;
  name: string;
  number: TakenNumber | null;
}) {
  const { t } = useTranslation('internalPledges');
  const say = useProblemText();
  const take = useTakeNumber();
  if (number === null || registration === undefined || !registration.actions.includes('EDIT')) {
    return null;
  }
  return (
    <Button
      size="compact-sm"
      variant="default"
      loading={take.isPending}
      aria-label={t('rollUp.takeOf', { name, value: number.value })}
      onClick={() =>
        take.mutate(
          { registration, number },
          {
            onSuccess: () => toast.done(t('rollUp.taken', { name, value: number.value })),
            onError: (problem) => toast.refused(say(problem)),
          },
        )
      }
    >
      {t('rollUp.take')}
    </Button>
  );
}
