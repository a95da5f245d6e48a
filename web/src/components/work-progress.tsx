import { Button, Progress } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Work } from '@/lib/api/types';
import { number } from '@/lib/format';
import { useProblemText } from '@/lib/i18n/use-problem-text';
import { toast } from '@/lib/toast';
import classes from './work-progress.module.css';

/** How far work is that is done beside the page: its position in the queue, or its progress; and a way to stop it. */
export function WorkProgress({ work, onCancel }: { work: Work; onCancel?: () => Promise<void> }) {
  const { t } = useTranslation('common');
  const say = useProblemText();
  const [stopping, setStopping] = useState(false);
  const waiting = work.state === 'WAITING';
  const known = !waiting && work.total > 0;
  const label = t('work.progress', { file: work.fileName ?? '' });
  const cancel = () => {
    setStopping(true);
    onCancel?.().catch((problem: unknown) => {
      setStopping(false);
      toast.refused(say(problem));
    });
  };
  return (
    <div className={classes.work}>
      <Progress
        value={known ? Math.min(100, (work.done / work.total) * 100) : 100}
        animated
        aria-label={label}
      />
      <p className={classes.words}>
        <Words work={work} />
        {known && (
          <span aria-hidden> {t('work.rows', { done: number(work.done), total: number(work.total) })}</span>
        )}
      </p>
      {work.cancellable && onCancel && (
        <Button
          size="compact-md"
          variant="default"
          leftSection={<IconX size={16} aria-hidden />}
          loading={stopping}
          onClick={cancel}
        >
          {t('work.cancel')}
        </Button>
      )}
    </div>
  );
}

/** Said again only when something else is to be said; rows go by too quickly to be read out. */
function Words({ work }: { work: Work }) {
  const { t } = useTranslation('common');
  const taking = work.kind === 'TAKING_PLEDGE_LIST' || work.kind === 'TAKING_FORM';
  const file = work.fileName ?? '';
  return (
    <span role="status">
      {work.state === 'WAITING' && work.place > 1
        ? t('work.waiting', { file, place: work.place })
        : t(taking ? 'work.taking' : 'work.reading', { file })}
    </span>
  );
}
