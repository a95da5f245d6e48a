import { Alert, Select, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { actingUnits } from '@/lib/permissions';
import { useMe } from '@/lib/queries/me';
import { pledgeFormQuery } from '../api/pledges';
import classes from './internal-pledges.module.css';
import { PledgesTab } from './pledges-tab';
import { RollUpTab } from './roll-up-tab';
import { StaffTab } from './staff-tab';
import { YearSelect } from './year-select';

const TABS = ['staff', 'pledges', 'rollUp'] as const;
type View = { tab: (typeof TABS)[number]; unit?: string | undefined; year?: number | undefined };

/** What a unit's officer gathers inside it: who works there, what they pledge, and what that comes to. */
export default function InternalPledgesScreen({
  view,
  onView,
}: {
  view: View;
  onView: (change: Partial<View>) => void;
}) {
  const { t } = useTranslation('internalPledges');
  const units = actingUnits(useMe());
  const unit = units.find(({ unitId }) => unitId === view.unit) ?? units[0];
  return unit === undefined ? (
    <>
      <PageHeader title={t('title')} />
      <Alert color="orange">{t('notAllowed')}</Alert>
    </>
  ) : (
    <>
      <PageHeader
        title={t('title')}
        above={unit.unitName}
        below={t('lead')}
        actions={
          units.length > 1 && (
            <Select
              aria-label={t('unit')}
              data={units.map(({ unitId, unitName }) => ({ value: unitId, label: unitName }))}
              value={unit.unitId}
              allowDeselect={false}
              onChange={(next) => onView({ unit: next ?? undefined })}
            />
          )
        }
      />
      <UnitTabs key={unit.unitId} unitId={unit.unitId} view={view} onView={onView} />
    </>
  );
}

function UnitTabs({
  unitId,
  view,
  onView,
}: {
  unitId: string;
  view: View;
  onView: (change: Partial<View>) => void;
}) {
  const { t } = useTranslation('internalPledges');
  const form = useQuery(pledgeFormQuery(unitId, view.year));
  return (
    <Tabs value={view.tab} onChange={(next) => onView({ tab: next as View['tab'] })} keepMounted={false}>
      <Tabs.List mb="md" className={classes.tabs}>
        {TABS.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {t(`tabs.${name}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="staff">
        <StaffTab unitId={unitId} />
      </Tabs.Panel>
      {(['pledges', 'rollUp'] as const).map((name) => (
        <Tabs.Panel key={name} value={name}>
          <Loaded query={form}>
            {(known) => (
              <div className={classes.stack}>
                <YearSelect form={known} onYear={(year) => onView({ year })} />
                {name === 'pledges' ? (
                  <PledgesTab unitId={unitId} form={known} />
                ) : (
                  <RollUpTab unitId={unitId} form={known} />
                )}
              </div>
            )}
          </Loaded>
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
