import { Alert, Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/page-header';
import { isProvinceAdmin } from '@/lib/permissions';
import { useMe } from '@/lib/queries/me';
import { BlocsTab } from './blocs-tab';
import { PeopleTab } from './people-tab';
import { UnitsTab } from './units-tab';

const TABS = ['units', 'blocs', 'people'] as const;
type Tab = (typeof TABS)[number];

/** What the province sets up: units, blocs, people and their duties. */
export default function AdminScreen({ tab, onTab }: { tab: Tab; onTab: (tab: Tab) => void }) {
  const { t } = useTranslation('admin');
  const me = useMe();
  return (
    <>
      <PageHeader title={t('title')} />
      {isProvinceAdmin(me) ? (
        <Tabs value={tab} onChange={(next) => onTab(next as Tab)} keepMounted={false}>
          <Tabs.List mb="md">
            {TABS.map((name) => (
              <Tabs.Tab key={name} value={name}>
                {t(`tabs.${name}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="units">
            <UnitsTab />
          </Tabs.Panel>
          <Tabs.Panel value="blocs">
            <BlocsTab />
          </Tabs.Panel>
          <Tabs.Panel value="people">
            <PeopleTab />
          </Tabs.Panel>
        </Tabs>
      ) : (
        <Alert color="orange">{t('notAllowed')}</Alert>
      )}
    </>
  );
}
