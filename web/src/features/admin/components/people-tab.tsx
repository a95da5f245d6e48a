import { Button } from '@mantine/core';
import { IconPlus, IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { Loaded } from '@/components/loaded';
import { Section } from '@/components/section';
import type { Person } from '@/lib/api/types';
import { peopleQuery } from '../api/admin';
import classes from './admin.module.css';
import { DutiesDialog } from './duties-dialog';
import { NewPersonDialog } from './new-person-dialog';

export function PeopleTab() {
  const { t } = useTranslation('admin');
  const people = useQuery(peopleQuery);
  const [adding, setAdding] = useState(false);
  const [editing, setEditing] = useState<Person | null>(null);
  const columns = useColumns(setEditing);
  return (
    <Section
      title={t('tabs.people')}
      flush
      actions={
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
          {t('people.add')}
        </Button>
      }
    >
      <Loaded query={people}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState icon={<IconUsers />} title={t('people.none')}>
              {t('people.noneText')}
            </EmptyState>
          ) : (
            <DataTable
              label={t('tabs.people')}
              rows={all}
              columns={columns}
              rowKey={({ subject }) => subject}
              sortedBy={{ id: 'name', desc: false }}
            />
          )
        }
      </Loaded>
      {adding && <NewPersonDialog onClose={() => setAdding(false)} />}
      {editing && <DutiesDialog person={editing} onClose={() => setEditing(null)} />}
    </Section>
  );
}

function useColumns(onEdit: (person: Person) => void): Column<Person>[] {
  const { t } = useTranslation('admin');
  return useMemo(
    () => [
      {
        key: 'name',
        header: t('people.name'),
        cell: ({ name }) => name,
        sortBy: ({ name }) => givenNameFirst(name),
        rowHeader: true,
      },
      {
        key: 'username',
        header: t('people.username'),
        cell: ({ username }) => username,
        sortBy: ({ username }) => username,
      },
      { key: 'duties', header: t('people.duties'), cell: (person) => <Duties person={person} /> },
      {
        key: 'action',
        header: t('action'),
        cell: (person) => (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('people.editOf', { name: person.name })}
            onClick={() => onEdit(person)}
          >
            {t('people.edit')}
          </Button>
        ),
      },
    ],
    [t, onEdit],
  );
}

/** Vietnamese lists of people go by the given name, which stands last. */
function givenNameFirst(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words.at(-1), ...words.slice(0, -1)].join(' ');
}

function Duties({ person }: { person: Person }) {
  const { t } = useTranslation('admin');
  return person.duties.length === 0 ? (
    <strong>{t('people.waiting')}</strong>
  ) : (
    <ul className={classes.duties}>
      {person.duties.map(({ role, unitId, unitName, from }) => (
        <li key={`${role}-${unitId}-${from}`}>
          {t(`duty.${role}`)} – {unitName ?? t('people.noUnit')}
        </li>
      ))}
    </ul>
  );
}
