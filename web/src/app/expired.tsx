import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { expiry, SIGNED_IN_CHANNEL, sessionQuery, signInUrl, useExpired } from '@/lib/session';

/**
 * Offers to sign in again in a window of its own, so that this page keeps what was typed. Somebody else signing
 * in gets a fresh page instead.
 */
export function Expired({ subject }: { subject: string }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const expired = useExpired();
  const [asked, setAsked] = useState(false);

  const look = useCallback(async () => {
    const session = await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 }).catch(() => null);
    if (session?.signedIn && session.subject !== subject) {
      window.location.assign('/');
    } else if (session?.signedIn) {
      expiry.over();
      setAsked(false);
      await queryClient.invalidateQueries();
    } else {
      setAsked(true);
    }
  }, [queryClient, subject]);

  useEffect(() => {
    if (!expired) {
      return;
    }
    const channel = new BroadcastChannel(SIGNED_IN_CHANNEL);
    channel.addEventListener('message', () => void look());
    return () => channel.close();
  }, [expired, look]);

  return (
    <Modal opened={expired} onClose={() => undefined} withCloseButton={false} title={t('expired.title')}>
      <Stack>
        <Text>{t('expired.text')}</Text>
        {asked && (
          <Text role="status" c="red.9">
            {t('expired.still')}
          </Text>
        )}
        <Group>
          <Button component="a" href={signInUrl('/signed-in')} target="_blank" rel="opener">
            {t('expired.signIn')}
          </Button>
          <Button variant="default" onClick={() => void look()}>
            {t('expired.done')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
