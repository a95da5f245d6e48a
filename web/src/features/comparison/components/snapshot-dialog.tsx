import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '@/components/form-dialog';
import type { Comparison } from '@/lib/api/types';
import { limits } from '@/lib/limits';
import { useOutcome } from '@/lib/use-outcome';
import { useTakeSnapshot } from '../api/snapshots';
import { hasSubmitted } from '../matrix';
import type { Change } from '../view';

export function SnapshotDialog({
  comparison: { round, members },
  onView,
  onClose,
}: {
  comparison: Comparison;
  onView: (change: Change) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('comparison');
  const take = useTakeSnapshot(round.id);
  const { key, outcome } = useOutcome(onClose);
  const [title, setTitle] = useState('');
  const { onSuccess, onError } = outcome(t('snapshot.taken'));
  return (
    <FormDialog
      title={t('snapshot.take')}
      submit={t('snapshot.takeNow')}
      busy={take.isPending}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        take.mutate(
          { title: title.trim() === '' ? null : title.trim(), key },
          {
            onSuccess: ({ number }) => {
              onSuccess();
              onView({ snapshot: number });
            },
            onError,
          },
        );
      }}
    >
      <Text size="sm">
        {t('snapshot.what', { sent: members.filter(hasSubmitted).length, members: members.length })}
      </Text>
      <TextInput
        label={t('snapshot.titleLabel')}
        description={t('snapshot.titleHint')}
        maxLength={limits.snapshot.title}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        data-autofocus
      />
    </FormDialog>
  );
}
