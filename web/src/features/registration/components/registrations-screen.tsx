import { IconClipboardOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/components/button-link';
import { type Column, DataTable } from '@/components/data-table';
import { Deadline } from '@/components/deadline';
import { EmptyState } from '@/components/empty-state';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { StartRegistrationButton } from '@/components/start-registration-button';
import { RegistrationBadge } from '@/components/state-badge';
import { Surface } from '@/components/surface';
import type { Round } from '@/lib/api/types';
import { ledUnits } from '@/lib/permissions';
import { useMe } from '@/lib/queries/me';
import { roundsQuery } from '@/lib/queries/rounds';
import { DelegationsButton } from './delegations-dialog';

/** Every round that this person's unit takes part in, year by year. */
export function RegistrationsScreen() {
  const { t } = useTranslation('registration');
  const rounds = useQuery(roundsQuery);
  const columns = useColumns();
  const led = ledUnits(useMe());
  return (
    <>
      <PageHeader
        title={t('list.title')}
        actions={led.map(({ unitId, unitName }) => (
          <DelegationsButton key={unitId} unitId={unitId} unitName={unitName} />
        ))}
      />
      <Surface>
        <Loaded query={rounds}>
          {(all) => {
            const mine = all.filter(({ myUnitId }) => myUnitId !== null);
            return mine.length === 0 ? (
              <EmptyState icon={<IconClipboardOff />} title={t('list.empty')}>
                {t('list.emptyText')}
              </EmptyState>
            ) : (
              <DataTable
                label={t('list.title')}
                rows={mine}
                columns={columns}
                rowKey={({ id }) => id}
                sortedBy={{ id: 'year', desc: true }}
              />
            );
          }}
        </Loaded>
      </Surface>
    </>
  );
}

function useColumns(): Column<Round>[] {
  const { t } = useTranslation('registration');
  return useMemo(
    () => [
      {
        key: 'year',
        header: t('list.year'),
        cell: (round) => round.awardYear,
        sortBy: ({ awardYear }) => awardYear,
        rowHeader: true,
      },
      {
        key: 'bloc',
        header: t('list.bloc'),
        cell: (round) => round.blocName,
        sortBy: ({ blocName }) => blocName,
      },
      {
        key: 'deadline',
        header: t('list.deadline'),
        cell: (round) => <Deadline round={round} />,
        sortBy: ({ closesOn }) => closesOn,
      },
      {
        key: 'state',
        header: t('list.state'),
        cell: (round) => <RegistrationBadge state={round.myRegistrationState ?? 'NOT_STARTED'} />,
      },
      { key: 'action', header: t('list.action'), cell: (round) => <NextStep round={round} /> },
    ],
    [t],
  );
}

function NextStep({ round }: { round: Round }) {
  const { t } = useTranslation('registration');
  if (round.myRegistrationId !== null) {
    const writing = round.myAction === 'EDIT';
    return (
      <ButtonLink
        to="/registrations/$id"
        params={{ id: round.myRegistrationId }}
        variant={writing ? 'filled' : 'default'}
      >
        {t(writing ? 'list.continue' : 'list.open')}
      </ButtonLink>
    );
  }
  return round.myAction === 'START' && round.myUnitId !== null ? (
    <StartRegistrationButton round={round} unitId={round.myUnitId} />
  ) : null;
}
