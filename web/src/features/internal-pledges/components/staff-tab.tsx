import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/components/loaded';
import { Section } from '@/components/section';
import { staffListsQuery } from '../api/staff';
import classes from './internal-pledges.module.css';
import { NewStaffList } from './new-staff-list';
import { StaffListHistory } from './staff-list-history';
import { StaffTable } from './staff-table';

/** Who works in the unit, and the lists that say so. */
export function StaffTab({ unitId }: { unitId: string }) {
  const { t } = useTranslation('internalPledges');
  const lists = useQuery(staffListsQuery(unitId));
  return (
    <div className={classes.stack}>
      <Loaded query={lists}>
        {(all) => (
          <>
            <NewStaffList unitId={unitId} latest={all[0]} />
            <StaffTable unitId={unitId} />
            {all.length > 0 && (
              <Section title={t('staff.history')} flush>
                <StaffListHistory lists={all} />
              </Section>
            )}
          </>
        )}
      </Loaded>
    </div>
  );
}
