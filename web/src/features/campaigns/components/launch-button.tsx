import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '@/lib/api/client';
import type { Campaign } from '@/lib/api/types';
import { useProblemText } from '@/lib/i18n/use-problem-text';
import { toast } from '@/lib/toast';
import { useLaunchCampaign } from '../api/campaigns';

export function LaunchButton({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation(['campaigns', 'common']);
  const say = useProblemText();
  const launch = useLaunchCampaign();
  const [key, setKey] = useState<string | null>(null);
  const confirm = () => {
    if (key !== null) {
      launch.mutate(
        { id: campaign.id, version: campaign.version, key },
        {
          onSuccess: () => toast.done(t('launched')),
          onError: (problem) => toast.refused(say(problem)),
          onSettled: () => setKey(null),
        },
      );
    }
  };
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('launchOf', { name: campaign.name })}
        onClick={() => setKey(newKey())}
      >
        {t('launch')}
      </Button>
      <Modal
        opened={key !== null}
        onClose={() => setKey(null)}
        withCloseButton={false}
        title={t('launchTitle')}
      >
        <Stack>
          <Text>{t('launchText', { name: campaign.name })}</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setKey(null)}>
              {t('common:action.cancel')}
            </Button>
            <Button onClick={confirm} loading={launch.isPending} data-autofocus>
              {t('launch')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
