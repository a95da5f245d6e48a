import { Alert } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/page-header';
import { RegistrationBadge } from '@/components/state-badge';
import type { FormRow, Registration } from '@/lib/api/types';
import { instantOf } from '@/lib/format';
import { type Editor, useEditor } from '../use-editor';
import { ConflictDialog } from './conflict-dialog';
import { FindingsPanel } from './findings-panel';
import { History } from './history';
import { LeaveGuard } from './leave-guard';
import classes from './registration.module.css';
import { SaveStatus } from './save-status';
import { SubmitButton } from './submit-button';
import { TargetGrid } from './target-grid';
import { ContentsPart, NumbersPart, OpeningPart } from './text-parts';

/** The official form, filled in place and saved by itself. */
export function RegistrationEditor({ registration, rows }: { registration: Registration; rows: FormRow[] }) {
  const { t } = useTranslation('registration');
  const editor = useEditor(registration, rows);
  const { change } = editor;
  const writeCell = useCallback(
    (name: string, text: string) => change((now) => ({ cells: { ...now.cells, [name]: text } })),
    [change],
  );
  const problem = editor.state.kind === 'invalid' ? editor.state.problem : null;
  return (
    <>
      <Heading registration={registration} />
      <div className={classes.columns}>
        <div className={classes.form}>
          {registration.state === 'RETURNED' && (
            <Alert color="orange" icon={<IconArrowBackUp aria-hidden />} title={t('returned.title')}>
              <p className={classes.reason}>
                {t('returned.reason', { reason: registration.returnReason ?? '' })}
              </p>
              {t('returned.text')}
            </Alert>
          )}
          <OpeningPart editor={editor} findings={registration.findings} bloc={registration.blocName} />
          <ContentsPart editor={editor} year={registration.awardYear} />
          <NumbersPart editor={editor} />
          <TargetGrid
            year={registration.awardYear}
            rows={rows}
            lines={registration.lines}
            findings={registration.findings}
            cells={editor.draft.cells}
            errors={problem?.errors ?? NO_ERRORS}
            onWrite={writeCell}
          />
        </div>
        <SidePanel registration={registration} rows={rows} editor={editor} />
      </div>
      <ConflictDialog editor={editor} />
      <LeaveGuard editor={editor} />
    </>
  );
}

const NO_ERRORS: readonly never[] = [];

function SidePanel({
  registration,
  rows,
  editor,
}: {
  registration: Registration;
  rows: FormRow[];
  editor: Editor;
}) {
  const problem = editor.state.kind === 'invalid' ? editor.state.problem : null;
  return (
    <div className={classes.side}>
      <div className={`${classes.deed} ${classes.bar}`}>
        <SaveStatus state={editor.state} savedAt={registration.savedAt} onRetry={editor.saveNow} />
        <SubmitButton registration={registration} rows={rows} editor={editor} />
      </div>
      <FindingsPanel findings={registration.findings} errors={problem?.errors ?? NO_ERRORS} rows={rows} />
      <History id={registration.id} />
    </div>
  );
}

export function Heading({ registration }: { registration: Registration }) {
  const { t } = useTranslation(['registration', 'common']);
  return (
    <PageHeader
      title={t('title', { year: registration.awardYear })}
      above={t('of', { unit: registration.unitName, bloc: registration.blocName })}
      below={
        <span className={classes.facts}>
          <RegistrationBadge state={registration.state} />
          {t('common:deadline.until', { day: instantOf(registration.closesAt).slice(-10) })}
        </span>
      }
    />
  );
}
