import { Button } from '@mantine/core';
import { IconPrinter, IconReceipt2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/components/button-link';
import { EmptyState } from '@/components/empty-state';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { TextLink } from '@/components/text-link';
import type { Registration } from '@/lib/api/types';
import { registrationQuery } from '../api/registration';
import { ReceiptFacts } from './receipt-facts';
import classes from './receipt-screen.module.css';

/** The receipt on a page of its own, to print. */
export default function ReceiptScreen({ id }: { id: string }) {
  const registration = useQuery(registrationQuery(id));
  return (
    <Loaded page query={registration}>
      {(known) => <Receipt registration={known} />}
    </Loaded>
  );
}

function Receipt({ registration }: { registration: Registration }) {
  const { t } = useTranslation(['registration', 'common']);
  const { id, receipt } = registration;
  return (
    <>
      <PageHeader
        title={t('receipt.title')}
        above={
          <TextLink to="/registrations/$id" params={{ id }}>
            {t('receipt.back')}
          </TextLink>
        }
        actions={
          receipt && (
            <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
              {t('common:action.print')}
            </Button>
          )
        }
      />
      {receipt === null ? (
        <EmptyState icon={<IconReceipt2 />} title={t('receipt.none')}>
          <ButtonLink to="/registrations/$id" params={{ id }} variant="default">
            {t('receipt.back')}
          </ButtonLink>
        </EmptyState>
      ) : (
        <div className={classes.surface}>
          <h2>{t('receipt.heading', { year: registration.awardYear })}</h2>
          <ReceiptFacts registration={registration} receipt={receipt} />
          <p>{t('receipt.digestHint')}</p>
        </div>
      )}
    </>
  );
}
