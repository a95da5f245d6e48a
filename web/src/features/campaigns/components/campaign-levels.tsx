import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '@/components/data-table';
import { Section } from '@/components/section';
import { CampaignBadge } from '@/components/state-badge';
import type { Campaign, CampaignLevel } from '@/lib/api/types';
import { day } from '@/lib/format';
import classes from './campaigns.module.css';
import { StepButton } from './step-button';

const LEVELS: readonly CampaignLevel[] = ['NATIONAL', 'PROVINCE', 'BLOC', 'UNIT'];

export function CampaignLevels({ campaigns }: { campaigns: Campaign[] }) {
  const { t } = useTranslation('campaigns');
  return (
    <div className={classes.stack}>
      {LEVELS.map((level) => {
        const ofLevel = campaigns.filter((campaign) => campaign.level === level);
        return ofLevel.length === 0 ? null : (
          <Section key={level} title={t(`level.${level}`)} flush>
            <CampaignTable level={level} campaigns={ofLevel} />
          </Section>
        );
      })}
    </div>
  );
}

function CampaignTable({ level, campaigns }: { level: CampaignLevel; campaigns: Campaign[] }) {
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
      campaigns.some(({ actions }) => actions.length > 0)
        ? {
            key: 'action',
            header: t('field.action'),
            cell: (campaign) =>
              campaign.actions.map((action) => (
                <StepButton key={action} campaign={campaign} action={action} />
              )),
          }
        : null,
    ];
    return all.filter((column) => column !== null);
  }, [t, level, campaigns]);
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
