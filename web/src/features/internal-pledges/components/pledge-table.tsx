import { Button } from '@mantine/core';
import { IconClipboardHeart } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { Loaded } from '@/components/loaded';
import { SearchInput } from '@/components/search-input';
import type { Pledge, PledgeForm } from '@/lib/api/types';
import { pledgesQuery } from '../api/pledges';
import classes from './internal-pledges.module.css';
import { useTitleName } from './titles';

type Actions = { onChange: (pledge: Pledge) => void; onWithdraw: (pledge: Pledge) => void };

export function PledgeTable({ unitId, form, ...actions }: { unitId: string; form: PledgeForm } & Actions) {
  const { t } = useTranslation(['internalPledges', 'common']);
  const [search, setSearch] = useState('');
  const pledges = useInfiniteQuery({
    ...pledgesQuery(unitId, form.awardYear, search),
    placeholderData: keepPreviousData,
  });
  const columns = useColumns(form, actions);
  const items = pledges.data?.pages.flatMap((page) => page.items);
  return (
    <Loaded query={{ ...pledges, data: items }}>
      {(all) =>
        all.length === 0 && search === '' ? (
          <EmptyState icon={<IconClipboardHeart />} title={t('pledge.none')}>
            {t('pledge.noneText')}
          </EmptyState>
        ) : (
          <div className={classes.stack}>
            <SearchInput label={t('pledge.search')} onSearch={setSearch} />
            {all.length === 0 ? (
              <p role="status">{t('pledge.notFound')}</p>
            ) : (
              <DataTable
                label={t('pledge.title', { year: form.awardYear })}
                rows={all}
                columns={columns}
                rowKey={({ id }) => id}
              />
            )}
            {pledges.hasNextPage && (
              <div>
                <Button
                  variant="default"
                  loading={pledges.isFetchingNextPage}
                  onClick={() => void pledges.fetchNextPage()}
                >
                  {t('common:action.more')}
                </Button>
              </div>
            )}
          </div>
        )
      }
    </Loaded>
  );
}

function useColumns(form: PledgeForm, { onChange, onWithdraw }: Actions): Column<Pledge>[] {
  const { t } = useTranslation('internalPledges');
  const nameOf = useTitleName(form.rows);
  return useMemo(
    () => [
      { key: 'name', header: t('pledge.who'), cell: ({ name }) => name, rowHeader: true },
      {
        key: 'room',
        header: t('person.room'),
        cell: ({ pledger, room }) => (pledger === 'ROOM' ? t('pledge.isRoom') : room),
      },
      { key: 'position', header: t('person.position'), cell: ({ position }) => position },
      {
        key: 'titles',
        header: t('pledge.titles'),
        cell: ({ titles }) => <Titles titles={titles} nameOf={nameOf} />,
      },
      {
        key: 'by',
        header: t('pledge.by'),
        cell: ({ own, savedBy }) => (own ? t('pledge.own') : savedBy),
      },
      {
        key: 'action',
        header: t('pledge.actions'),
        cell: (pledge) => (
          <div className={classes.buttons}>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('pledge.changeOf', { name: pledge.name })}
              onClick={() => onChange(pledge)}
            >
              {t('pledge.change')}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('pledge.withdrawOf', { name: pledge.name })}
              onClick={() => onWithdraw(pledge)}
            >
              {t('pledge.withdraw')}
            </Button>
          </div>
        ),
      },
    ],
    [t, nameOf, onChange, onWithdraw],
  );
}

export function Titles({ titles, nameOf }: { titles: string[]; nameOf: (code: string) => string }) {
  return (
    <ul className={classes.titles}>
      {titles.map((code) => (
        <li key={code}>{nameOf(code)}</li>
      ))}
    </ul>
  );
}
