import { Text, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '@/components/form-dialog';
import { limits } from '@/lib/limits';
import { instantOfMoment, type Moment, MomentInput, NO_MOMENT } from './moment-input';

/** What every decision about a round's time asks: until when, and why. */
export function DecisionDialog({
  title,
  what,
  submit,
  dayLabel,
  busy,
  needsMoment = true,
  incomplete = false,
  onDecide,
  onClose,
  children,
}: {
  title: string;
  what: string;
  submit: string;
  dayLabel: string;
  busy: boolean;
  needsMoment?: boolean;
  /** Something of the dialog's own is still missing. */
  incomplete?: boolean;
  onDecide: (decision: { at: string | null; reason: string }) => void;
  onClose: () => void;
  children?: (tried: boolean) => ReactNode;
}) {
  const { t } = useTranslation('rounds');
  const [moment, setMoment] = useState<Moment>(NO_MOMENT);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  return (
    <FormDialog
      title={title}
      submit={submit}
      busy={busy}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        const at = needsMoment ? instantOfMoment(moment) : null;
        if (!incomplete && reason.trim() !== '' && (at !== null || !needsMoment)) {
          onDecide({ at, reason: reason.trim() });
        }
      }}
    >
      <Text size="sm">{what}</Text>
      {children?.(tried)}
      {needsMoment && <MomentInput dayLabel={dayLabel} value={moment} onChange={setMoment} tried={tried} />}
      <Textarea
        label={t('decide.reason')}
        description={t('decide.reasonHint')}
        required
        autosize
        minRows={2}
        maxLength={limits.reason}
        value={reason}
        error={tried && reason.trim() === '' ? t('decide.reasonMissing') : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
