import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '@/components/section';
import { TextLink } from '@/components/text-link';
import { newKey } from '@/lib/api/client';
import { problemOf } from '@/lib/api/problem';
import type { Registration } from '@/lib/api/types';
import { useProblemText } from '@/lib/i18n/use-problem-text';
import { toast } from '@/lib/toast';
import { useAccept, useReturn } from '../api/decide';

/** Return with a reason, or accept: what the bloc head does with a sent registration. */
export function JudgePanel({ registration }: { registration: Registration }) {
  const { t } = useTranslation('registration');
  const [deciding, setDeciding] = useState<{ what: 'return' | 'accept'; key: string } | null>(null);
  const { actions } = registration;
  return (
    <Section title={t('judge.title')}>
      <Stack gap="sm">
        <Text size="sm" c="gray.7">
          {t('judge.text')}
        </Text>
        <Group gap="xs">
          {actions.includes('ACCEPT') && (
            <Button
              leftSection={<IconCheck size={16} aria-hidden />}
              onClick={() => setDeciding({ what: 'accept', key: newKey() })}
            >
              {t('judge.accept')}
            </Button>
          )}
          {actions.includes('RETURN') && (
            <Button
              variant="default"
              leftSection={<IconArrowBackUp size={16} aria-hidden />}
              onClick={() => setDeciding({ what: 'return', key: newKey() })}
            >
              {t('judge.return')}
            </Button>
          )}
        </Group>
        <TextLink to="/rounds/$id/comparison" params={{ id: registration.roundId }} size="sm">
          {t('judge.comparison')}
        </TextLink>
      </Stack>
      {deciding && (
        <DecisionDialog
          key={deciding.key}
          registration={registration}
          what={deciding.what}
          decisionKey={deciding.key}
          onClose={() => setDeciding(null)}
        />
      )}
    </Section>
  );
}

function DecisionDialog({
  registration,
  what,
  decisionKey,
  onClose,
}: {
  registration: Registration;
  what: 'return' | 'accept';
  decisionKey: string;
  onClose: () => void;
}) {
  const { t } = useTranslation(['registration', 'common']);
  const say = useProblemText();
  const giveBack = useReturn(registration.id);
  const accept = useAccept(registration.id);
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const unit = registration.unitName;
  const returning = what === 'return';

  const decide = () => {
    const reason = text.trim();
    if (returning && reason === '') {
      setMissing(true);
      return;
    }
    const decision = { version: registration.version, key: decisionKey };
    const outcome = {
      onSuccess: () => {
        toast.done(t(returning ? 'judge.returned' : 'judge.accepted', { unit }));
        onClose();
      },
      onError: (error: Error) => {
        toast.refused(say(error));
        if (!problemOf(error).passing) {
          onClose();
        }
      },
    };
    if (returning) {
      giveBack.mutate({ ...decision, reason }, outcome);
    } else {
      accept.mutate({ ...decision, reason: reason === '' ? null : reason }, outcome);
    }
  };

  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      title={t(returning ? 'judge.returnTitle' : 'judge.acceptTitle', { unit })}
    >
      <Stack>
        {!returning && <Text>{t('judge.acceptText')}</Text>}
        <Textarea
          label={t(returning ? 'judge.reason' : 'judge.note')}
          description={returning ? t('judge.reasonHint') : undefined}
          required={returning}
          withAsterisk={returning}
          autosize
          minRows={3}
          maxLength={2000}
          value={text}
          error={missing && text.trim() === '' ? t('judge.reasonMissing') : undefined}
          onChange={(event) => setText(event.currentTarget.value)}
          data-autofocus
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button onClick={decide} loading={giveBack.isPending || accept.isPending}>
            {t(returning ? 'judge.return' : 'judge.accept')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
