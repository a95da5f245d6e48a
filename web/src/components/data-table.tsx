import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { type ReactNode, useMemo } from 'react';
import { compareVietnamese } from '@/lib/format';
import classes from './data-table.module.css';
import { ScrollRegion } from './scroll-region';

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

export type Column<T> = {
  key: string;
  header: string;
  cell: (row: T) => ReactNode;
  /** What to sort by; a column without it cannot be sorted. */
  sortBy?: (row: T) => string | number;
  align?: 'start' | 'end';
  /** Names the row to a screen reader. */
  rowHeader?: boolean;
};

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;

/** A real table whose rows sort the Vietnamese way. */
export function DataTable<T extends object>({
  label,
  rows,
  columns,
  rowKey,
  sortedBy,
}: {
  label: string;
  rows: T[];
  columns: Column<T>[];
  rowKey: (row: T) => string;
  sortedBy?: SortingState[number];
}) {
  const definitions = useMemo(() => columns.map((column) => definitionOf(column)), [columns]);
  const table = useTable({
    features,
    data: rows,
    columns: definitions,
    getRowId: rowKey,
    initialState: { sorting: sortedBy ? [sortedBy] : [] },
  });
  const byKey = new Map(columns.map((column) => [column.key, column]));
  return (
    <ScrollRegion className={classes.scroll} label={label}>
      <table className={classes.table}>
        <caption className={classes.caption}>{label}</caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map(({ column }) => {
                const spec = byKey.get(column.id);
                const sorted = column.getIsSorted();
                return (
                  <th
                    key={column.id}
                    scope="col"
                    data-align={spec?.align}
                    aria-sort={sorted === false ? undefined : ARIA_SORT[sorted]}
                  >
                    {column.getCanSort() ? (
                      <button
                        type="button"
                        className={classes.sort}
                        onClick={column.getToggleSortingHandler()}
                      >
                        {spec?.header}
                        <SortIcon sorted={sorted} />
                      </button>
                    ) : (
                      spec?.header
                    )}
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id}>
              {columns.map((column) => {
                const Cell = column.rowHeader ? 'th' : 'td';
                return (
                  <Cell
                    key={column.key}
                    scope={column.rowHeader ? 'row' : undefined}
                    data-align={column.align}
                  >
                    {column.cell(row.original)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function SortIcon({ sorted }: { sorted: false | 'asc' | 'desc' }) {
  const Icon = sorted === false ? IconArrowsSort : sorted === 'asc' ? IconArrowUp : IconArrowDown;
  return <Icon aria-hidden size={14} />;
}

function definitionOf<T extends object>({ key, sortBy }: Column<T>): ColumnDef<typeof features, T> {
  return {
    id: key,
    accessorFn: (row: T) => sortBy?.(row) ?? null,
    enableSorting: sortBy !== undefined,
    sortFn: (one, other, id) => compare(one.getValue(id), other.getValue(id)),
  };
}

function compare(one: unknown, other: unknown): number {
  return typeof one === 'number' && typeof other === 'number'
    ? one - other
    : compareVietnamese(String(one), String(other));
}
