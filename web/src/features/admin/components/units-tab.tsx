import { Button } from '@mantine/core';
import { IconBuilding, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { Loaded } from '@/components/loaded';
import { Section } from '@/components/section';
import type { Unit } from '@/lib/api/types';
import { unitsQuery } from '@/lib/queries/directory';
import { NewUnitDialog, RenameDialog } from './unit-dialogs';

export function UnitsTab() {
  const { t } = useTranslation('admin');
  const units = useQuery(unitsQuery);
  const [adding, setAdding] = useState(false);
  const [renaming, setRenaming] = useState<Unit | null>(null);
  const columns = useColumns(setRenaming);
  return (
    <Section
      title={t('tabs.units')}
      flush
      actions={
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
          {t('units.add')}
        </Button>
      }
    >
      <Loaded query={units}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState icon={<IconBuilding />} title={t('units.none')}>
              {t('units.noneText')}
            </EmptyState>
          ) : (
            <DataTable
              label={t('tabs.units')}
              rows={all}
              columns={columns}
              rowKey={({ id }) => id}
              sortedBy={{ id: 'name', desc: false }}
            />
          )
        }
      </Loaded>
      {adding && <NewUnitDialog onClose={() => setAdding(false)} />}
      {renaming && <RenameDialog unit={renaming} onClose={() => setRenaming(null)} />}
    </Section>
  );
}

function useColumns(onRename: (unit: Unit) => void): Column<Unit>[] {
  const { t } = useTranslation('admin');
  return useMemo(
    () => [
      {
        key: 'name',
        header: t('name'),
        cell: ({ name }) => name,
        sortBy: ({ name }) => name,
        rowHeader: true,
      },
      {
        key: 'shortName',
        header: t('shortName'),
        cell: ({ shortName }) => shortName,
        sortBy: ({ shortName }) => shortName,
      },
      { key: 'code', header: t('code'), cell: ({ code }) => code, sortBy: ({ code }) => code },
      { key: 'organisation', header: t('organisation'), cell: ({ organisation }) => organisation },
      {
        key: 'action',
        header: t('action'),
        cell: (unit) => (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('units.renameOf', { name: unit.name })}
            onClick={() => onRename(unit)}
          >
            {t('units.rename')}
          </Button>
        ),
      },
    ],
    [t, onRename],
  );
}
