import { useMediaQuery } from '@mantine/hooks';
import { type KeyboardEvent, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '@/components/section';
import type { Finding, FormRow, Line, ProblemError } from '@/lib/api/types';
import type { CellName, Draft } from '../draft';
import type { LastYear } from '../use-last-year';
import classes from './target-grid.module.css';
import { TargetRow } from './target-row';

const NOTHING: readonly never[] = [];

/** The table of part II: rows in the official order, a column pair for each holder. */
export function TargetGrid({
  year,
  rows,
  lines,
  findings,
  cells,
  errors,
  lastYear,
  onWrite,
}: {
  year: number;
  rows: FormRow[];
  lines: Line[];
  findings: Finding[];
  cells: Draft['cells'];
  errors: readonly ProblemError[];
  lastYear: LastYear | null;
  onWrite: (name: CellName, text: string) => void;
}) {
  const { t } = useTranslation('registration');
  const wide = useMediaQuery('(min-width: 64em)', true, { getInitialValueInEffect: false }) ?? true;
  const lineOf = useMemo(() => new Map(lines.map((line) => [line.code, line])), [lines]);
  const findingsOf = useMemo(() => byCode(findings), [findings]);
  const errorsOf = useMemo(() => byRow(errors), [errors]);
  return (
    <Section title={t('parts.targets', { year })} flush>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: moves the cursor between the inputs inside */}
      <div className={classes.scroll} onKeyDown={moveBetweenCells}>
        <table className={classes.table}>
          <caption className={classes.caption}>{t('table.caption')}</caption>
          <TargetHead withFindings={wide} />
          <tbody>
            {rows.map((row) => (
              <TargetRow
                key={row.code}
                row={row}
                wide={wide}
                line={lineOf.get(row.code)}
                findings={findingsOf.get(row.code) ?? NOTHING}
                errors={errorsOf.get(row.code) ?? NOTHING}
                collectiveQuantity={cells[`${row.code}/collective/quantity`] ?? ''}
                collectiveRatio={cells[`${row.code}/collective/ratio`] ?? ''}
                individualQuantity={cells[`${row.code}/individual/quantity`] ?? ''}
                individualRatio={cells[`${row.code}/individual/ratio`] ?? ''}
                before={lastYear?.rows.get(row.code)}
                beforeYear={lastYear?.year}
                onWrite={onWrite}
              />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

export function TargetHead({ withFindings }: { withFindings: boolean }) {
  const { t } = useTranslation('registration');
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className={classes.order}>
          {t('table.order')}
        </th>
        <th scope="col" rowSpan={2} className={classes.label}>
          {t('table.label')}
        </th>
        <th scope="colgroup" colSpan={2}>
          {t('table.collective')}
        </th>
        <th scope="colgroup" colSpan={2}>
          {t('table.individual')}
        </th>
        {withFindings && (
          <th scope="col" rowSpan={2} className={classes.findings}>
            {t('table.findings')}
          </th>
        )}
      </tr>
      <tr>
        <th scope="col">{t('table.quantity')}</th>
        <th scope="col">{t('table.ratio')}</th>
        <th scope="col">{t('table.quantity')}</th>
        <th scope="col">{t('table.ratio')}</th>
      </tr>
    </thead>
  );
}

function byCode(findings: readonly Finding[]): Map<string, Finding[]> {
  const result = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const code of new Set(finding.cells.map((cell) => cell.code))) {
      result.set(code, [...(result.get(code) ?? []), finding]);
    }
  }
  return result;
}

function byRow(errors: readonly ProblemError[]): Map<string, ProblemError[]> {
  const result = new Map<string, ProblemError[]>();
  for (const error of errors) {
    const code = error.pointer.split('/')[2] ?? '';
    result.set(code, [...(result.get(code) ?? []), error]);
  }
  return result;
}

/** Up, down and Enter stay in the column; left and right leave a cell at the ends of its text. */
function moveBetweenCells(event: KeyboardEvent<HTMLElement>): void {
  const cell = event.target;
  if (
    !(cell instanceof HTMLInputElement) ||
    cell.dataset.column === undefined ||
    event.nativeEvent.isComposing
  ) {
    return;
  }
  const next = nextCell(event.currentTarget, cell, directionOf(event, cell));
  if (next !== undefined) {
    event.preventDefault();
    next.focus();
    next.select();
  }
}

type Direction = { within: string; by: 1 | -1 } | null;

function directionOf({ key, shiftKey }: KeyboardEvent, cell: HTMLInputElement): Direction {
  const column = `[data-column="${cell.dataset.column}"]`;
  const row = `[data-row="${cell.dataset.row}"]`;
  switch (key) {
    case 'ArrowDown':
      return { within: column, by: 1 };
    case 'ArrowUp':
      return { within: column, by: -1 };
    case 'Enter':
      return { within: column, by: shiftKey ? -1 : 1 };
    case 'ArrowRight':
      return cell.selectionStart === cell.value.length ? { within: row, by: 1 } : null;
    case 'ArrowLeft':
      return cell.selectionEnd === 0 ? { within: row, by: -1 } : null;
    default:
      return null;
  }
}

function nextCell(
  table: HTMLElement,
  cell: HTMLInputElement,
  direction: Direction,
): HTMLInputElement | undefined {
  if (direction === null) {
    return undefined;
  }
  const line = [...table.querySelectorAll<HTMLInputElement>(`input${direction.within}`)];
  return line[line.indexOf(cell) + direction.by];
}
