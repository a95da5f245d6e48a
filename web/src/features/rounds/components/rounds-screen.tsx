import { IconPlus, IconTable } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/components/button-link';
import { type Column, DataTable } from '@/components/data-table';
import { Deadline } from '@/components/deadline';
import { EmptyState } from '@/components/empty-state';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { RoundBadge } from '@/components/state-badge';
import { Surface } from '@/components/surface';
import type { Round } from '@/lib/api/types';
import { openableRoundsQuery, roundsQuery } from '@/lib/queries/rounds';

/** Rounds of my blocs, each leading to its comparison. */
export function RoundsScreen() {
  const { t } = useTranslation('rounds');
  const rounds = useQuery(roundsQuery);
  const openable = useQuery(openableRoundsQuery).data ?? [];
  const columns = useColumns();
  return (
    <>
      <PageHeader
        title={t('title')}
        below={t('lead')}
        actions={
          openable.length > 0 && (
            <ButtonLink to="/rounds/new" leftSection={<IconPlus size={16} aria-hidden />}>
              {t('open')}
            </ButtonLink>
          )
        }
      />
      <Surface>
        <Loaded query={rounds}>
          {(all) =>
            all.length === 0 ? (
              <EmptyState icon={<IconTable />} title={t('none')}>
                {t('noneText')}
              </EmptyState>
            ) : (
              <DataTable
                label={t('title')}
                rows={all}
                columns={columns}
                rowKey={({ id }) => id}
                sortedBy={{ id: 'year', desc: true }}
              />
            )
          }
        </Loaded>
      </Surface>
    </>
  );
}

function useColumns(): Column<Round>[] {
  const { t } = useTranslation(['rounds', 'common']);
  return useMemo(
    () => [
      {
        key: 'year',
        header: t('year'),
        cell: ({ awardYear }) => awardYear,
        sortBy: ({ awardYear }) => awardYear,
        rowHeader: true,
      },
      {
        key: 'bloc',
        header: t('bloc'),
        cell: ({ blocName }) => blocName,
        sortBy: ({ blocName }) => blocName,
      },
      { key: 'role', header: t('role'), cell: ({ role }) => t(`common:role.${role}`) },
      { key: 'state', header: t('state'), cell: ({ state }) => <RoundBadge state={state} /> },
      {
        key: 'deadline',
        header: t('deadline'),
        cell: (round) => <Deadline round={round} />,
        sortBy: ({ myDeadline, closesAt }) => myDeadline ?? closesAt,
      },
      { key: 'sent', header: t('sent'), cell: ({ sent, members }) => `${sent}/${members}`, align: 'end' },
      { key: 'action', header: t('action'), cell: (round) => <CompareLink round={round} /> },
    ],
    [t],
  );
}

function CompareLink({ round }: { round: Round }) {
  const { t } = useTranslation('rounds');
  return round.role === 'MEMBER' && round.state !== 'CLOSED' ? (
    t('later')
  ) : (
    <ButtonLink
      to="/rounds/$id/comparison"
      params={{ id: round.id }}
      variant="default"
      size="compact-sm"
      aria-label={t('compareOf', { bloc: round.blocName, year: round.awardYear })}
    >
      {t('compare')}
    </ButtonLink>
  );
}
