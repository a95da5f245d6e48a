import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '@/components/data-table';
import { RoundBadge } from '@/components/state-badge';
import { TextLink } from '@/components/text-link';
import { useMoment } from '@/components/use-moment';
import type { ProvinceBloc } from '@/lib/api/types';
import { submittedOf } from '../submitted';
import classes from './province.module.css';

const PARTS = ['notStarted', 'draft', 'submitted', 'returned', 'accepted'] as const;
const STEPS = 10;

export function BlocsTable({ blocs }: { blocs: ProvinceBloc[] }) {
  const { t } = useTranslation('province');
  const moment = useMoment();
  const columns = useMemo(
    (): Column<ProvinceBloc>[] => [
      {
        key: 'bloc',
        header: t('column.bloc'),
        cell: ({ blocName, roundId, headUnitName }) => (
          <>
            {roundId === null ? (
              blocName
            ) : (
              <TextLink to="/rounds/$id/comparison" params={{ id: roundId }} inherit>
                {blocName}
              </TextLink>
            )}
            {headUnitName !== null && (
              <span className={classes.head}>{t('head', { unit: headUnitName })}</span>
            )}
          </>
        ),
        sortBy: ({ blocName }) => blocName,
        rowHeader: true,
      },
      {
        key: 'state',
        header: t('column.state'),
        cell: ({ state }) => (state === null ? t('notOpened') : <RoundBadge state={state} />),
        sortBy: ({ state }) => state ?? '',
      },
      {
        key: 'deadline',
        header: t('column.deadline'),
        cell: ({ closesAt }) => (closesAt === null ? '' : moment(closesAt)),
        sortBy: ({ closesAt }) => closesAt ?? '',
      },
      {
        key: 'sent',
        header: t('column.sent'),
        cell: (bloc) => <Progress bloc={bloc} />,
        sortBy: (bloc) => (bloc.members === 0 ? 0 : submittedOf(bloc) / bloc.members),
      },
      {
        key: 'late',
        header: t('column.late'),
        cell: ({ late }) => late,
        sortBy: ({ late }) => late,
        align: 'end',
      },
      {
        key: 'warnings',
        header: t('column.warnings'),
        cell: ({ warnings }) => warnings,
        sortBy: ({ warnings }) => warnings,
        align: 'end',
      },
    ],
    [t, moment],
  );
  return (
    <DataTable
      label={t('blocs')}
      rows={blocs}
      columns={columns}
      rowKey={({ blocId }) => blocId}
      sortedBy={{ id: 'bloc', desc: false }}
    />
  );
}

/** How many of how many, a bar in steps, and what the others are at. */
function Progress({ bloc }: { bloc: ProvinceBloc }) {
  const { t } = useTranslation('province');
  const sent = submittedOf(bloc);
  if (bloc.roundId === null) {
    return t('members', { count: bloc.members });
  }
  return (
    <>
      <span className={classes.count}>{t('sent', { sent, members: bloc.members })}</span>
      <span
        className={classes.bar}
        aria-hidden="true"
        data-filled={bloc.members === 0 ? 0 : Math.floor((sent / bloc.members) * STEPS)}
      />
      <span className={classes.head}>
        {PARTS.filter((part) => bloc[part] > 0)
          .map((part) => t(`part.${part}`, { count: bloc[part] }))
          .join(' · ')}
      </span>
    </>
  );
}
