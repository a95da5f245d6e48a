import type { FileIssue, Holder, ImportPreview, PreviewCell, PreviewRow } from '@/lib/api/types';
import type { Choices } from './api/import';

type RowChoice = { code: string | null; holder: Holder | null };

/** What a person decided about a preview: the title of a row (null leaves it out) and whose it is, the value of a cell (blank leaves it empty). */
export type Chosen = { rows: Record<string, RowChoice>; cells: Record<string, string> };

export const NOTHING_CHOSEN: Chosen = { rows: {}, cells: {} };

type Placed = { table: number | null; row: number | null; column: number | null };

export function rowKey({ table, row }: Pick<Placed, 'table' | 'row'>): string {
  return `${table}/${row}`;
}

export function cellKey(cell: Placed): string {
  return `${rowKey(cell)}/${cell.column}`;
}

/** A row that the person may decide about: its title is not plain, or something in it is wrong. */
export function isOpenRow(row: PreviewRow, problems: readonly FileIssue[]): boolean {
  return (
    row.confidence !== 'CERTAIN' || errorsOf(problems).some((problem) => rowKey(problem) === rowKey(row))
  );
}

/** What is wrong with a cell, where that can be mended by writing another value. */
export function errorAt(cell: PreviewCell, problems: readonly FileIssue[]): FileIssue | undefined {
  return cell.problem === null || isUnclear(cell)
    ? undefined
    : errorsOf(problems).find((problem) => cellKey(problem) === cellKey(cell));
}

export function isUnclear({ problem }: PreviewCell): boolean {
  return problem === 'holder-unclear';
}

/** What still prevents accepting the file. The service has the last word; this says what is plain already. */
export function unsettled(preview: ImportPreview, chosen: Chosen): FileIssue[] {
  return errorsOf(preview.problems).filter((problem) => !isSettled(problem, preview, chosen));
}

function isSettled(problem: FileIssue, preview: ImportPreview, chosen: Chosen): boolean {
  const key = rowKey(problem);
  const choice = chosen.rows[key];
  const value = chosen.cells[cellKey(problem)];
  if (choice?.code === null || value === '') {
    return true;
  }
  switch (problem.code) {
    case 'holder-unclear':
      return choice?.holder != null;
    case 'title-twice':
      return twinsOf(key, preview).some((twin) => chosen.rows[twin]?.code === null);
    case 'title-unsure':
    case 'title-not-for-holder':
      return choice !== undefined;
    default:
      return value !== undefined;
  }
}

/** Other rows that were understood as the same title. */
function twinsOf(key: string, { rows }: ImportPreview): string[] {
  const code = rows.find((row) => rowKey(row) === key)?.code ?? null;
  return rows.filter((row) => code !== null && row.code === code && rowKey(row) !== key).map(rowKey);
}

function errorsOf(problems: readonly FileIssue[]): FileIssue[] {
  return problems.filter(({ severity }) => severity === 'ERROR');
}

export function choicesOf(preview: ImportPreview, chosen: Chosen): Choices {
  return {
    rows: preview.rows.flatMap((row) => {
      const choice = chosen.rows[rowKey(row)];
      return choice === undefined ? [] : [{ table: row.table, row: row.row, ...choice }];
    }),
    cells: preview.cells.flatMap(({ table, row, column }) => {
      const value = chosen.cells[cellKey({ table, row, column })];
      return value === undefined ? [] : [{ table, row, column, value: value.trim() }];
    }),
  };
}
