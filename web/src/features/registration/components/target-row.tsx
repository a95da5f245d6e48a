import { IconAlertCircle, IconArrowsDiff } from '@tabler/icons-react';
import { Fragment, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { FindingText, SeverityIcon, worstOf } from '@/components/finding-mark';
import type { Finding, FormRow, Line, ProblemError, Target } from '@/lib/api/types';
import { number } from '@/lib/format';
import { useCodeText } from '@/lib/i18n/use-problem-text';
import { limits } from '@/lib/limits';
import { type CellName, cellName, HOLDER, isFor, SIDES, type Side, type Written } from '../draft';
import type { RowBefore } from '../use-last-year';
import { RowLabel } from './row-label';
import classes from './target-grid.module.css';
import { useCellLabel } from './use-cell-label';

const WRITTEN: readonly Written[] = ['quantity', 'ratio'];

export const TargetRow = memo(function TargetRow({
  row,
  wide,
  line,
  findings,
  errors,
  before,
  beforeYear,
  onWrite,
  ...texts
}: {
  row: FormRow;
  wide: boolean;
  line: Line | undefined;
  findings: readonly Finding[];
  errors: readonly ProblemError[];
  collectiveQuantity: string;
  collectiveRatio: string;
  individualQuantity: string;
  individualRatio: string;
  before: RowBefore | undefined;
  beforeYear: number | undefined;
  onWrite: (name: CellName, text: string) => void;
}) {
  const textOf = {
    collective: { quantity: texts.collectiveQuantity, ratio: texts.collectiveRatio },
    individual: { quantity: texts.individualQuantity, ratio: texts.individualRatio },
  };
  const remarks = <Remarks row={row} findings={findings} errors={errors} />;
  const remarked = findings.length > 0 || errors.length > 0;
  return (
    <>
      <tr data-remarked={remarked || undefined}>
        <td className={classes.order}>{row.order}</td>
        <th scope="row" className={classes.label}>
          <RowLabel row={row} />
        </th>
        {SIDES.map((side) =>
          isFor(row, side) ? (
            <Fragment key={side}>
              {WRITTEN.map((written) => (
                <Cell
                  key={written}
                  row={row}
                  side={side}
                  written={written}
                  text={textOf[side][written]}
                  target={line?.[side] ?? null}
                  findings={findings}
                  errors={errors}
                  before={before?.[cellName(row.code, side, written)]}
                  beforeYear={beforeYear}
                  onWrite={onWrite}
                />
              ))}
            </Fragment>
          ) : (
            <NotForHolder key={side} />
          ),
        )}
        {wide && <td className={classes.findings}>{remarks}</td>}
      </tr>
      {!wide && remarked && (
        <tr className={classes.below}>
          <td colSpan={6}>{remarks}</td>
        </tr>
      )}
    </>
  );
});

function NotForHolder() {
  const { t } = useTranslation('registration');
  return WRITTEN.map((written) => (
    <td key={written} className={classes.blocked}>
      <span className={classes.hidden}>{t('table.notForHolder')}</span>
    </td>
  ));
}

function Cell({
  row,
  side,
  written,
  text,
  target,
  findings,
  errors,
  before,
  beforeYear,
  onWrite,
}: {
  row: FormRow;
  side: Side;
  written: Written;
  text: string;
  target: Target | null;
  findings: readonly Finding[];
  errors: readonly ProblemError[];
  /** What stood here last year; undefined where that is the same. */
  before: string | null | undefined;
  beforeYear: number | undefined;
  onWrite: (name: CellName, text: string) => void;
}) {
  const { t } = useTranslation('registration');
  const labelOf = useCellLabel();
  const name = cellName(row.code, side, written);
  const refused = errors.some(({ pointer }) => `/lines/${name}`.startsWith(pointer));
  const mine = findings.filter(({ cells }) =>
    cells.some(({ code, holder }) => code === row.code && holder === HOLDER[side]),
  );
  const severity = worstOf(mine);
  const marked = severity !== null && (written === 'quantity' || text !== '');
  const remarks = [
    ...(refused ? [errorId(name)] : []),
    ...mine.map((finding) => findingId(row.code, finding)),
    ...(before === undefined ? [] : [beforeId(name)]),
  ];
  return (
    <td className={classes.cell}>
      <span className={classes.field}>
        <input
          id={`cell-${name}`}
          className={classes.input}
          type="text"
          inputMode={written === 'quantity' ? 'numeric' : 'text'}
          autoComplete="off"
          maxLength={limits.content.cell}
          aria-label={labelOf(row, side, written)}
          aria-invalid={refused || undefined}
          aria-describedby={remarks.length > 0 ? remarks.join(' ') : undefined}
          data-severity={refused ? 'ERROR' : marked ? severity : undefined}
          data-column={`${side}-${written}`}
          data-row={row.code}
          value={text}
          onChange={(event) => onWrite(name, event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
        />
        <span className={classes.mark}>
          {refused ? (
            <IconAlertCircle size={14} aria-hidden className={classes.refused} />
          ) : (
            severity !== null && written === 'quantity' && <SeverityIcon severity={severity} size={14} />
          )}
        </span>
      </span>
      {written === 'ratio' && target !== null && <Computed target={target} />}
      {before !== undefined && (
        <span id={beforeId(name)} className={classes.before}>
          <IconArrowsDiff size={12} aria-hidden />
          {t('lastYear.cell', { year: beforeYear ?? '', value: before ?? '–' })}
        </span>
      )}
    </td>
  );
}

function Computed({ target: { computedRatio, denominator } }: { target: Target }) {
  const { t } = useTranslation('registration');
  return computedRatio === null ? null : (
    <span className={classes.computed}>
      {t('table.computed', { ratio: number(computedRatio), denominator: denominator ?? '' })}
    </span>
  );
}

function Remarks({
  row,
  findings,
  errors,
}: {
  row: FormRow;
  findings: readonly Finding[];
  errors: readonly ProblemError[];
}) {
  const explain = useCodeText();
  return findings.length + errors.length === 0 ? null : (
    <ul className={classes.remarks}>
      {errors.map(({ pointer, code }) => (
        <li key={pointer} id={errorId(pointer.replace('/lines/', ''))} className={classes.error}>
          <IconAlertCircle size={16} aria-hidden />
          <span>{explain(code)}</span>
        </li>
      ))}
      {findings.map((finding) => (
        <li key={finding.key} id={findingId(row.code, finding)}>
          <FindingText finding={finding} />
        </li>
      ))}
    </ul>
  );
}

function beforeId(name: string): string {
  return `before-${name.replaceAll('/', '-')}`;
}

function errorId(name: string): string {
  return `error-${name.replaceAll('/', '-')}`;
}

function findingId(code: string, finding: Finding): string {
  return `finding-${code}-${finding.key.replace(/[^\w-]/g, '_')}`;
}
