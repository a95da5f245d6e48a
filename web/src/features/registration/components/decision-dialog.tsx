import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bySeverity, FindingText } from '@/components/finding-mark';
import { problemOf } from '@/lib/api/problem';
import type { FormRow, Registration } from '@/lib/api/types';
import { useProblemText } from '@/lib/i18n/use-problem-text';
import { limits } from '@/lib/limits';
import { toast } from '@/lib/toast';
import { type DecisionName, useDecide } from '../api/decide';
import { DECISIONS } from '../decisions';
import type { Hold } from './decision-button';
import classes from './decision-dialog.module.css';
import { AmendmentChanges } from './difference-table';

const ASKING = ['DECLINE', 'RETURN', 'AMEND', 'REFUSE_AMENDMENT'] as const;

/** The last look before a decision: what it means, what was found, what changes, and why where that is needed. */
export function DecisionDialog({
  registration,
  rows,
  name,
  decisionKey,
  hold,
  onClose,
}: {
  registration: Registration;
  rows: FormRow[];
  name: DecisionName;
  decisionKey: string;
  hold: Hold;
  onClose: () => void;
}) {
  const { t } = useTranslation(['registration', 'common']);
  const say = useProblemText();
  const decide = useDecide(registration.id, name);
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const { words, shows } = DECISIONS[name];
  const asking = ASKING.find((each) => each === name) ?? null;
  const unit = registration.unitName;
  const changes = shows === 'findings' && registration.state === 'AMENDING';

  const confirm = () => {
    const given = text.trim();
    if (asking !== null && given === '') {
      setMissing(true);
      return;
    }
    decide.mutate(
      {
        version: hold.version(),
        key: decisionKey,
        ...(words ? { body: { reason: given === '' ? null : given } } : {}),
      },
      {
        onSuccess: ({ receipt }) => {
          toast.done(t(`decide.${name}.done`, { unit, number: receipt?.number ?? '' }));
          onClose();
        },
        onError: (error) => {
          const problem = problemOf(error);
          toast.refused(say(problem));
          if (problem.stale) {
            hold.overtaken();
          }
          if (!problem.passing) {
            onClose();
          }
        },
      },
    );
  };

  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      size={shows === 'nothing' ? 'md' : 'lg'}
      title={t(`decide.${name}.title`, { unit })}
    >
      <Stack>
        <Text>{t(`decide.${name}.text`)}</Text>
        {changes && <AmendmentChanges registration={registration} rows={rows} />}
        {shows === 'findings' && <LastFindings registration={registration} />}
        {words && (
          <Textarea
            label={asking === null ? t('decide.note') : t(`decide.${asking}.reason`)}
            description={asking && t(asking === 'AMEND' ? 'decide.askHint' : 'decide.reasonHint')}
            required={asking !== null}
            autosize
            minRows={3}
            maxLength={limits.reason}
            value={text}
            error={
              missing && text.trim() === ''
                ? t(asking === 'AMEND' ? 'decide.askMissing' : 'decide.reasonMissing')
                : undefined
            }
            onChange={(event) => setText(event.currentTarget.value)}
            data-autofocus
          />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button onClick={confirm} loading={decide.isPending} data-autofocus={!words || undefined}>
            {t(`decide.${name}.confirm`)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function LastFindings({ registration: { findings } }: { registration: Registration }) {
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
              <li key={finding.key}>
                <FindingText finding={finding} withAnswer />
              </li>
            ))}
          </ul>
          <p>{t('findings.note')}</p>
        </>
      )}
    </div>
  );
}
