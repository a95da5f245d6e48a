import { Alert, Button, FileButton, Progress } from '@mantine/core';
import { IconAlertTriangle, IconFileImport, IconUpload } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '@/lib/api/client';
import { Problem, problemOf } from '@/lib/api/problem';
import type { Work } from '@/lib/api/types';
import { useProblemText } from '@/lib/i18n/use-problem-text';
import { useWork } from '@/lib/use-work';
import classes from './file-zone.module.css';
import { WorkProgress } from './work-progress';

const MOST_BYTES = 10 * 1024 * 1024;

type Sending = { file: File; key: string; onProgress: (share: number) => void };

/**
 * A file dropped or chosen, sent and read with its progress, cancelled, or refused with the reason; roomy where it is all
 * there is to do.
 */
export function FileZone<Result>({
  label,
  hint,
  heading,
  busy = false,
  send,
  onRead,
}: {
  label: string;
  hint: string;
  /** Makes the zone roomy. */
  heading?: string;
  busy?: boolean;
  /** Answers with the work of reading it. */
  send: (what: Sending) => Promise<Work>;
  /** Gets what the work came to. */
  onRead: (result: Result) => void;
}) {
  const { t } = useTranslation('common');
  const say = useProblemText();
  const [over, setOver] = useState(false);
  const [sending, setSending] = useState<{ name: string; share: number } | null>(null);
  const [refused, setRefused] = useState<{ name: string; problem: unknown } | null>(null);
  const { work, follow, cancel } = useWork();
  const cancelled = refused !== null && problemOf(refused.problem).code === 'work-cancelled';

  const take = (file: File | null | undefined) => {
    if (!file || sending !== null || busy) {
      return;
    }
    const wrong = file.size === 0 ? 'file-empty' : file.size > MOST_BYTES ? 'file-too-large' : null;
    if (wrong !== null) {
      setRefused({ name: file.name, problem: new Problem(422, wrong) });
      return;
    }
    setRefused(null);
    setSending({ name: file.name, share: 0 });
    send({ file, key: newKey(), onProgress: (share) => setSending({ name: file.name, share }) })
      .then((begun) => follow<Result>(begun))
      .then(onRead)
      .catch((problem: unknown) => setRefused({ name: file.name, problem }))
      .finally(() => setSending(null));
  };

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };

  return (
    <>
      {refused && !cancelled && (
        <Alert
          role="alert"
          color="red"
          icon={<IconAlertTriangle aria-hidden />}
          title={t('file.refused', { file: refused.name })}
          mb="md"
        >
          {say(refused.problem)}
        </Alert>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the button inside */}
      <div
        className={classes.zone}
        data-over={over || undefined}
        data-roomy={heading !== undefined || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {heading !== undefined && (
          <>
            <IconFileImport size={40} aria-hidden className={classes.icon} />
            <p className={classes.title}>{heading}</p>
          </>
        )}
        <FileButton accept=".docx,.xlsx,.xls" onChange={take} inputProps={{ 'aria-label': label }}>
          {(props) => (
            <Button
              {...props}
              variant={heading === undefined ? 'default' : 'filled'}
              leftSection={<IconUpload size={16} aria-hidden />}
              loading={sending !== null}
              disabled={busy}
            >
              {label}
            </Button>
          )}
        </FileButton>
        <p className={classes.hint}>{hint}</p>
        {sending && work === null && (
          <div className={classes.progress} role="status">
            <Progress value={sending.share * 100} aria-label={t('file.sending', { file: sending.name })} />
            <span>{t('file.sending', { file: sending.name })}</span>
          </div>
        )}
        {work && <WorkProgress work={work} onCancel={cancel} />}
        {cancelled && <p role="status">{t('work.cancelled', { file: refused.name })}</p>}
      </div>
    </>
  );
}
