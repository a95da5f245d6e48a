import { Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '@/components/form-dialog';
import { newKey } from '@/lib/api/client';
import { problemOf } from '@/lib/api/problem';
import type { ComparisonMember, SentReminder } from '@/lib/api/types';
import { timeOf } from '@/lib/format';
import { useProblemText } from '@/lib/i18n/use-problem-text';
import { limits } from '@/lib/limits';
import { toast } from '@/lib/toast';
import { useRemind } from '../api/reminders';

/** Asks members for their registration; a day knows one reminder for each. Those that have sent meanwhile are left out. */
export function ReminderDialog({
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
  const reminder = useRemind(roundId);
  const [key, setKey] = useState(newKey);
  const [text, setText] = useState('');
  const [one] = members;
  const all = members.length > 1;

  const summary = (sentReminders: SentReminder[]): string => {
    const repeated = sentReminders.filter((each) => each.repeated);
    const fresh = sentReminders.length - repeated.length;
    const [first] = repeated;
    if (sentReminders.length === 1 && first !== undefined) {
      return t('reminder.again', { unit: one?.unitName ?? '', at: timeOf(first.at).slice(0, 5) });
    }
    return [
      ...(fresh > 0 || repeated.length === 0 ? [t('reminder.done', { count: fresh })] : []),
      ...(repeated.length > 0 ? [t('reminder.repeated', { count: repeated.length })] : []),
    ].join(' ');
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    reminder.mutate(
      {
        unitIds: members.map(({ unitId }) => unitId),
        text: text.trim() === '' ? null : text.trim(),
        key,
      },
      {
        onSuccess: (sentReminders) => {
          toast.done(summary(sentReminders));
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
          ? t('reminder.allTitle', { count: members.length })
          : t('reminder.oneTitle', { unit: one?.unitName ?? '' })
      }
      submit={t('reminder.send')}
      busy={reminder.isPending}
      onClose={onClose}
      onSubmit={submit}
    >
      <Text size="sm">{t('reminder.what')}</Text>
      {all && (
        <Text size="sm" c="gray.7">
          {members.map(({ unitShortName }) => unitShortName).join(', ')}
        </Text>
      )}
      <Textarea
        label={t('reminder.text')}
        description={t('reminder.textHint')}
        autosize
        minRows={2}
        maxLength={limits.reminder.text}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        data-autofocus
      />
    </FormDialog>
  );
}
