import { Alert } from '@mantine/core';
import { IconArrowBackUp, IconCircleCheck, IconClockOff, IconPrinter, IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/components/button-link';
import type { FormRow, Registration } from '@/lib/api/types';
import { FindingsPanel } from './findings-panel';
import { History } from './history';
import { JudgePanel } from './judge-panel';
import { Paper } from './paper';
import { ReceiptFacts } from './receipt-facts';
import classes from './registration.module.css';
import { Heading } from './registration-editor';

/** The registration as it was sent, for reading and judging. */
export function RegistrationView({ registration, rows }: { registration: Registration; rows: FormRow[] }) {
  const { t } = useTranslation('registration');
  const judge = registration.actions.includes('ACCEPT') || registration.actions.includes('RETURN');
  return (
    <>
      <Heading registration={registration} />
      <div className={classes.columns}>
        <div className={classes.form}>
          <StateNotice registration={registration} />
          <Paper registration={registration} rows={rows} />
        </div>
        <div className={classes.side}>
          {judge && <JudgePanel registration={registration} />}
          {registration.receipt && (
            <div className={classes.deed}>
              <ReceiptFacts registration={registration} receipt={registration.receipt} brief />
              <ButtonLink
                to="/registrations/$id/receipt"
                params={{ id: registration.id }}
                variant="default"
                leftSection={<IconPrinter size={16} aria-hidden />}
              >
                {t('receipt.open')}
              </ButtonLink>
            </div>
          )}
          <FindingsPanel findings={registration.findings} errors={[]} rows={rows} />
          <History id={registration.id} />
        </div>
      </div>
    </>
  );
}

function StateNotice({ registration }: { registration: Registration }) {
  const { t } = useTranslation('registration');
  switch (registration.state) {
    case 'ACCEPTED':
    case 'AMENDING':
      return <Alert color="teal" icon={<IconCircleCheck aria-hidden />} title={t('accepted.title')} />;
    case 'SUBMITTED':
    case 'AMENDMENT_SUBMITTED':
      return <Alert color="lake" icon={<IconSend aria-hidden />} title={t('sent.title')} />;
    case 'RETURNED':
      return (
        <Alert color="orange" icon={<IconArrowBackUp aria-hidden />} title={t('returned.title')}>
          {t('returned.reason', { reason: registration.returnReason ?? '' })}
        </Alert>
      );
    case 'DRAFT':
      return <Alert color="orange" icon={<IconClockOff aria-hidden />} title={t('late.title')} />;
  }
}
