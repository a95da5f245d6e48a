import { Radio, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMoment } from '@/components/use-moment';
import type { Comparison, ComparisonMember } from '@/lib/api/types';
import { compareVietnamese } from '@/lib/format';
import { useOutcome } from '@/lib/use-outcome';
import { useClose, useExtend, useReopen } from '../api/change-round';
import { DecisionDialog } from './decision-dialog';

/** More time for one unit; the head's own is given more time by somebody else. */
export function ExtendDialog({
  round,
  members,
  chosen,
  onClose,
}: {
  round: Comparison['round'];
  members: ComparisonMember[];
  chosen: string | null;
  onClose: () => void;
}) {
  const { t } = useTranslation(['rounds', 'common']);
  const moment = useMoment();
  const extend = useExtend(round);
  const { key, outcome } = useOutcome(onClose);
  const [unitId, setUnitId] = useState(chosen);
  const unit = members.find((member) => member.unitId === unitId);
  const candidates = extendable(round, members).sort((one, other) =>
    compareVietnamese(one.unitName, other.unitName),
  );
  return (
    <DecisionDialog
      title={t('extend.title')}
      what={
        unit === undefined
          ? t('extend.what', { moment: moment(round.closesAt) })
          : t('extend.whatOf', { unit: unit.unitName, moment: moment(unit.deadline) })
      }
      submit={t('extend.submit')}
      dayLabel={t('extend.until')}
      busy={extend.isPending}
      incomplete={unit === undefined}
      onClose={onClose}
      onDecide={({ at, reason }) => {
        if (unit !== undefined && at !== null) {
          extend.mutate(
            { unitId: unit.unitId, until: at, reason, key },
            outcome(t('extend.done', { unit: unit.unitName, moment: moment(at) })),
          );
        }
      }}
    >
      {(tried) => (
        <Select
          label={t('extend.unit')}
          required
          searchable
          allowDeselect={false}
          data={candidates.map((member) => ({ value: member.unitId, label: member.unitName }))}
          value={unitId}
          onChange={setUnitId}
          error={tried && unit === undefined ? t('common:required') : undefined}
        />
      )}
    </DecisionDialog>
  );
}

/** Who can be given more time and may still need it: what was accepted is amended without a deadline. */
export function extendable(
  { extendableUnits }: Comparison['round'],
  members: readonly ComparisonMember[],
): ComparisonMember[] {
  return members.filter(
    ({ unitId, state }) =>
      extendableUnits.includes(unitId) &&
      (state === 'NOT_STARTED' || state === 'DRAFT' || state === 'RETURNED'),
  );
}

/** Ends the round before its last day: in a minute, or at an instant that is announced. */
export function CloseDialog({ round, onClose }: { round: Comparison['round']; onClose: () => void }) {
  const { t } = useTranslation('rounds');
  const moment = useMoment();
  const close = useClose(round);
  const { key, outcome } = useOutcome(onClose);
  const [soon, setSoon] = useState(true);
  return (
    <DecisionDialog
      title={t('close.title')}
      what={t('close.what', { moment: moment(round.closesAt) })}
      submit={t('close.submit')}
      dayLabel={t('close.at')}
      busy={close.isPending}
      needsMoment={!soon}
      onClose={onClose}
      onDecide={({ at, reason }) =>
        close.mutate(
          { at, reason, key },
          outcome(at === null ? t('close.doneSoon') : t('close.done', { moment: moment(at) })),
        )
      }
    >
      {() => (
        <Radio.Group
          label={t('close.when')}
          value={soon ? 'soon' : 'later'}
          onChange={(value) => setSoon(value === 'soon')}
        >
          <Stack gap="xs" mt={6}>
            <Radio value="soon" label={t('close.soon')} />
            <Radio value="later" label={t('close.later')} />
          </Stack>
        </Radio.Group>
      )}
    </DecisionDialog>
  );
}

/** Opens a closed round again for every member. */
export function ReopenDialog({ round, onClose }: { round: Comparison['round']; onClose: () => void }) {
  const { t } = useTranslation('rounds');
  const moment = useMoment();
  const reopen = useReopen(round);
  const { key, outcome } = useOutcome(onClose);
  return (
    <DecisionDialog
      title={t('reopen.title')}
      what={t('reopen.what', { moment: moment(round.closesAt) })}
      submit={t('reopen.submit')}
      dayLabel={t('reopen.until')}
      busy={reopen.isPending}
      onClose={onClose}
      onDecide={({ at, reason }) => {
        if (at !== null) {
          reopen.mutate({ until: at, reason, key }, outcome(t('reopen.done', { moment: moment(at) })));
        }
      }}
    />
  );
}
