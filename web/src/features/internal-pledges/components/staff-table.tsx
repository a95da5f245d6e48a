import { Button } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { Loaded } from '@/components/loaded';
import { SearchInput } from '@/components/search-input';
import { Section } from '@/components/section';
import type { Staff, StaffPerson } from '@/lib/api/types';
import { day, number } from '@/lib/format';
import { staffQuery } from '../api/staff';
import classes from './internal-pledges.module.css';

/** The people of the list in force, as many as asked for, found with or without accents. */
export function StaffTable({ unitId }: { unitId: string }) {
  const { t } = useTranslation(['internalPledges', 'common']);
  const [search, setSearch] = useState('');
  const staff = useInfiniteQuery({ ...staffQuery(unitId, search), placeholderData: keepPreviousData });
  const first = staff.data?.pages[0];
  return (
    <Section
      title={
        first?.asOf
          ? t('staff.inForce', {
              asOf: day(first.asOf),
              people: number(first.total),
              rooms: number(first.rooms),
            })
          : t('staff.title')
      }
    >
      <Loaded query={{ ...staff, data: staff.data?.pages }}>
        {(pages) =>
          first?.asOf == null ? (
            <EmptyState icon={<IconUsers />} title={t('staff.none')}>
              {t('staff.noneText')}
            </EmptyState>
          ) : (
            <div className={classes.stack}>
              <SearchInput label={t('staff.search')} onSearch={setSearch} />
              <People pages={pages} />
              {staff.hasNextPage && (
                <div>
                  <Button
                    variant="default"
                    loading={staff.isFetchingNextPage}
                    onClick={() => void staff.fetchNextPage()}
                  >
                    {t('common:action.more')}
                  </Button>
                </div>
              )}
            </div>
          )
        }
      </Loaded>
    </Section>
  );
}

function People({ pages }: { pages: Staff[] }) {
  const { t } = useTranslation('internalPledges');
  const people = pages.flatMap(({ items }) => items);
  const columns = useMemo(
    (): Column<StaffPerson>[] => [
      { key: 'name', header: t('person.name'), cell: ({ name }) => name, rowHeader: true },
      { key: 'room', header: t('person.room'), cell: ({ room }) => room },
      { key: 'position', header: t('person.position'), cell: ({ position }) => position },
      {
        key: 'since',
        header: t('person.since'),
        cell: ({ since }) => (since === null ? '' : day(since)),
      },
    ],
    [t],
  );
  return (
    <>
      <p className={classes.quiet} role="status">
        {t('staff.shown', { shown: number(people.length), found: number(pages[0]?.found ?? 0) })}
      </p>
      {people.length > 0 && (
        <DataTable
          label={t('staff.title')}
          rows={people}
          columns={columns}
          rowKey={({ row }) => String(row)}
        />
      )}
    </>
  );
}
