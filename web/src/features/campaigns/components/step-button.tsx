import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '@/lib/api/client';
import type { Campaign, CampaignAction } from '@/lib/api/types';
import { useProblemText } from '@/lib/i18n/use-problem-text';
import { toast } from '@/lib/toast';
import { useCampaignStep } from '../api/campaigns';

const WORDS = {
  LAUNCH: { name: 'launch', of: 'launchOf', title: 'launchTitle', text: 'launchText', done: 'launched' },
  CLOSE: { name: 'close', of: 'closeOf', title: 'closeTitle', text: 'closeText', done: 'closed' },
} as const satisfies Record<CampaignAction, Record<string, string>>;

/** One step on the campaign's way, taken after a question: no step is taken back. */
export function StepButton({ campaign, action }: { campaign: Campaign; action: CampaignAction }) {
  const { t } = useTranslation(['campaigns', 'common']);
  const say = useProblemText();
  const step = useCampaignStep(action);
  const words = WORDS[action];
  const [key, setKey] = useState<string | null>(null);
  const confirm = () => {
    if (key !== null) {
      step.mutate(
        { id: campaign.id, version: campaign.version, key },
        {
          onSuccess: () => toast.done(t(words.done)),
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
        aria-label={t(words.of, { name: campaign.name })}
        onClick={() => setKey(newKey())}
      >
        {t(words.name)}
      </Button>
      <Modal
        opened={key !== null}
        onClose={() => setKey(null)}
        withCloseButton={false}
        title={t(words.title)}
      >
        <Stack>
          <Text>{t(words.text, { name: campaign.name })}</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setKey(null)}>
              {t('common:action.cancel')}
            </Button>
            <Button onClick={confirm} loading={step.isPending} data-autofocus>
              {t(words.name)}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
