import { Alert, Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '@/components/data-table';
import { FileZone } from '@/components/file-zone';
import { Section } from '@/components/section';
import { WorkProgress } from '@/components/work-progress';
import { newKey } from '@/lib/api/client';
import { problemOf } from '@/lib/api/problem';
import type { PledgeForm, PledgeList, PledgeRow, Work } from '@/lib/api/types';
import { useProblemText } from '@/lib/i18n/use-problem-text';
import { toast } from '@/lib/toast';
import { useAcceptPledgeList, useReadPledgeList } from '../api/pledges';
import classes from './internal-pledges.module.css';
import { Titles } from './pledge-table';
import { RowIssues } from './row-issues';
import { useTitleName } from './titles';

/** A list of pledges from a file: previewed row by row, then accepted whole. */
export function PledgeListImport({
  unitId,
  form,
  onClose,
}: {
  unitId: string;
  form: PledgeForm;
  onClose: () => void;
}) {
  const { t } = useTranslation(['internalPledges', 'common']);
  const read = useReadPledgeList(unitId, form.awardYear);
  const [list, setList] = useState<PledgeList | null>(null);
  return (
    <Section
      title={t('import.title', { year: form.awardYear })}
      actions={
        <Button variant="default" size="compact-md" onClick={onClose}>
          {t('common:action.close')}
        </Button>
      }
    >
      <div className={classes.stack}>
        <p className={classes.quiet}>{t('import.columns')}</p>
        <FileZone<PledgeList>
          label={t('import.choose')}
          hint={t('file.kinds')}
          send={read.mutateAsync}
          onRead={setList}
        />
        {list && <Preview key={list.version} unitId={unitId} form={form} list={list} onAccepted={onClose} />}
      </div>
    </Section>
  );
}

function Preview({
  unitId,
  form,
  list,
  onAccepted,
}: {
  unitId: string;
  form: PledgeForm;
  list: PledgeList;
  onAccepted: () => void;
}) {
  const { t } = useTranslation('internalPledges');
  const say = useProblemText();
  const take = useAcceptPledgeList(unitId);
  const [key, setKey] = useState(newKey);
  const [work, setWork] = useState<Work | null>(null);
  if (list.alreadyTaken) {
    return (
      <Alert role="status" color="teal" title={t('import.already')}>
        {t('import.alreadyText')}
      </Alert>
    );
  }
  const problems = [...list.problems, ...list.rows.flatMap((row) => row.problems)];
  return (
    <>
      <Alert
        role="status"
        color={list.acceptable ? 'teal' : 'red'}
        title={t(list.acceptable ? 'import.good' : 'import.bad', {
          file: list.fileName,
          count: list.rows.length,
        })}
      >
        {t(list.acceptable ? 'import.goodText' : 'import.badText')}
      </Alert>
      <RowIssues problems={problems} total={problems.length} />
      {list.rows.length > 0 && <Rows form={form} rows={list.rows} />}
      {list.acceptable && (
        <div>
          <Button
            loading={take.isPending}
            onClick={() =>
              take.mutate(
                { list, key, onWork: setWork },
                {
                  onSuccess: () => {
                    toast.done(t('import.taken', { count: list.rows.length }));
                    onAccepted();
                  },
                  onError: (error) => {
                    setWork(null);
                    toast.refused(say(error));
                    if (!problemOf(error).passing) {
                      setKey(newKey());
                    }
                  },
                },
              )
            }
          >
            {t('import.take')}
          </Button>
          {work && <WorkProgress work={work} />}
        </div>
      )}
    </>
  );
}

function Rows({ form, rows }: { form: PledgeForm; rows: PledgeRow[] }) {
  const { t } = useTranslation('internalPledges');
  const nameOf = useTitleName(form.rows);
  const columns = useMemo(
    (): Column<PledgeRow>[] => [
      { key: 'row', header: t('import.row'), cell: ({ row }) => row, align: 'end' },
      { key: 'name', header: t('pledge.who'), cell: ({ name }) => name, rowHeader: true },
      {
        key: 'room',
        header: t('person.room'),
        cell: ({ pledger, room }) => (pledger === 'ROOM' ? t('pledge.isRoom') : room),
      },
      { key: 'position', header: t('person.position'), cell: ({ position }) => position },
      {
        key: 'titles',
        header: t('pledge.titles'),
        cell: ({ titles }) => <Titles titles={titles} nameOf={nameOf} />,
      },
      {
        key: 'effect',
        header: t('import.effect'),
        cell: ({ effect, problems }) =>
          problems.some(({ severity }) => severity === 'ERROR')
            ? t('import.effects.ERROR')
            : t(`import.effects.${effect}`),
      },
    ],
    [t, nameOf],
  );
  return (
    <DataTable label={t('import.preview')} rows={rows} columns={columns} rowKey={({ row }) => String(row)} />
  );
}
