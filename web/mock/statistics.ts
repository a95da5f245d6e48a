import type { ComparisonMember, Holder, Measure, Statistic } from '../src/lib/api/types.ts';
import { rows } from './data.ts';

type Value = { unitId: string; value: number };

export function statisticsOf(members: ComparisonMember[]): Statistic[] {
  return rows().flatMap(({ code, subjects }) =>
    subjects.map((holder): Statistic => {
      const targets = members.flatMap((member) => {
        const line = member.lines.find((each) => each.code === code);
        const target = holder === 'COLLECTIVE' ? line?.collective : line?.individual;
        return target ? [{ member, target }] : [];
      });
      const values = (pick: (each: (typeof targets)[number]) => number | null) =>
        measureOf(
          targets.flatMap((each) => {
            const value = pick(each);
            return value === null ? [] : [{ unitId: each.member.unitId, value }];
          }),
        );
      return {
        code,
        holder: holder as Holder,
        quantity: values(({ target }) => target.quantityValue),
        ratio: values(({ target }) => target.computedRatio ?? target.ratioValue),
        per100: values(({ target }) => target.per100),
      };
    }),
  );
}

function measureOf(values: Value[]): Measure {
  if (values.length === 0) {
    return { median: null, outliers: [] };
  }
  const middle = medianOf(values.map(({ value }) => value));
  const spread = medianOf(values.map(({ value }) => Math.abs(value - middle)));
  return {
    median: middle,
    outliers:
      values.length < 5 || spread === 0
        ? []
        : values
            .filter(({ value }) => Math.abs(value - middle) > 3.5 * 1.4826 * spread)
            .map(({ unitId }) => unitId),
  };
}

function medianOf(values: number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}
