import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bySeverity, FindingText, findingKey } from '@/components/finding-mark';
import { newKey } from '@/lib/api/client';
import { problemOf } from '@/lib/api/problem';
import type { FormRow, Registration } from '@/lib/api/types';
import { useProblemText } from '@/lib/i18n/use-problem-text';
import { toast } from '@/lib/toast';
import { useSubmit } from '../api/decide';
import type { Editor } from '../use-editor';
import classes from './submit-button.module.css';

/** Sends the registration, after a last look at its findings. */
export function SubmitButton({
  registration,
  editor,
}: {
  registration: Registration;
  rows: FormRow[];
  editor: Editor;
}) {
  const { t } = useTranslation(['registration', 'common']);
  const say = useProblemText();
  const submit = useSubmit(registration.id);
  const [key, setKey] = useState<string | null>(null);
  const [preparing, setPreparing] = useState(false);

  const ask = async () => {
    setPreparing(true);
    const saved = await editor.saveNow();
    setPreparing(false);
    if (saved) {
      setKey(newKey());
    } else {
      toast.refused(t('submit.unsaved'));
    }
  };

  const send = () => {
    if (key === null) {
      return;
    }
    submit.mutate(
      { version: editor.version(), key },
      {
        onSuccess: ({ receipt }) => toast.done(t('submit.done', { number: receipt?.number ?? '' })),
        onError: (error) => {
          const problem = problemOf(error);
          toast.refused(say(problem));
          if (problem.stale) {
            editor.overtaken();
          }
          if (!problem.passing) {
            setKey(null);
          }
        },
      },
    );
  };

  if (!registration.actions.includes('SUBMIT')) {
    return null;
  }
  return (
    <>
      <Button leftSection={<IconSend size={16} aria-hidden />} onClick={ask} loading={preparing}>
        {t(registration.state === 'RETURNED' ? 'submit.again' : 'submit.button')}
      </Button>
      <Modal
        opened={key !== null}
        onClose={() => setKey(null)}
        withCloseButton={false}
        size="lg"
        title={t('submit.title')}
      >
        <Stack>
          <Text>{t('submit.text')}</Text>
          <SubmitFindings registration={registration} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setKey(null)}>
              {t('common:action.cancel')}
            </Button>
            <Button onClick={send} loading={submit.isPending} data-autofocus>
              {t('submit.confirm')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}

function SubmitFindings({ registration: { findings } }: { registration: Registration }) {
  const { t } = useTranslation('registration');
  return (
    <div className={classes.findings}>
      <strong>
        {findings.length === 0 ? t('findings.none') : t('findings.count', { count: findings.length })}
      </strong>
      {findings.length > 0 && (
        <>
          <ul>
            {[...findings].sort(bySeverity).map((finding) => (
              <li key={findingKey(finding)}>
                <FindingText finding={finding} />
              </li>
            ))}
          </ul>
          <p>{t('findings.note')}</p>
        </>
      )}
    </div>
  );
}
