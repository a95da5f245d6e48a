import { Button, Select, TextInput } from '@mantine/core';
import { IconFlag3, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { limits } from '@/lib/limits';
import { campaignsQuery } from '@/lib/queries/directory';
import { type JoinedCampaignDraft, nextKey } from '../draft';
import classes from './lists.module.css';
import { OrderedList } from './ordered-list';
import { useFocusNew } from './use-focus-new';

/** Campaigns of the unit: picked from what was launched, or in its own words. */
export function JoinedCampaignList({
  campaigns,
  error,
  year,
  onChange,
}: {
  campaigns: JoinedCampaignDraft[];
  year: number;
  error: string | undefined;
  onChange: (campaigns: JoinedCampaignDraft[]) => void;
}) {
  const { t } = useTranslation('registration');
  const { focusNew, added } = useFocusNew();
  const launched = (useQuery(campaignsQuery(year)).data ?? []).filter(({ state }) => state === 'LAUNCHED');
  const left = launched.filter(({ id }) => !campaigns.some(({ campaignId }) => campaignId === id));
  return (
    <fieldset className={classes.list}>
      <legend>{t('field.campaigns')}</legend>
      {campaigns.length === 0 && <p className={classes.empty}>{t('joinedCampaign.empty')}</p>}
      {error !== undefined && <p className={classes.error}>{error}</p>}
      <OrderedList
        label={t('field.campaigns')}
        items={campaigns}
        onChange={onChange}
        namesOf={(position) => ({
          up: t('joinedCampaign.up', { position }),
          down: t('joinedCampaign.down', { position }),
          remove: t('joinedCampaign.remove', { position }),
        })}
      >
        {(campaign, index) =>
          campaign.campaignId === null ? (
            <TextInput
              maxLength={limits.content.campaignName}
              aria-label={t('joinedCampaign.item', { position: index + 1 })}
              value={campaign.name}
              ref={focusNew(campaign.key)}
              onChange={(event) => {
                const name = event.currentTarget.value;
                onChange(campaigns.map((each) => (each.key === campaign.key ? { ...each, name } : each)));
              }}
            />
          ) : (
            <span className={classes.listed} title={t('joinedCampaign.fromList')}>
              <IconFlag3 size={16} aria-hidden />
              {campaign.name}
            </span>
          )
        }
      </OrderedList>
      <div className={classes.add}>
        <Select
          className={classes.pick ?? ''}
          aria-label={t('joinedCampaign.pick')}
          placeholder={t('joinedCampaign.pickPlaceholder')}
          nothingFoundMessage={t('joinedCampaign.nothing')}
          searchable
          value={null}
          data={left.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => {
            const campaign = launched.find((each) => each.id === id);
            if (campaign) {
              onChange([...campaigns, { key: nextKey(), name: campaign.name, campaignId: campaign.id }]);
            }
          }}
        />
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onChange([...campaigns, { key: added(nextKey()), name: '', campaignId: null }])}
        >
          {t('joinedCampaign.add')}
        </Button>
      </div>
    </fieldset>
  );
}
