import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { bySeverity, FindingText } from '@/components/finding-mark';
import { Section } from '@/components/section';
import type { Finding, FormRow, ProblemError } from '@/lib/api/types';
import { useCodeText } from '@/lib/i18n/use-problem-text';
import { type Side, sideOf, type Written } from '../draft';
import type { Editor } from '../use-editor';
import { FindingAnswer } from './finding-answer';
import classes from './findings-panel.module.css';
import { useCellLabel } from './use-cell-label';

const FIELDS = ['heading', 'preamble', 'professionalWork', 'staffCount', 'collectiveCount'] as const;

/** Everything to look at again, each with the way to its cell. */
export function FindingsPanel({
  findings,
  errors,
  rows,
  editor,
}: {
  findings: Finding[];
  errors: readonly ProblemError[];
  rows: FormRow[];
  /** Where answers are written; without it they are only read. */
  editor?: Editor;
}) {
  const { t } = useTranslation('registration');
  const explain = useCodeText();
  const nothing = findings.length === 0 && errors.length === 0;
  return (
    <Section title={t('findings.title')}>
      {nothing ? (
        <p className={classes.none}>
          <IconCircleCheck size={18} aria-hidden /> {t('findings.none')}
        </p>
      ) : (
        <>
          <ul className={classes.list}>
            {errors.map((error) => (
              <li key={error.pointer}>
                <span className={classes.error}>
                  <IconAlertCircle size={16} aria-hidden />
                  <span>{explain(error.code)}</span>
                </span>
                <ErrorLink error={error} rows={rows} />
              </li>
            ))}
            {[...findings].sort(bySeverity).map((finding) => (
              <li key={finding.key}>
                <FindingText finding={finding} withAnswer={editor === undefined} />
                <FindingLinks finding={finding} rows={rows} />
                {editor && <FindingAnswer finding={finding} editor={editor} />}
              </li>
            ))}
          </ul>
          {findings.length > 0 && <p className={classes.note}>{t('findings.note')}</p>}
        </>
      )}
    </Section>
  );
}

function FindingLinks({ finding, rows }: { finding: Finding; rows: FormRow[] }) {
  const { t } = useTranslation('registration');
  const field = FIELDS.find((known) => known === finding.field);
  return (
    <span className={classes.links}>
      {field && (
        <GoTo id={`field-${field}`} name={t('findings.goToField', { field: t(`field.${field}`) })}>
          {t(`field.${field}`)}
        </GoTo>
      )}
      {finding.cells.map(({ code, holder }) => (
        <CellLink
          key={`${code}-${holder}`}
          rows={rows}
          code={code}
          side={sideOf(holder)}
          written="quantity"
        />
      ))}
    </span>
  );
}

function ErrorLink({ error, rows }: { error: ProblemError; rows: FormRow[] }) {
  const { t } = useTranslation('registration');
  const [, part, code, side, written] = error.pointer.split('/');
  const field = FIELDS.find((known) => known === part);
  if (field !== undefined) {
    return (
      <span className={classes.links}>
        <GoTo id={`field-${field}`} name={t('findings.goToField', { field: t(`field.${field}`) })}>
          {t(`field.${field}`)}
        </GoTo>
      </span>
    );
  }
  if (part !== 'lines' || side === undefined) {
    return null;
  }
  return (
    <span className={classes.links}>
      <CellLink
        rows={rows}
        code={code ?? ''}
        side={side as Side}
        written={(written ?? 'quantity') as Written}
      />
    </span>
  );
}

function CellLink({
  rows,
  code,
  side,
  written,
}: {
  rows: FormRow[];
  code: string;
  side: Side;
  written: Written;
}) {
  const { t } = useTranslation('registration');
  const labelOf = useCellLabel();
  const row = rows.find((each) => each.code === code);
  return row === undefined ? null : (
    <GoTo
      id={`cell-${code}/${side}/${written}`}
      name={t('findings.goTo', { cell: labelOf(row, side, written) })}
    >
      {row.label}
    </GoTo>
  );
}

function GoTo({ id, name, children }: { id: string; name: string; children: string }) {
  return (
    <button
      type="button"
      className={classes.link}
      aria-label={name}
      onClick={() => {
        const place = document.getElementById(id);
        place?.scrollIntoView({ block: 'center' });
        place?.focus();
      }}
    >
      {children}
    </button>
  );
}
