import { type KeyboardEvent, type RefObject, useCallback, useEffect } from 'react';

const PAGE = 10;

type Place = { row: number; column: number };

/**
 * Moves through a table as through a grid: it is one stop for Tab, the arrows, Home, End, Page Up and Page Down go
 * from cell to cell. Cells carry `data-row` and `data-column`; which one is the stop lives in the document alone, so
 * that a step does not draw the table again.
 */
export function useGridKeys(table: RefObject<HTMLTableElement | null>) {
  useEffect(() => {
    if (table.current !== null && table.current.querySelector('[data-row][tabindex="0"]') === null) {
      cellAt(table.current, { row: 0, column: 0 })?.setAttribute('tabindex', '0');
    }
  });

  const stopAt = useCallback(
    (cell: HTMLElement) => {
      for (const old of table.current?.querySelectorAll('[data-row][tabindex="0"]') ?? []) {
        old.setAttribute('tabindex', '-1');
      }
      cell.setAttribute('tabindex', '0');
    },
    [table],
  );

  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLTableElement>) => {
      const cell = cellOf(event.target);
      if (table.current === null || cell === null || event.altKey || event.metaKey) {
        return;
      }
      const next = nextOf(event.key, event.ctrlKey, placeOf(cell), table.current);
      const found = next === null ? null : cellAt(table.current, next);
      if (next !== null) {
        event.preventDefault();
      }
      if (found !== null) {
        stopAt(found);
        found.focus();
      }
    },
    [table, stopAt],
  );

  return { onKeyDown, stopAt };
}

/** The cell that something in it happened to; nothing in a portal counts. */
export function cellOf(target: EventTarget): HTMLElement | null {
  return target instanceof HTMLElement || target instanceof SVGElement
    ? target.closest<HTMLElement>('[data-row]')
    : null;
}

function placeOf({ dataset }: HTMLElement): Place {
  return { row: Number(dataset.row), column: Number(dataset.column) };
}

function cellAt(table: HTMLTableElement, { row, column }: Place): HTMLElement | null {
  return table.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
}

function nextOf(key: string, far: boolean, { row, column }: Place, table: HTMLTableElement): Place | null {
  const last = { row: Number(table.dataset.rows) - 1, column: Number(table.dataset.columns) - 1 };
  const down = (steps: number) => ({ row: Math.min(Math.max(row + steps, 0), last.row), column });
  const along = (steps: number) => ({ row, column: Math.min(Math.max(column + steps, 0), last.column) });
  switch (key) {
    case 'ArrowDown':
      return down(1);
    case 'ArrowUp':
      return down(-1);
    case 'PageDown':
      return down(PAGE);
    case 'PageUp':
      return down(-PAGE);
    case 'ArrowRight':
      return along(1);
    case 'ArrowLeft':
      return along(-1);
    case 'Home':
      return far ? { row: 0, column: 0 } : { row, column: 0 };
    case 'End':
      return far ? last : { row, column: last.column };
    default:
      return null;
  }
}
