import { Alert, Button, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { Surface } from '@/components/surface';
import type { Pledge, PledgeForm } from '@/lib/api/types';
import { dayOf } from '@/lib/format';
import { limits } from '@/lib/limits';
import { dutyUnits } from '@/lib/permissions';
import { useMe } from '@/lib/queries/me';
import { useOutcome } from '@/lib/use-outcome';
import { ownPledgesQuery, pledgeFormQuery, usePledgeMyself } from '../api/pledges';
import classes from './internal-pledges.module.css';
import { TitleChoice } from './title-choice';
import { WithdrawDialog } from './withdraw-dialog';
import { YearSelect } from './year-select';

type View = { unit?: string | undefined; year?: number | undefined };

/** What the person at the screen pledges for themselves. */
export default function MyPledgeScreen({
  view,
  onView,
}: {
  view: View;
  onView: (change: Partial<View>) => void;
}) {
  const { t } = useTranslation('internalPledges');
  const units = dutyUnits(useMe());
  const unit = units.find(({ unitId }) => unitId === view.unit) ?? units[0];
  return (
    <>
      <PageHeader title={t('mine.title')} above={unit?.unitName} below={t('mine.lead')} />
      {unit === undefined ? (
        <Alert color="orange">{t('mine.noUnit')}</Alert>
      ) : (
        <div className={classes.stack}>
          {units.length > 1 && (
            <Select
              label={t('unit')}
              maw={480}
              data={units.map(({ unitId, unitName }) => ({ value: unitId, label: unitName }))}
              value={unit.unitId}
              allowDeselect={false}
              onChange={(next) => onView({ unit: next ?? undefined })}
            />
          )}
          <OfUnit
            key={unit.unitId}
            unitId={unit.unitId}
            year={view.year}
            onYear={(year) => onView({ year })}
          />
        </div>
      )}
    </>
  );
}

function OfUnit({
  unitId,
  year,
  onYear,
}: {
  unitId: string;
  year: number | undefined;
  onYear: (year: number) => void;
}) {
  const form = useQuery(pledgeFormQuery(unitId, year));
  return (
    <Loaded query={form}>
      {(known) => (
        <>
          <YearSelect form={known} onYear={onYear} />
          <OfYear key={known.awardYear} unitId={unitId} form={known} />
        </>
      )}
    </Loaded>
  );
}

function OfYear({ unitId, form }: { unitId: string; form: PledgeForm }) {
  const own = useQuery(ownPledgesQuery(form.awardYear));
  return (
    <Loaded query={own}>
      {(pledges) => {
        const mine = pledges.find((pledge) => pledge.unitId === unitId) ?? null;
        return <MyPledge key={mine?.version ?? 'none'} unitId={unitId} form={form} mine={mine} />;
      }}
    </Loaded>
  );
}

function MyPledge({ unitId, form, mine }: { unitId: string; form: PledgeForm; mine: Pledge | null }) {
  const { t } = useTranslation('internalPledges');
  const pledge = usePledgeMyself(unitId);
  const { key, outcome } = useOutcome(() => undefined);
  const [room, setRoom] = useState(mine?.room ?? '');
  const [titles, setTitles] = useState(mine?.titles ?? []);
  const [missing, setMissing] = useState(false);
  const [withdrawing, setWithdrawing] = useState(false);
  return (
    <Surface padded>
      <form
        className={classes.stack}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setMissing(titles.length === 0);
          if (titles.length > 0) {
            pledge.mutate(
              { awardYear: form.awardYear, room: room.trim() === '' ? null : room.trim(), titles, key },
              outcome(t('mine.done', { year: form.awardYear })),
            );
          }
        }}
      >
        <p role="status">
          {mine === null
            ? t('mine.none', { year: form.awardYear })
            : t('mine.since', { year: form.awardYear, at: dayOf(mine.savedAt) })}
        </p>
        <TextInput
          label={t('person.room')}
          maw={480}
          maxLength={limits.personName.longest}
          value={room}
          onChange={({ currentTarget }) => setRoom(currentTarget.value)}
        />
        <TitleChoice
          rows={form.rows}
          pledger="PERSON"
          value={titles}
          error={missing && titles.length === 0 && t('pledge.noTitle')}
          onChange={setTitles}
        />
        <div className={classes.buttons}>
          <Button type="submit" loading={pledge.isPending}>
            {t(mine === null ? 'mine.pledge' : 'mine.change')}
          </Button>
          {mine !== null && (
            <Button variant="default" onClick={() => setWithdrawing(true)}>
              {t('mine.withdraw')}
            </Button>
          )}
        </div>
      </form>
      {withdrawing && mine !== null && <WithdrawDialog pledge={mine} onClose={() => setWithdrawing(false)} />}
    </Surface>
  );
}
