import type {
  Comparison,
  ComparisonMember,
  FormRow,
  Holder,
  Measure,
  Statistic,
  Target,
} from '@/lib/api/types';
import { number } from '@/lib/format';

export type MeasureName = 'quantity' | 'ratio' | 'per100';
export type HolderChoice = 'both' | 'collective' | 'individual';
export type View = { measure: MeasureName; holder: HolderChoice };

export type MatrixRow = { key: string; row: FormRow; holder: Holder; first: boolean };

const HOLDERS: Record<HolderChoice, readonly Holder[]> = {
  both: ['COLLECTIVE', 'INDIVIDUAL'],
  collective: ['COLLECTIVE'],
  individual: ['INDIVIDUAL'],
};

const DIGITS: Record<MeasureName, number> = { quantity: 0, ratio: 2, per100: 1 };

/** The rows to show, in the official order; a title that both can hold has a row for each. */
export function matrixRows(rows: readonly FormRow[], choice: HolderChoice): MatrixRow[] {
  return [...rows]
    .sort((one, other) => one.order - other.order)
    .flatMap((row) =>
      HOLDERS[choice]
        .filter((holder) => row.subjects.includes(holder))
        .map((holder, index) => ({ key: `${row.code}-${holder}`, row, holder, first: index === 0 })),
    );
}

export function targetOf(member: ComparisonMember, code: string, holder: Holder): Target | null {
  const line = member.lines.find((each) => each.code === code);
  return (holder === 'COLLECTIVE' ? line?.collective : line?.individual) ?? null;
}

/** The number that is compared; null where the department registered nothing or it cannot be computed. */
export function comparedValue(target: Target | null, measure: MeasureName): number | null {
  if (target === null) {
    return null;
  }
  switch (measure) {
    case 'quantity':
      return target.quantityValue;
    case 'ratio':
      return target.computedRatio ?? target.ratioValue;
    case 'per100':
      return target.per100;
  }
}

export function textOf(value: number, measure: MeasureName): string {
  return number(value, DIGITS[measure]);
}

/** A median may lie between two counts. */
export function medianText(value: number): string {
  return number(value, 2);
}

export function measureOf(
  statistics: readonly Statistic[],
  { row, holder }: Pick<MatrixRow, 'row' | 'holder'>,
  measure: MeasureName,
): Measure | null {
  return statistics.find((each) => each.code === row.code && each.holder === holder)?.[measure] ?? null;
}

/** Something to compare: also a returned registration keeps what was sent. */
export function isShown({ submittedAt }: ComparisonMember): boolean {
  return submittedAt !== null;
}

export function hasSent({ state }: ComparisonMember): boolean {
  return state === 'SUBMITTED' || state === 'ACCEPTED';
}

const ROLE_ORDER = ['HEAD', 'DEPUTY', 'MEMBER'] as const;

/** Head, deputy, then the members as the service lists them. */
export function inOrder({ members }: Comparison): ComparisonMember[] {
  return [...members].sort((one, other) => ROLE_ORDER.indexOf(one.role) - ROLE_ORDER.indexOf(other.role));
}
