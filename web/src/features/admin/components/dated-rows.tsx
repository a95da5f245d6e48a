import { ActionIcon, Button, Select } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DayInput } from '@/components/day-input';
import classes from './admin.module.css';

export type DatedRow<Role extends string> = {
  key: string;
  unitId: string | null;
  role: Role;
  from: string | null;
  to: string | null;
};
type Choice<Value extends string = string> = { value: Value; label: string };

/** Units with a role from one day to another: members of a bloc, duties of a person. */
export function DatedRows<Role extends string>({
  rows,
  units,
  roles,
  unitPlaceholder,
  add,
  removeName,
  onAdd,
  onChange,
}: {
  rows: DatedRow<Role>[];
  units: Choice[];
  roles: Choice<Role>[];
  unitPlaceholder?: string;
  add: string;
  removeName: (position: number) => string;
  onAdd: () => void;
  onChange: (rows: DatedRow<Role>[]) => void;
}) {
  const { t } = useTranslation('admin');
  const write = (key: string, change: Partial<DatedRow<Role>>) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...change } : row)));
  return (
    <>
      <ul className={classes.rows}>
        {rows.map((row, index) => (
          <li key={row.key} className={classes.row}>
            <Select
              label={t('blocs.unitAt', { position: index + 1 })}
              placeholder={unitPlaceholder ?? ''}
              clearable={unitPlaceholder !== undefined}
              searchable
              data={units}
              value={row.unitId}
              onChange={(unitId) => write(row.key, { unitId })}
            />
            <Select
              label={t('blocs.roleAt', { position: index + 1 })}
              allowDeselect={false}
              data={roles}
              value={row.role}
              onChange={(role) => role !== null && write(row.key, { role: role as Role })}
            />
            <DayInput
              label={t('blocs.fromAt', { position: index + 1 })}
              value={row.from}
              onChange={(from) => write(row.key, { from })}
              error={row.from === null}
            />
            <DayInput
              label={t('blocs.toAt', { position: index + 1 })}
              clearable
              value={row.to}
              onChange={(to) => write(row.key, { to })}
            />
            <ActionIcon
              variant="subtle"
              color="gray.7"
              aria-label={removeName(index + 1)}
              onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <div>
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={onAdd}>
          {add}
        </Button>
      </div>
    </>
  );
}
