import { useTranslation } from 'react-i18next';
import type { Receipt, Registration } from '@/lib/api/types';
import { dayOf, timeOf } from '@/lib/format';
import classes from './receipt-facts.module.css';

/** What a receipt proves. */
export function ReceiptFacts({
  registration,
  receipt,
  brief = false,
}: {
  registration: Registration;
  receipt: Receipt;
  brief?: boolean;
}) {
  const { t } = useTranslation('registration');
  const facts = [
    [t('receipt.number'), receipt.number],
    ...(brief
      ? []
      : [
          [t('receipt.unit'), registration.unitName],
          [t('receipt.bloc'), registration.blocName],
          [t('receipt.year'), String(registration.awardYear)],
        ]),
    [
      t('receipt.submittedAt'),
      `${timeOf(receipt.submittedAt)} ${dayOf(receipt.submittedAt)}${receipt.late ? ` · ${t('lateExtended')}` : ''}`,
    ],
    ...(receipt.submittedBy === null ? [] : [[t('receipt.submittedBy'), receipt.submittedBy]]),
    ...(brief ? [] : [[t('receipt.digest'), receipt.digest]]),
  ];
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
