import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/components/loaded';
import { Section } from '@/components/section';
import { TextLink } from '@/components/text-link';
import type { PledgeForm, Registration, RollUp } from '@/lib/api/types';
import { day, number } from '@/lib/format';
import { registeredQuery, rollUpQuery } from '../api/roll-up';
import { AcceptListButton } from './accept-list-button';
import classes from './internal-pledges.module.css';
import { RollUpTable } from './roll-up-table';

/** What the pledges come to, beside what the registration says. */
export function RollUpTab({ unitId, form }: { unitId: string; form: PledgeForm }) {
  const { t } = useTranslation('internalPledges');
  const sums = useQuery(rollUpQuery(unitId, form.awardYear));
  return (
    <Section title={t('rollUp.title', { year: form.awardYear })}>
      <Loaded query={sums}>{(known) => <Sums sums={known} form={form} />}</Loaded>
    </Section>
  );
}

function Sums({ sums, form }: { sums: RollUp; form: PledgeForm }) {
  const { t } = useTranslation('internalPledges');
  const registration = useQuery({
    ...registeredQuery(sums.registrationId ?? ''),
    enabled: sums.registrationId !== null,
  }).data;
  return (
    <div className={classes.stack}>
      <Facts sums={sums} registration={registration} />
      {sums.registrationId === null ? (
        <Alert color="yellow">
          {t('rollUp.noRegistration')} <TextLink to="/registrations">{t('rollUp.start')}</TextLink>
        </Alert>
      ) : (
        registration &&
        !registration.actions.includes('EDIT') && <Alert color="yellow">{t('rollUp.notEditable')}</Alert>
      )}
      <Duplicates sums={sums} />
      <RollUpTable sums={sums} form={form} registration={registration} />
    </div>
  );
}

function Facts({ sums, registration }: { sums: RollUp; registration: Registration | undefined }) {
  const { t } = useTranslation('internalPledges');
  const shown = (value: number | null) => (value === null ? t('rollUp.unknown') : number(value));
  return (
    <dl className={classes.facts}>
      <div>
        <dt>
          {sums.staffAsOf === null ? t('rollUp.staff') : t('rollUp.staffAsOf', { asOf: day(sums.staffAsOf) })}
        </dt>
        <dd>{shown(sums.staffCount)}</dd>
        <dt>{t('rollUp.typedStaff', { count: shown(sums.typedStaffCount) })}</dt>
        <AcceptListButton
          registration={registration}
          name={t('rollUp.staff')}
          number={
            sums.staffCount === null || sums.staffCount === sums.typedStaffCount
              ? null
              : { field: 'staffCount', value: sums.staffCount }
          }
        />
      </div>
      <div>
        <dt>{t('rollUp.rooms')}</dt>
        <dd>{shown(sums.rooms)}</dd>
        <dt>{t('rollUp.typedRooms', { count: shown(sums.typedCollectiveCount) })}</dt>
        <AcceptListButton
          registration={registration}
          name={t('rollUp.rooms')}
          number={
            sums.rooms === null || sums.rooms === sums.typedCollectiveCount
              ? null
              : { field: 'collectiveCount', value: sums.rooms }
          }
        />
      </div>
      <div>
        <dt>{t('rollUp.people')}</dt>
        <dd>{number(sums.people)}</dd>
      </div>
      <div>
        <dt>{t('rollUp.pledgingRooms')}</dt>
        <dd>{number(sums.pledgingRooms)}</dd>
      </div>
    </dl>
  );
}

function Duplicates({ sums }: { sums: RollUp }) {
  const { t } = useTranslation('internalPledges');
  return sums.duplicates.length === 0 ? null : (
    <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title={t('rollUp.duplicates')}>
      <p>{t('rollUp.duplicatesText')}</p>
      <ul>
        {sums.duplicates.map(({ names, pledgeIds }) => (
          <li key={pledgeIds[0]}>
            {t('rollUp.duplicate', { name: names.join(' / '), times: pledgeIds.length })}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
