import type { Reading, ReadingCell, ReadingRow } from '@/lib/api/types';
import type { Choices } from './api/intake';

/** What a person decided about a reading: the title of a row (null leaves it out), the value of a cell. */
export type Chosen = { rows: Record<string, string | null>; cells: Record<string, string> };

export const NOTHING_CHOSEN: Chosen = { rows: {}, cells: {} };

export function rowKey({ table, row }: Pick<ReadingRow, 'table' | 'row'>): string {
  return `${table}/${row}`;
}

export function cellKey({ table, row, column }: Pick<ReadingCell, 'table' | 'row' | 'column'>): string {
  return `${table}/${row}/${column}`;
}

/** A row whose title the file does not make plain. */
export function isOpenRow({ code, confidence }: ReadingRow): boolean {
  return code === null || confidence === 'UNSURE';
}

export function isOpenCell({ problem, confidence, meaning }: ReadingCell): boolean {
  return problem !== null || confidence === 'UNSURE' || meaning === null;
}

/** How many rows and cells still wait for a decision. */
export function openIn(reading: Reading, chosen: Chosen): number {
  const left = new Set(
    reading.rows.filter((row) => chosen.rows[rowKey(row)] === null).map((row) => rowKey(row)),
  );
  return (
    reading.rows.filter((row) => isOpenRow(row) && !(rowKey(row) in chosen.rows)).length +
    reading.cells.filter(
      (cell) => isOpenCell(cell) && !left.has(rowKey(cell)) && !chosen.cells[cellKey(cell)]?.trim(),
    ).length
  );
}

export function choicesOf(reading: Reading, chosen: Chosen): Choices {
  return {
    rows: reading.rows
      .filter((row) => rowKey(row) in chosen.rows)
      .map((row) => ({ table: row.table, row: row.row, code: chosen.rows[rowKey(row)] ?? null })),
    cells: reading.cells
      .filter((cell) => (chosen.cells[cellKey(cell)] ?? '').trim() !== '')
      .map((cell) => ({
        table: cell.table,
        row: cell.row,
        column: cell.column,
        value: chosen.cells[cellKey(cell)]?.trim() ?? '',
      })),
  };
}
