import { Button, Group } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconMapQuestion } from '@tabler/icons-react';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/components/button-link';
import { EmptyState } from '@/components/empty-state';
import { SIGNED_IN_CHANNEL, tell } from '@/lib/session';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <EmptyState page icon={<IconMapQuestion />} title={t('notFound.title')}>
      <p>{t('notFound.text')}</p>
      <ButtonLink to="/">{t('notFound.home')}</ButtonLink>
    </EmptyState>
  );
}

/** What a page shows when its own code fails. */
export function Broken(_: ErrorComponentProps) {
  const { t } = useTranslation();
  return (
    <div role="alert">
      <EmptyState page icon={<IconAlertTriangle />} title={t('broken.title')}>
        <p>{t('broken.text')}</p>
        <Group justify="center">
          <Button onClick={() => window.location.reload()}>{t('action.reload')}</Button>
        </Group>
      </EmptyState>
    </div>
  );
}

/** Where a second sign-in ends: tells the waiting window and goes away. */
export function SignedIn() {
  const { t } = useTranslation();
  useEffect(() => {
    tell(SIGNED_IN_CHANNEL);
    window.close();
  }, []);
  return (
    <main>
      <EmptyState page icon={<IconCircleCheck />} title={t('signedIn.title')}>
        <p>{t('signedIn.text')}</p>
        <Button onClick={() => window.close()}>{t('signedIn.close')}</Button>
      </EmptyState>
    </main>
  );
}
