import { Button, Textarea } from '@mantine/core';
import { IconMessage2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '@/lib/api/types';
import { limits } from '@/lib/limits';
import type { Editor } from '../use-editor';

/** The unit's own words to a finding; kept with the registration and read by the bloc head. */
export function FindingAnswer({ finding, editor }: { finding: Finding; editor: Editor }) {
  const { t } = useTranslation('registration');
  const text = editor.draft.answers[finding.key] ?? '';
  const [open, setOpen] = useState(text !== '');
  return open ? (
    <Textarea
      label={t('answer.label')}
      autosize
      minRows={2}
      maxLength={limits.content.answer}
      mt="xs"
      autoFocus={text === ''}
      value={text}
      onChange={(event) => {
        const written = event.currentTarget.value;
        editor.change((now) => ({ answers: { ...now.answers, [finding.key]: written } }));
      }}
      onBlur={() => setOpen(text.trim() !== '')}
    />
  ) : (
    <Button
      variant="subtle"
      size="compact-sm"
      mt={4}
      leftSection={<IconMessage2 size={14} aria-hidden />}
      aria-label={t('answer.addTo', { finding: finding.message })}
      onClick={() => setOpen(true)}
    >
      {t('answer.add')}
    </Button>
  );
}
