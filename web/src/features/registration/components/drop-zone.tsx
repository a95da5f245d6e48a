import { Alert, Button, FileButton, Progress } from '@mantine/core';
import { IconAlertTriangle, IconFileImport, IconUpload } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '@/lib/api/client';
import { Problem } from '@/lib/api/problem';
import type { Reading } from '@/lib/api/types';
import { useProblemText } from '@/lib/i18n/use-problem-text';
import { useReadFile } from '../api/intake';
import classes from './drop-zone.module.css';

const MOST_BYTES = 10 * 1024 * 1024;

/** A file dropped or chosen; sent, read, and answered with what was understood or why not. */
export function DropZone({ id, onRead }: { id: string; onRead: (reading: Reading) => void }) {
  const { t } = useTranslation('intake');
  const say = useProblemText();
  const read = useReadFile(id);
  const [over, setOver] = useState(false);
  const [sending, setSending] = useState<{ name: string; share: number } | null>(null);
  const [refused, setRefused] = useState<{ name: string; problem: unknown } | null>(null);

  const take = (file: File | null | undefined) => {
    if (!file || sending !== null) {
      return;
    }
    const wrong = file.size === 0 ? 'file-empty' : file.size > MOST_BYTES ? 'file-too-large' : null;
    if (wrong !== null) {
      setRefused({ name: file.name, problem: new Problem(422, wrong) });
      return;
    }
    setRefused(null);
    setSending({ name: file.name, share: 0 });
    read.mutate(
      {
        file,
        key: newKey(),
        onProgress: (share) => setSending({ name: file.name, share }),
      },
      {
        onSuccess: onRead,
        onError: (problem) => setRefused({ name: file.name, problem }),
        onSettled: () => setSending(null),
      },
    );
  };

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };

  return (
    <>
      {refused && (
        <Alert
          role="alert"
          color="red"
          icon={<IconAlertTriangle aria-hidden />}
          title={t('refused', { file: refused.name })}
          mb="md"
        >
          {say(refused.problem)}
        </Alert>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the button inside */}
      <div
        className={classes.zone}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <IconFileImport size={40} aria-hidden className={classes.icon} />
        <p className={classes.title}>{t('drop')}</p>
        <FileButton accept=".docx,.xlsx,.xls" onChange={take} inputProps={{ 'aria-label': t('choose') }}>
          {(props) => (
            <Button {...props} leftSection={<IconUpload size={16} aria-hidden />} loading={sending !== null}>
              {t('choose')}
            </Button>
          )}
        </FileButton>
        <p className={classes.hint}>{t('kinds')}</p>
        {sending && (
          <div className={classes.progress} role="status">
            <Progress value={sending.share * 100} aria-label={t('sending', { file: sending.name })} />
            <span>{t(sending.share < 1 ? 'sending' : 'reading', { file: sending.name })}</span>
          </div>
        )}
      </div>
      <ul className={classes.notes}>
        <li>{t('note.preview')}</li>
        <li>{t('note.forms')}</li>
        <li>{t('note.fonts')}</li>
      </ul>
    </>
  );
}
