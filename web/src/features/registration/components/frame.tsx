import { Tabs } from '@mantine/core';
import { IconClockPlus, IconFileImport } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/components/button-link';
import { PageHeader } from '@/components/page-header';
import { RegistrationBadge } from '@/components/state-badge';
import type { FormRow, Registration, RegistrationState } from '@/lib/api/types';
import { instantOf } from '@/lib/format';
import { Editions } from './editions';
import { History } from './history';
import { PapersMenu } from './papers-menu';
import classes from './registration.module.css';
import { Steps } from './steps';

const TABS = ['paper', 'editions', 'history'] as const;
type RegistrationTab = (typeof TABS)[number];
export type Tabbed = { tab: RegistrationTab; onTab: (tab: RegistrationTab) => void };

/** What surrounds the form and the paper alike: heading, steps, what was sent before, what happened. */
export function Frame({
  registration,
  rows,
  tab,
  onTab,
  children,
}: Tabbed & { registration: Registration; rows: FormRow[]; children: ReactNode }) {
  const { t } = useTranslation('registration');
  return (
    <>
      <Heading registration={registration} />
      <Steps registration={registration} />
      <Tabs value={tab} onChange={(next) => onTab(next as RegistrationTab)} keepMounted={false}>
        <Tabs.List mb="md" className={classes.tabs}>
          {TABS.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(`tabs.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="paper">{children}</Tabs.Panel>
        <Tabs.Panel value="editions">
          <Editions registration={registration} rows={rows} />
        </Tabs.Panel>
        <Tabs.Panel value="history">
          <History id={registration.id} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

const TIMED: readonly RegistrationState[] = ['DRAFT', 'RETURNED', 'SUBMITTED'];

function Heading({ registration }: { registration: Registration }) {
  const { t } = useTranslation(['registration', 'common']);
  const { id, state, late, extension, closesAt, actions } = registration;
  return (
    <PageHeader
      title={t('title', { year: registration.awardYear })}
      above={t('of', { unit: registration.unitName, bloc: registration.blocName })}
      below={
        <span className={classes.facts}>
          <RegistrationBadge state={registration.state} />
          {TIMED.includes(state) && <span>{t('deadline', { at: instantOf(closesAt) })}</span>}
          {(late || extension) && (
            <span className={classes.extended} title={extension?.reason}>
              <IconClockPlus size={14} aria-hidden />
              {t(late ? 'lateExtended' : 'extended')}
            </span>
          )}
        </span>
      }
      actions={
        <>
          {actions.includes('EDIT') && (
            <ButtonLink
              to="/registrations/$id/import"
              params={{ id }}
              variant="default"
              leftSection={<IconFileImport size={16} aria-hidden />}
            >
              {t('import.button')}
            </ButtonLink>
          )}
          <PapersMenu id={id} />
        </>
      }
    />
  );
}
