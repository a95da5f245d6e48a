import { Button, Loader } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCloudCheck,
  IconCloudOff,
  IconCloudUp,
  IconLockExclamation,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { timeOf } from '@/lib/format';
import { useProblemText } from '@/lib/i18n/use-problem-text';
import type { SaveState } from '../autosave';
import classes from './save-status.module.css';

const ICONS = {
  saved: IconCloudCheck,
  pending: IconCloudUp,
  saving: null,
  invalid: IconAlertTriangle,
  waiting: IconCloudOff,
  refused: IconAlertTriangle,
  signedOut: IconLockExclamation,
  conflict: IconAlertTriangle,
} as const;

/** Where the typed text is: on the server since when, or still here and why. */
export function SaveStatus({
  state,
  savedAt,
  onRetry,
}: {
  state: SaveState;
  savedAt: string | null;
  onRetry: () => unknown;
}) {
  const { t } = useTranslation('registration');
  const say = useProblemText();
  const Icon = ICONS[state.kind];
  const text =
    state.kind === 'saved'
      ? savedAt === null
        ? t('save.neverSaved')
        : t('save.saved', { time: timeOf(savedAt) })
      : t(`save.${state.kind}`);
  return (
    <div className={classes.status} data-kind={state.kind}>
      <div className={classes.line} role="status" aria-live="polite">
        {Icon === null ? <Loader size={16} aria-hidden /> : <Icon size={18} aria-hidden />}
        <span>{text}</span>
      </div>
      {'problem' in state && state.kind !== 'invalid' && <p className={classes.why}>{say(state.problem)}</p>}
      {(state.kind === 'waiting' || state.kind === 'refused') && (
        <Button size="compact-sm" variant="default" onClick={onRetry}>
          {t('save.retry')}
        </Button>
      )}
    </div>
  );
}
