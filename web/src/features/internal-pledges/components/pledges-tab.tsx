import { Button } from '@mantine/core';
import { IconFileImport, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '@/components/section';
import type { Pledge, PledgeForm } from '@/lib/api/types';
import classes from './internal-pledges.module.css';
import { PledgeDialog } from './pledge-dialog';
import { PledgeListImport } from './pledge-list-import';
import { PledgeTable } from './pledge-table';
import { WithdrawDialog } from './withdraw-dialog';

type Open = { what: 'new' } | { what: 'change' | 'withdraw'; pledge: Pledge } | null;

/** What the unit's people and rooms pledge: written down here, read from a file, or said by the people. */
export function PledgesTab({ unitId, form }: { unitId: string; form: PledgeForm }) {
  const { t } = useTranslation('internalPledges');
  const [open, setOpen] = useState<Open>(null);
  const [importing, setImporting] = useState(false);
  const close = () => setOpen(null);
  return (
    <div className={classes.stack}>
      {importing && (
        <PledgeListImport
          key={form.awardYear}
          unitId={unitId}
          form={form}
          onClose={() => setImporting(false)}
        />
      )}
      <Section
        title={t('pledge.title', { year: form.awardYear })}
        actions={
          <div className={classes.buttons}>
            <Button
              variant="default"
              leftSection={<IconFileImport size={16} aria-hidden />}
              onClick={() => setImporting(true)}
            >
              {t('pledge.import')}
            </Button>
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen({ what: 'new' })}>
              {t('pledge.add')}
            </Button>
          </div>
        }
      >
        <PledgeTable
          unitId={unitId}
          form={form}
          onChange={(pledge) => setOpen({ what: 'change', pledge })}
          onWithdraw={(pledge) => setOpen({ what: 'withdraw', pledge })}
        />
      </Section>
      {(open?.what === 'new' || open?.what === 'change') && (
        <PledgeDialog
          unitId={unitId}
          form={form}
          pledge={open.what === 'change' ? open.pledge : null}
          onClose={close}
        />
      )}
      {open?.what === 'withdraw' && <WithdrawDialog pledge={open.pledge} onClose={close} />}
    </div>
  );
}
