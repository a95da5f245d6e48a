import { Alert, Button, Progress } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayInput } from '@/components/day-input';
import { FileZone } from '@/components/file-zone';
import { Section } from '@/components/section';
import { newKey } from '@/lib/api/client';
import type { StaffList } from '@/lib/api/types';
import { day, isoDayOf, number } from '@/lib/format';
import { useProblemText } from '@/lib/i18n/use-problem-text';
import { toast } from '@/lib/toast';
import { useAcceptStaffList, useReadStaffList, useShowStaffList } from '../api/staff';
import classes from './internal-pledges.module.css';
import { RowIssues } from './row-issues';

/** A new list: chosen, read, previewed, accepted. */
export function NewStaffList({ unitId, latest }: { unitId: string; latest: StaffList | undefined }) {
  const { t } = useTranslation(['internalPledges', 'common']);
  const read = useReadStaffList(unitId);
  const show = useShowStaffList(unitId);
  const [asOf, setAsOf] = useState<string | null>(() => isoDayOf(new Date()));
  const reading = latest?.state === 'READING';
  return (
    <Section title={t('staff.new')}>
      <div className={classes.stack}>
        <p className={classes.quiet}>{t('staff.columns')}</p>
        <div className={classes.tools}>
          <DayInput
            label={t('staff.asOf')}
            value={asOf}
            onChange={setAsOf}
            required
            error={asOf === null && t('common:wrongDay')}
          />
        </div>
        <FileZone<StaffList>
          hint={t('file.kinds')}
          label={t('staff.choose')}
          busy={reading || asOf === null}
          send={({ file, key, onProgress }) =>
            read.mutateAsync({ file, key, onProgress, asOf: asOf ?? isoDayOf(new Date()) })
          }
          onRead={show}
        />
        {latest && <StaffListInProgress unitId={unitId} list={latest} />}
      </div>
    </Section>
  );
}

function StaffListInProgress({ unitId, list }: { unitId: string; list: StaffList }) {
  const { t } = useTranslation('internalPledges');
  switch (list.state) {
    case 'READING':
      return <Reading list={list} />;
    case 'READ':
      return <Read key={list.id} unitId={unitId} list={list} />;
    case 'REFUSED':
      return (
        <Alert role="alert" color="red" title={t('staff.refused', { file: list.fileName })}>
          <p>{t('staff.refusedText')}</p>
          <RowIssues problems={list.problems} total={list.problemCount} />
        </Alert>
      );
    case 'FAILED':
      return (
        <Alert role="alert" color="red" title={t('staff.failed', { file: list.fileName })}>
          {t('staff.failedText')}
        </Alert>
      );
    default:
      return null;
  }
}

function Reading({ list }: { list: StaffList }) {
  const { t } = useTranslation('internalPledges');
  const share = list.rowsTotal === null || list.rowsTotal === 0 ? 0 : list.rowsRead / list.rowsTotal;
  return (
    <div role="status">
      <p>
        {t('staff.reading', {
          file: list.fileName,
          read: number(list.rowsRead),
          total: list.rowsTotal === null ? '…' : number(list.rowsTotal),
        })}
      </p>
      <Progress value={share * 100} animated aria-label={t('staff.progress')} />
    </div>
  );
}

function Read({ unitId, list }: { unitId: string; list: StaffList }) {
  const { t } = useTranslation('internalPledges');
  const say = useProblemText();
  const take = useAcceptStaffList(unitId);
  const [key] = useState(newKey);
  const counts = { people: number(list.people), rooms: number(list.rooms) };
  return (
    <Alert
      role="status"
      color={list.problemCount > 0 ? 'yellow' : 'teal'}
      title={t('staff.read', { file: list.fileName })}
    >
      <p>{t('staff.counts', counts)}</p>
      <RowIssues problems={list.problems} total={list.problemCount} />
      <Button
        mt="sm"
        loading={take.isPending}
        onClick={() =>
          take.mutate(
            { list, key },
            {
              onSuccess: () => toast.done(t('staff.taken', { ...counts, asOf: day(list.asOf) })),
              onError: (problem) => toast.refused(say(problem)),
            },
          )
        }
      >
        {t('staff.take', { asOf: day(list.asOf) })}
      </Button>
    </Alert>
  );
}
