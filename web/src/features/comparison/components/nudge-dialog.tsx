import { Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '@/components/form-dialog';
import { newKey } from '@/lib/api/client';
import { problemOf } from '@/lib/api/problem';
import type { ComparisonMember, Nudged } from '@/lib/api/types';
import { timeOf } from '@/lib/format';
import { useProblemText } from '@/lib/i18n/use-problem-text';
import { toast } from '@/lib/toast';
import { useNudge } from '../api/nudges';

const LONGEST = 500;

/** Asks members for their registration; a day knows one nudge for each. Who has sent meanwhile is left alone. */
export function NudgeDialog({
  roundId,
  members,
  onClose,
}: {
  roundId: string;
  members: ComparisonMember[];
  onClose: () => void;
}) {
  const { t } = useTranslation('comparison');
  const say = useProblemText();
  const nudge = useNudge(roundId);
  const [key, setKey] = useState(newKey);
  const [text, setText] = useState('');
  const [one] = members;
  const all = members.length > 1;

  const told = (nudged: Nudged[]): string => {
    const repeated = nudged.filter((each) => each.repeated);
    const fresh = nudged.length - repeated.length;
    const [first] = repeated;
    if (nudged.length === 1 && first !== undefined) {
      return t('nudge.again', { unit: one?.unitName ?? '', at: timeOf(first.at).slice(0, 5) });
    }
    return [
      ...(fresh > 0 || repeated.length === 0 ? [t('nudge.done', { count: fresh })] : []),
      ...(repeated.length > 0 ? [t('nudge.repeated', { count: repeated.length })] : []),
    ].join(' ');
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    nudge.mutate(
      {
        unitIds: members.map(({ unitId }) => unitId),
        text: text.trim() === '' ? null : text.trim(),
        key,
      },
      {
        onSuccess: (nudged) => {
          toast.done(told(nudged));
          onClose();
        },
        onError: (error) => {
          toast.refused(say(error));
          if (!problemOf(error).passing) {
            setKey(newKey());
          }
        },
      },
    );
  };

  return (
    <FormDialog
      title={
        all
          ? t('nudge.allTitle', { count: members.length })
          : t('nudge.oneTitle', { unit: one?.unitName ?? '' })
      }
      submit={t('nudge.send')}
      busy={nudge.isPending}
      onClose={onClose}
      onSubmit={submit}
    >
      <Text size="sm">{t('nudge.what')}</Text>
      {all && (
        <Text size="sm" c="gray.7">
          {members.map(({ unitShortName }) => unitShortName).join(', ')}
        </Text>
      )}
      <Textarea
        label={t('nudge.text')}
        description={t('nudge.textHint')}
        autosize
        minRows={2}
        maxLength={LONGEST}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        data-autofocus
      />
    </FormDialog>
  );
}
