import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '@/components/form-dialog';
import type { Pledge } from '@/lib/api/types';
import { useOutcome } from '@/lib/use-outcome';
import { useWithdrawPledge } from '../api/pledges';

export function WithdrawDialog({ pledge, onClose }: { pledge: Pledge; onClose: () => void }) {
  const { t } = useTranslation('internalPledges');
  const withdraw = useWithdrawPledge();
  const { key, outcome } = useOutcome(onClose);
  return (
    <FormDialog
      title={t('pledge.withdrawTitle', { name: pledge.name })}
      submit={t('pledge.withdraw')}
      busy={withdraw.isPending}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        withdraw.mutate({ pledge, key }, outcome(t('pledge.withdrawn', { name: pledge.name })));
      }}
    >
      <Text>{t('pledge.withdrawText')}</Text>
    </FormDialog>
  );
}
