import { Alert, Button } from '@mantine/core';
import {
  IconArrowBackUp,
  IconCircleCheck,
  IconClockOff,
  IconPencil,
  IconPrinter,
  IconSend,
  IconSignature,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/components/button-link';
import { Section } from '@/components/section';
import { TextLink } from '@/components/text-link';
import type { FormRow, Registration } from '@/lib/api/types';
import { instantOf } from '@/lib/format';
import type { DecisionName } from '../api/decide';
import { JUDGING, ownDecisions } from '../decisions';
import { useSubmitted } from '../use-submitted';
import { DecisionButton } from './decision-button';
import { AmendmentChanges } from './difference-table';
import { FindingsPanel } from './findings-panel';
import { Frame, type Tabbed } from './frame';
import { LastYearDifferences } from './last-year';
import { Paper } from './paper';
import { ReceiptFacts } from './receipt-facts';
import classes from './registration.module.css';

/** The registration as a paper: for signing, for judging, for reading. */
export function RegistrationView({
  registration,
  rows,
  onGoOn,
  ...tabbed
}: Tabbed & { registration: Registration; rows: FormRow[]; onGoOn: (() => void) | undefined }) {
  const { t } = useTranslation('registration');
  const judging = JUDGING.filter((name) => registration.actions.includes(name));
  const sent = useSubmitted(registration);
  const amended = registration.state === 'AMENDING' || registration.state === 'AMENDMENT_SUBMITTED';
  return (
    <Frame registration={registration} rows={rows} {...tabbed}>
      <div className={classes.columns}>
        <div className={classes.form}>
          <StateNotice registration={registration} />
          {amended && registration.amendment && (
            <Section title={t('amendment.changes')}>
              <p className={classes.reason}>
                {t('amendment.reason', { reason: registration.amendment.reason })}
              </p>
              <AmendmentChanges registration={registration} rows={rows} />
            </Section>
          )}
          {onGoOn && <LastYearDifferences registration={registration} rows={rows} />}
          <Paper registration={{ ...registration, ...sent }} rows={rows} />
        </div>
        <div className={classes.side}>
          {judging.length > 0 ? (
            <JudgePanel registration={registration} rows={rows} judging={judging} />
          ) : (
            <OwnPanel registration={registration} rows={rows} onGoOn={onGoOn} />
          )}
          {registration.receipt && (
            <ReceiptPanel registration={registration} receipt={registration.receipt} />
          )}
          <FindingsPanel findings={sent.findings} errors={[]} rows={rows} />
        </div>
      </div>
    </Frame>
  );
}

/** Return with a reason, or accept: what the bloc head does with what was sent. */
function JudgePanel({
  registration,
  rows,
  judging,
}: {
  registration: Registration;
  rows: FormRow[];
  judging: DecisionName[];
}) {
  const { t } = useTranslation('registration');
  const amendment = judging.includes('ACCEPT_AMENDMENT');
  return (
    <Section title={t(amendment ? 'judge.amendmentTitle' : 'judge.title')}>
      <p className={classes.text}>{t(amendment ? 'judge.amendmentText' : 'judge.text')}</p>
      <div className={classes.buttons}>
        {judging.map((name) => (
          <DecisionButton key={name} registration={registration} rows={rows} name={name} />
        ))}
      </div>
      <p className={classes.text}>
        <TextLink to="/rounds/$id/comparison" params={{ id: registration.roundId }} size="sm">
          {t('judge.comparison')}
        </TextLink>
      </p>
    </Section>
  );
}

/** What the unit itself may do with what lies before its leader or was accepted. */
function OwnPanel({
  registration,
  rows,
  onGoOn,
}: {
  registration: Registration;
  rows: FormRow[];
  onGoOn: (() => void) | undefined;
}) {
  const { t } = useTranslation('registration');
  const own = ownDecisions(registration);
  return own.length === 0 && onGoOn === undefined ? null : (
    <div className={`${classes.deed} ${classes.bar}`}>
      <div className={classes.buttons}>
        {own.map((name) => (
          <DecisionButton key={name} registration={registration} rows={rows} name={name} />
        ))}
        {onGoOn && (
          <Button variant="default" leftSection={<IconPencil size={16} aria-hidden />} onClick={onGoOn}>
            {t('goOn.button')}
          </Button>
        )}
      </div>
    </div>
  );
}

function ReceiptPanel({
  registration,
  receipt,
}: {
  registration: Registration;
  receipt: NonNullable<Registration['receipt']>;
}) {
  const { t } = useTranslation('registration');
  return (
    <div className={classes.deed}>
      <ReceiptFacts registration={registration} receipt={receipt} brief />
      <ButtonLink
        to="/registrations/$id/receipt"
        params={{ id: registration.id }}
        variant="default"
        leftSection={<IconPrinter size={16} aria-hidden />}
      >
        {t('receipt.open')}
      </ButtonLink>
    </div>
  );
}

function StateNotice({ registration }: { registration: Registration }) {
  const { t } = useTranslation('registration');
  const { state, presented, signOff, amendmentRefusal, actions } = registration;
  if (actions.includes('EDIT')) {
    const deed = signOff ?? presented;
    return (
      deed && (
        <Alert
          color={signOff ? 'teal' : 'lake'}
          icon={<IconSignature aria-hidden />}
          title={t(signOff ? 'signed.title' : 'presented.title')}
        >
          {t(signOff === null ? 'presented.by' : signOff.delegated ? 'signed.delegated' : 'signed.by', {
            by: deed.by,
            at: instantOf(deed.at),
          })}{' '}
          {t('goOn.hint')}
        </Alert>
      )
    );
  }
  switch (state) {
    case 'ACCEPTED':
      return amendmentRefusal ? (
        <Alert color="orange" icon={<IconArrowBackUp aria-hidden />} title={t('amendment.refused')}>
          {t('amendment.reason', { reason: amendmentRefusal.reason })}
        </Alert>
      ) : (
        <Alert color="teal" icon={<IconCircleCheck aria-hidden />} title={t('accepted.title')} />
      );
    case 'AMENDING':
      return <Alert color="teal" icon={<IconCircleCheck aria-hidden />} title={t('accepted.title')} />;
    case 'SUBMITTED':
      return <Alert color="lake" icon={<IconSend aria-hidden />} title={t('sent.title')} />;
    case 'AMENDMENT_SUBMITTED':
      return <Alert color="lake" icon={<IconSend aria-hidden />} title={t('amendment.sent')} />;
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
