import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '@/components/form-dialog';
import { newKey } from '@/lib/api/client';
import type { DutyRole, NewDuty, Person } from '@/lib/api/types';
import { compareVietnamese, isoDayOf } from '@/lib/format';
import { unitsQuery } from '@/lib/queries/directory';
import { toast } from '@/lib/toast';
import { useOutcome } from '@/lib/use-outcome';
import { useChangeDuties } from '../api/admin';
import { type DatedRow, DatedRows } from './dated-rows';

const ROLES: readonly DutyRole[] = [
  'OFFICER',
  'LEADER',
  'STAFF',
  'COUNCIL_MEMBER',
  'PROVINCE_ADMIN',
  'OPERATOR',
];

export function DutiesDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t } = useTranslation(['admin', 'common']);
  const change = useChangeDuties(person);
  const { outcome } = useOutcome(onClose);
  const units = useQuery(unitsQuery).data ?? [];
  const [rows, setRows] = useState<DatedRow<DutyRole>[]>(() =>
    person.duties.map(({ unitId, role, from, to }) => ({ key: newKey(), unitId, role, from, to })),
  );
  const submit = () => {
    const duties = rows.flatMap(({ unitId, role, from, to }): NewDuty[] =>
      from === null ? [] : [{ unitId, role, from, to }],
    );
    if (duties.length < rows.length) {
      toast.refused(t('common:wrongDay'));
    } else {
      change.mutate(duties, outcome(t('saved')));
    }
  };
  return (
    <FormDialog
      title={t('people.editOf', { name: person.name })}
      submit={t('common:action.save')}
      busy={change.isPending}
      size="xl"
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {rows.length === 0 && <p>{t('people.noDuty')}</p>}
      <DatedRows
        rows={rows}
        onChange={setRows}
        units={units
          .map(({ id, name }) => ({ value: id, label: name }))
          .sort((one, other) => compareVietnamese(one.label, other.label))}
        unitPlaceholder={t('people.noUnit')}
        roles={ROLES.map((value) => ({ value, label: t(`duty.${value}`) }))}
        add={t('people.addDuty')}
        removeName={(position) => t('people.removeDuty', { position })}
        onAdd={() =>
          setRows([
            ...rows,
            { key: newKey(), unitId: null, role: 'OFFICER', from: isoDayOf(new Date()), to: null },
          ])
        }
      />
    </FormDialog>
  );
}
