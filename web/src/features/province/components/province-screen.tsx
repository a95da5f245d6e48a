import { Alert, Select } from '@mantine/core';
import { IconMap2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/components/empty-state';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { Section } from '@/components/section';
import type { Province, ProvinceBloc } from '@/lib/api/types';
import { isoDayOf } from '@/lib/format';
import { isProvinceAdmin } from '@/lib/permissions';
import { useMe } from '@/lib/queries/me';
import { provinceQuery, yearsQuery } from '../api/province';
import { submittedOf } from '../submitted';
import { BlocsTable } from './blocs-table';
import classes from './province.module.css';
import { TotalsTable } from './totals-table';

type Props = { year: number | undefined; onYear: (year: number) => void };

/** All blocs of a year on one page; each leads to its own comparison. */
export default function ProvinceScreen(props: Props) {
  const { t } = useTranslation('province');
  return isProvinceAdmin(useMe()) ? (
    <Years {...props} />
  ) : (
    <>
      <PageHeader title={t('name')} />
      <Alert color="orange">{t('notAllowed')}</Alert>
    </>
  );
}

function Years({ year: chosen, onYear }: Props) {
  const { t } = useTranslation('province');
  const years = useQuery(yearsQuery);
  return (
    <Loaded page query={years}>
      {(known) => {
        const all = known.map(({ year }) => year).sort((one, other) => other - one);
        const year = chosen ?? all[0] ?? Number(isoDayOf(new Date()).slice(0, 4));
        return (
          <>
            <PageHeader
              title={t('title', { year })}
              below={t('lead')}
              actions={
                <Select
                  aria-label={t('year')}
                  className={classes.year ?? ''}
                  allowDeselect={false}
                  value={String(year)}
                  data={[...new Set([year, ...all])].sort((one, other) => other - one).map(String)}
                  onChange={(next) => next !== null && onYear(Number(next))}
                />
              }
            />
            <Year year={year} />
          </>
        );
      }}
    </Loaded>
  );
}

function Year({ year }: { year: number }) {
  const { t } = useTranslation('province');
  const province = useQuery(provinceQuery(year));
  return (
    <Loaded query={province}>
      {(known) =>
        known.blocs.length === 0 ? (
          <EmptyState icon={<IconMap2 />} title={t('none', { year })}>
            {t('noneText')}
          </EmptyState>
        ) : (
          <Blocs province={known} />
        )
      }
    </Loaded>
  );
}

function Blocs({ province: { blocs } }: { province: Province }) {
  const { t } = useTranslation('province');
  const sum = (count: (bloc: ProvinceBloc) => number) => blocs.reduce((all, bloc) => all + count(bloc), 0);
  const opened = blocs.filter(({ roundId }) => roundId !== null);
  const late = sum((bloc) => bloc.late);
  const warnings = sum((bloc) => bloc.warnings);
  return (
    <div className={classes.stack}>
      <p className={classes.facts}>
        <strong>{t('sum.sent', { sent: sum(submittedOf), members: sum(({ members }) => members) })}</strong>
        <span>{t('sum.opened', { opened: opened.length, count: blocs.length })}</span>
        <span>{t('sum.judge', { count: sum(({ submitted }) => submitted) })}</span>
        {late > 0 && <span className={classes.late}>{t('sum.late', { count: late })}</span>}
        {warnings > 0 && <span>{t('sum.warnings', { count: warnings })}</span>}
      </p>
      <Section title={t('blocs')} flush>
        <BlocsTable blocs={blocs} />
      </Section>
      {opened[0]?.roundId && <TotalsTable blocs={opened} formOf={opened[0].roundId} />}
    </div>
  );
}
