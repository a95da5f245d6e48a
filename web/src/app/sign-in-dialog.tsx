import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  currentSession,
  listen,
  requiredSignIn,
  SIGNED_IN_CHANNEL,
  signInUrl,
  signOut,
  useRequiredSignIn,
} from '@/lib/session';

/**
 * Offers to sign in again in a window of its own, so that this page keeps what was typed. Somebody else signing
 * in gets a fresh page instead.
 */
export function SignInDialog({ subject }: { subject: string }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const need = useRequiredSignIn();
  const [asked, setAsked] = useState(false);

  const look = useCallback(async () => {
    const session = await currentSession();
    if (session?.signedIn && session.subject !== subject) {
      window.location.assign('/');
    } else if (session?.signedIn) {
      requiredSignIn.over();
      setAsked(false);
      await queryClient.invalidateQueries();
    } else {
      setAsked(true);
    }
  }, [queryClient, subject]);

  useEffect(() => (need === null ? undefined : listen(SIGNED_IN_CHANNEL, () => void look())), [need, look]);

  const shown = need ?? 'sign-in';
  return (
    <Modal
      opened={need !== null}
      onClose={() => requiredSignIn.over()}
      closeOnClickOutside={false}
      closeOnEscape={need === 'fresh'}
      withCloseButton={false}
      title={t(`signInDialog.${shown}.title`)}
    >
      <Stack>
        <Text>{t(`signInDialog.${shown}.text`)}</Text>
        {asked && (
          <Text role="status" c="red.9">
            {t('signInDialog.still')}
          </Text>
        )}
        <Group>
          <Button component="a" href={signInUrl('/signed-in', shown)} target="_blank" rel="opener">
            {t(`signInDialog.${shown}.go`)}
          </Button>
          <Button variant="default" onClick={() => void look()}>
            {t(`signInDialog.${shown}.done`)}
          </Button>
          {need === 'fresh' && (
            <Button variant="subtle" onClick={() => requiredSignIn.over()}>
              {t('signInDialog.later')}
            </Button>
          )}
          {need === 'second-factor' && (
            <Button
              variant="subtle"
              onClick={() => void signOut().then((location) => window.location.assign(location))}
            >
              {t('user.signOut')}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
