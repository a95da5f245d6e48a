import { Button } from '@mantine/core';
import { IconPencilPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '@/lib/api/client';
import { useProblemText } from '@/lib/i18n/use-problem-text';
import { useStartRegistration } from '@/lib/queries/rounds';
import { toast } from '@/lib/toast';

/** Starts the unit's draft in a round and opens it. */
export function StartRegistrationButton({ roundId, unitId }: { roundId: string; unitId: string }) {
  const { t } = useTranslation('home');
  const say = useProblemText();
  const navigate = useNavigate();
  const [key] = useState(newKey);
  const start = useStartRegistration();
  return (
    <Button
      leftSection={<IconPencilPlus size={16} aria-hidden />}
      loading={start.isPending}
      onClick={() =>
        start.mutate(
          { roundId, unitId, key },
          {
            onSuccess: ({ id }) => void navigate({ to: '/registrations/$id', params: { id } }),
            onError: (problem) => toast.refused(say(problem)),
          },
        )
      }
    >
      {t('start')}
    </Button>
  );
}
