import { Button, Select } from '@mantine/core';
import { IconFlag3, IconPlus } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/components/empty-state';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { SearchInput } from '@/components/search-input';
import { isoDayOf } from '@/lib/format';
import { campaignsQuery, organisersQuery } from '@/lib/queries/directory';
import { roundsQuery } from '@/lib/queries/rounds';
import { CampaignDialog } from './campaign-dialog';
import { CampaignLevels } from './campaign-levels';
import classes from './campaigns.module.css';

/** The year's campaigns by level. */
export default function CampaignsScreen({
  year: chosen,
  onYear,
}: {
  year: number | undefined;
  onYear: (year: number) => void;
}) {
  const { t } = useTranslation('campaigns');
  const organisers = useQuery(organisersQuery).data ?? [];
  const [adding, setAdding] = useState(false);
  const thisYear = Number(isoDayOf(new Date()).slice(0, 4));
  const roundYears = (useQuery(roundsQuery).data ?? []).map(({ awardYear }) => awardYear);
  const year = chosen ?? (Math.max(...roundYears, 0) || thisYear);
  const years = [...new Set([thisYear + 1, thisYear, year, ...roundYears])].sort((one, other) => other - one);
  const [search, setSearch] = useState('');
  const campaigns = useQuery({ ...campaignsQuery(year, search), placeholderData: keepPreviousData });
  return (
    <>
      <PageHeader
        title={t('title')}
        below={t('lead')}
        actions={
          <>
            <Select
              aria-label={t('year')}
              className={classes.year ?? ''}
              allowDeselect={false}
              value={String(year)}
              data={years.map(String)}
              onChange={(next) => next !== null && onYear(Number(next))}
            />
            {organisers.length > 0 && (
              <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
                {t('create')}
              </Button>
            )}
          </>
        }
      />
      <Loaded query={campaigns}>
        {(all) =>
          all.length === 0 && search === '' ? (
            <EmptyState icon={<IconFlag3 />} title={t('none', { year })}>
              {t('noneText')}
            </EmptyState>
          ) : (
            <div className={classes.stack}>
              <SearchInput label={t('search')} onSearch={setSearch} />
              {all.length === 0 ? <p role="status">{t('notFound')}</p> : <CampaignLevels campaigns={all} />}
            </div>
          )
        }
      </Loaded>
      {adding && <CampaignDialog organisers={organisers} year={year} onClose={() => setAdding(false)} />}
    </>
  );
}
