import { Alert, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/page-header';
import { isOperator } from '@/lib/permissions';
import { useMe } from '@/lib/queries/me';
import { FailedMessagesSection } from './failed-messages-section';
import { RepublicationSection } from './republication-section';

/** What the services could not read of each other, and the ways to put it right. */
export default function OperationScreen() {
  const { t } = useTranslation('operation');
  const me = useMe();
  return (
    <>
      <PageHeader title={t('title')} below={t('lead')} />
      {isOperator(me) ? (
        <Stack gap="lg">
          <FailedMessagesSection />
          <RepublicationSection />
        </Stack>
      ) : (
        <Alert color="orange">{t('notAllowed')}</Alert>
      )}
    </>
  );
}
