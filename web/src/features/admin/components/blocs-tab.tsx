import { Button } from '@mantine/core';
import { IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { Loaded } from '@/components/loaded';
import { Section } from '@/components/section';
import type { Bloc, BlocMember } from '@/lib/api/types';
import { day } from '@/lib/format';
import { blocsQuery } from '@/lib/queries/directory';
import classes from './admin.module.css';
import { MembersDialog } from './members-dialog';
import { NewBlocDialog } from './new-bloc-dialog';

const RANK = { HEAD: 0, DEPUTY: 1, MEMBER: 2 } as const;

export function BlocsTab() {
  const { t } = useTranslation('admin');
  const blocs = useQuery(blocsQuery);
  const [adding, setAdding] = useState(false);
  const [editing, setEditing] = useState<Bloc | null>(null);
  return (
    <div className={classes.stack}>
      <div>
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
          {t('blocs.add')}
        </Button>
      </div>
      <Loaded query={blocs}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState icon={<IconUsersGroup />} title={t('blocs.none')}>
              {t('blocs.noneText')}
            </EmptyState>
          ) : (
            all.map((bloc) => <BlocSection key={bloc.id} bloc={bloc} onEdit={() => setEditing(bloc)} />)
          )
        }
      </Loaded>
      {adding && <NewBlocDialog onClose={() => setAdding(false)} />}
      {editing && <MembersDialog bloc={editing} onClose={() => setEditing(null)} />}
    </div>
  );
}

function BlocSection({ bloc, onEdit }: { bloc: Bloc; onEdit: () => void }) {
  const { t } = useTranslation('admin');
  const columns = useColumns();
  return (
    <Section
      title={`${bloc.name} (${bloc.code})`}
      flush
      actions={
        <span className={classes.tools}>
          <span className={classes.quiet}>
            {t(`blocs.${bloc.kind}`)} · {t('blocs.count', { count: bloc.members.length })}
          </span>
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t('blocs.editOf', { name: bloc.name })}
            onClick={onEdit}
          >
            {t('blocs.edit')}
          </Button>
        </span>
      }
    >
      <DataTable
        label={t('blocs.membersOf', { name: bloc.name })}
        rows={bloc.members}
        columns={columns}
        rowKey={({ unitId, from }) => `${unitId}-${from}`}
        sortedBy={{ id: 'role', desc: false }}
      />
    </Section>
  );
}

function useColumns(): Column<BlocMember>[] {
  const { t } = useTranslation(['admin', 'common']);
  return useMemo(
    () => [
      {
        key: 'unit',
        header: t('blocs.unit'),
        cell: ({ unitName }) => unitName,
        sortBy: ({ unitName }) => unitName,
        rowHeader: true,
      },
      {
        key: 'role',
        header: t('blocs.role'),
        cell: ({ role }) => t(`common:role.${role}`),
        sortBy: ({ role }) => RANK[role],
      },
      { key: 'from', header: t('from'), cell: ({ from }) => day(from), sortBy: ({ from }) => from },
      { key: 'to', header: t('to'), cell: ({ to }) => (to === null ? '' : day(to)) },
    ],
    [t],
  );
}
