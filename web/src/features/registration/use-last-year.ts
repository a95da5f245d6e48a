import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { DifferenceItem, DifferencePlace, Registration } from '@/lib/api/types';
import { roundsQuery } from '@/lib/queries/rounds';
import { differenceQuery } from './api/editions';
import { type CellName, cellName, sideOf } from './draft';

/** What each cell of a row said last year, where that differs. */
export type RowBefore = { [name: CellName]: string | null };

export type LastYear = {
  year: number;
  shown: boolean;
  show: (shown: boolean) => void;
  /** Undefined while it is not known, or not to be shown. */
  items: DifferenceItem[] | undefined;
  rows: ReadonlyMap<string, RowBefore>;
  at: (place: DifferencePlace) => DifferenceItem[];
};

const NONE: DifferenceItem[] = [];

/** Last year's registration beside this one; null where there was none. */
export function useLastYear(
  registration: Registration,
  atFirst = registration.carriedFrom !== null,
): LastYear | null {
  const { carriedFrom, roundId, unitId, awardYear } = registration;
  const round = useQuery(roundsQuery).data?.find(({ id, myUnitId }) => id === roundId && myUnitId === unitId);
  const known = carriedFrom ?? round?.myLastYear ?? null;
  const [shown, show] = useState(atFirst);
  const items = useQuery({
    ...differenceQuery(registration, 'last-year', 'current'),
    enabled: known !== null && shown,
  }).data?.items;
  return useMemo(() => {
    if (known === null) {
      return null;
    }
    const visible = shown ? (items ?? NONE) : NONE;
    return {
      year: known.awardYear || awardYear - 1,
      shown,
      show,
      items: shown ? items : undefined,
      rows: byRow(visible),
      at: (place) => visible.filter((item) => item.place === place),
    };
  }, [known, awardYear, shown, items]);
}

function byRow(items: DifferenceItem[]): Map<string, RowBefore> {
  const rows = new Map<string, RowBefore>();
  for (const { code, holder, cell, before } of items) {
    if (code !== null && holder !== null && cell !== null) {
      rows.set(code, { ...rows.get(code), [cellName(code, sideOf(holder), cell)]: before });
    }
  }
  return rows;
}
