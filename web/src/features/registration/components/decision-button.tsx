import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '@/lib/api/client';
import type { FormRow, Registration } from '@/lib/api/types';
import { toast } from '@/lib/toast';
import type { DecisionName } from '../api/decide';
import { DECISIONS } from '../decisions';
import type { Editor } from '../use-editor';
import { DecisionDialog } from './decision-dialog';

/** What a decision needs of the form that it may come from. */
export type Hold = Pick<Editor, 'saveNow' | 'version' | 'overtaken'>;

/** Asks again, with what there is to see before, and decides. */
export function DecisionButton({
  registration,
  rows,
  name,
  hold = holdOf(registration),
  quiet = DECISIONS[name].quiet,
}: {
  registration: Registration;
  rows: FormRow[];
  name: DecisionName;
  hold?: Hold;
  quiet?: boolean;
}) {
  const { t } = useTranslation('registration');
  const [key, setKey] = useState<string | null>(null);
  const [preparing, setPreparing] = useState(false);
  const Icon = DECISIONS[name].icon;
  const again = name === 'SUBMIT' ? registration.state : 'other';

  const ask = async () => {
    setPreparing(true);
    const saved = await hold.saveNow();
    setPreparing(false);
    if (saved) {
      setKey(newKey());
    } else {
      toast.refused(t('decide.unsaved'));
    }
  };

  return (
    <>
      <Button
        variant={quiet ? 'default' : 'filled'}
        leftSection={<Icon size={16} aria-hidden />}
        onClick={ask}
        loading={preparing}
      >
        {again === 'RETURNED' || again === 'AMENDING'
          ? t(`decide.SUBMIT.${again}`)
          : t(`decide.${name}.button`)}
      </Button>
      {key !== null && (
        <DecisionDialog
          registration={registration}
          rows={rows}
          name={name}
          decisionKey={key}
          hold={hold}
          onClose={() => setKey(null)}
        />
      )}
    </>
  );
}

/** What is only read has nothing to save. */
function holdOf({ version }: Registration): Hold {
  return { saveNow: async () => true, version: () => version, overtaken: () => undefined };
}
