import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '@/components/data-table';
import { Section } from '@/components/section';
import { CampaignBadge } from '@/components/state-badge';
import type { Campaign, CampaignLevel, Me } from '@/lib/api/types';
import { day } from '@/lib/format';
import { mayLaunch } from '@/lib/permissions';
import classes from './campaigns.module.css';
import { LaunchButton } from './launch-button';

const LEVELS: readonly CampaignLevel[] = ['NATIONAL', 'PROVINCE', 'BLOC', 'UNIT'];

export function CampaignLevels({ campaigns, me }: { campaigns: Campaign[]; me: Me }) {
  const { t } = useTranslation('campaigns');
  return (
    <div className={classes.stack}>
      {LEVELS.map((level) => {
        const ofLevel = campaigns.filter((campaign) => campaign.level === level);
        return ofLevel.length === 0 ? null : (
          <Section key={level} title={t(`level.${level}`)} flush>
            <CampaignTable level={level} campaigns={ofLevel} me={me} />
          </Section>
        );
      })}
    </div>
  );
}

function CampaignTable({ level, campaigns, me }: { level: CampaignLevel; campaigns: Campaign[]; me: Me }) {
  const { t } = useTranslation('campaigns');
  const columns = useMemo(() => {
    const all: (Column<Campaign> | null)[] = [
      {
        key: 'name',
        header: t('field.name'),
        cell: (campaign) => <NameAndCriteria campaign={campaign} />,
        sortBy: ({ name }) => name,
        rowHeader: true,
      },
      level === 'UNIT' || level === 'BLOC'
        ? { key: 'organiser', header: t('field.organiser'), cell: ({ organiserName }) => organiserName }
        : null,
      {
        key: 'time',
        header: t('field.time'),
        cell: ({ from, to }) => `${day(from)} – ${day(to)}`,
        sortBy: ({ from }) => from,
      },
      { key: 'state', header: t('field.state'), cell: ({ state }) => <CampaignBadge state={state} /> },
      campaigns.some((campaign) => mayLaunch(me, campaign))
        ? {
            key: 'action',
            header: t('field.action'),
            cell: (campaign) => (mayLaunch(me, campaign) ? <LaunchButton campaign={campaign} /> : null),
          }
        : null,
    ];
    return all.filter((column) => column !== null);
  }, [t, level, campaigns, me]);
  return (
    <DataTable
      label={t(`level.${level}`)}
      rows={campaigns}
      columns={columns}
      rowKey={({ id }) => id}
      sortedBy={{ id: 'name', desc: false }}
    />
  );
}

function NameAndCriteria({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('campaigns');
  return (
    <>
      <span className={classes.name}>{campaign.name}</span>
      {campaign.theme !== null && (
        <em className={classes.criteria}>{t('themeOf', { theme: campaign.theme })}</em>
      )}
      {campaign.criteria.length > 0 && (
        <ul className={classes.criteria}>
          {campaign.criteria.map((criterion) => (
            <li key={criterion}>{criterion}</li>
          ))}
        </ul>
      )}
    </>
  );
}
