import { Alert } from '@mantine/core';
import { IconArrowBackUp, IconPencilCheck } from '@tabler/icons-react';
import { useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormRow, Registration } from '@/lib/api/types';
import { ownDecisions } from '../decisions';
import { useDeclined } from '../use-declined';
import { type Editor, useEditor } from '../use-editor';
import { useLastYear } from '../use-last-year';
import { ConflictDialog } from './conflict-dialog';
import { DecisionButton } from './decision-button';
import { FindingsPanel } from './findings-panel';
import { Frame, type Tabbed } from './frame';
import { LastYearSwitch } from './last-year';
import { LeaveGuard } from './leave-guard';
import classes from './registration.module.css';
import { SaveStatus } from './save-status';
import { TargetGrid } from './target-grid';
import { ContentsPart, NumbersPart, OpeningPart, SignaturePart } from './text-parts';

/** The official form, filled in place and saved by itself. */
export function RegistrationEditor({
  registration,
  rows,
  laid,
  onLaid,
  ...tabbed
}: Tabbed & {
  registration: Registration;
  rows: FormRow[];
  /** Since when it lies before the leader, unless writing continues despite that. */
  laid: string | null;
  onLaid: () => void;
}) {
  const editor = useEditor(registration, rows);
  const lastYear = useLastYear(registration);
  const { change, clean } = editor;
  const writeCell = useCallback(
    (name: string, text: string) => change((now) => ({ cells: { ...now.cells, [name]: text } })),
    [change],
  );
  useEffect(() => {
    if (laid !== null && clean()) {
      onLaid();
    }
  }, [laid, clean, onLaid]);
  const problem = editor.state.kind === 'invalid' ? editor.state.problem : null;
  return (
    <>
      <Frame registration={registration} rows={rows} {...tabbed}>
        <div className={classes.columns}>
          <div className={classes.form}>
            <Words registration={registration} />
            {lastYear && <LastYearSwitch lastYear={lastYear} onList={() => tabbed.onTab('editions')} />}
            <OpeningPart
              editor={editor}
              findings={registration.findings}
              bloc={registration.blocName}
              lastYear={lastYear}
            />
            <ContentsPart editor={editor} year={registration.awardYear} lastYear={lastYear} />
            <NumbersPart editor={editor} />
            <TargetGrid
              year={registration.awardYear}
              rows={rows}
              lines={registration.lines}
              findings={registration.findings}
              cells={editor.draft.cells}
              errors={problem?.errors ?? NO_ERRORS}
              lastYear={lastYear}
              onWrite={writeCell}
            />
            <SignaturePart editor={editor} />
          </div>
          <SidePanel registration={registration} rows={rows} editor={editor} />
        </div>
      </Frame>
      <ConflictDialog editor={editor} />
      <LeaveGuard editor={editor} />
    </>
  );
}

const NO_ERRORS: readonly never[] = [];

/** Why it is to be written again: in the words of the person who declined. */
function Words({ registration }: { registration: Registration }) {
  const { t } = useTranslation('registration');
  const { state, returnReason, amendment } = registration;
  const declined = useDeclined(registration);
  return (
    <>
      {declined && (
        <Alert color="orange" icon={<IconArrowBackUp aria-hidden />} title={t('declined.title')}>
          <p className={classes.reason}>
            {t('declined.words', { by: declined.by, reason: declined.reason })}
          </p>
          {t('declined.text')}
        </Alert>
      )}
      {state === 'RETURNED' && (
        <Alert color="orange" icon={<IconArrowBackUp aria-hidden />} title={t('returned.title')}>
          <p className={classes.reason}>{t('returned.reason', { reason: returnReason ?? '' })}</p>
          {t('returned.text')}
        </Alert>
      )}
      {state === 'AMENDING' && amendment && (
        <Alert color="lake" icon={<IconPencilCheck aria-hidden />} title={t('amendment.title')}>
          <p className={classes.reason}>{t('amendment.reason', { reason: amendment.reason })}</p>
          {t('amendment.text')}
        </Alert>
      )}
    </>
  );
}

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
        <div className={classes.buttons}>
          {ownDecisions(registration).map((name) => (
            <DecisionButton key={name} registration={registration} rows={rows} name={name} hold={editor} />
          ))}
        </div>
      </div>
      <FindingsPanel
        findings={registration.findings}
        errors={problem?.errors ?? NO_ERRORS}
        rows={rows}
        editor={editor}
      />
    </div>
  );
}
