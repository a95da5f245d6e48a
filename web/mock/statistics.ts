import type { ComparisonMember, FormRow, Holder, Measure, Outlier, Statistic } from '../src/lib/api/types.ts';

type Value = { unitId: string; name: string; value: number };

export function statisticsOf(rows: FormRow[], members: ComparisonMember[]): Statistic[] {
  return rows.flatMap(({ code, subjects }) =>
    subjects.map((holder): Statistic => {
      const targets = members.flatMap((member) => {
        const line = member.lines.find((each) => each.code === code);
        const target = holder === 'COLLECTIVE' ? line?.collective : line?.individual;
        return target ? [{ member, target }] : [];
      });
      const values = (pick: (each: (typeof targets)[number]) => number | null): Value[] =>
        targets.flatMap((each) => {
          const value = pick(each);
          return value === null
            ? []
            : [{ unitId: each.member.unitId, name: each.member.unitShortName, value }];
        });
      const quantities = values(({ target }) => target.quantityValue);
      return {
        code,
        holder: holder as Holder,
        quantity: {
          ...measureOf(quantities),
          total: quantities.length === 0 ? null : quantities.reduce((sum, { value }) => sum + value, 0),
        },
        ratio: measureOf(values(({ target }) => target.computedRatio ?? target.ratioValue)),
        per100: measureOf(values(({ target }) => target.per100)),
      };
    }),
  );
}

/** Last year's number, made up: a little less for the large, the same for the small. */
export function lastYearOf(quantity: number | null): number | null {
  return quantity === null ? null : quantity > 20 ? quantity - 2 : quantity > 5 ? quantity + 1 : quantity;
}

function measureOf(values: Value[]): Measure {
  if (values.length === 0) {
    return { median: null, total: null, ranks: [], outliers: [] };
  }
  const middle = medianOf(values.map(({ value }) => value));
  const spread = medianOf(values.map(({ value }) => Math.abs(value - middle)));
  return {
    median: middle,
    total: null,
    ranks: values.map(({ unitId, value }) => ({
      unitId,
      rank: 1 + values.filter((other) => other.value > value).length,
    })),
    outliers:
      values.length < 5 || spread === 0
        ? []
        : values
            .filter(({ value }) => Math.abs(value - middle) > 3.5 * 1.4826 * spread)
            .map((value) => outlierOf(value, middle)),
  };
}

function outlierOf({ unitId, value }: Value, median: number): Outlier {
  const comma = (number: number) => String(Math.round(number * 100) / 100).replace('.', ',');
  return {
    unitId,
    message: `${value > median ? 'Cao' : 'Thấp'} hơn hẳn: ${comma(value)} so với trung vị ${comma(median)} của khối.`,
    messageEn: `Much ${value > median ? 'higher' : 'lower'}: ${comma(value)}, while the bloc's median is ${comma(median)}.`,
  };
}

function medianOf(values: number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}
