import type {
  ComparedTarget,
  Comparison,
  ComparisonMember,
  Finding,
  FormRow,
  Holder,
  Measure,
  Outlier,
  Severity,
} from '@/lib/api/types';
import { folded, number } from '@/lib/format';
import type { HolderChoice, MeasureName, View } from './view';

export type Title = { key: string; row: FormRow; holder: Holder; first: boolean };

/** One cell as it is shown. */
export type Cell = {
  value: number | null;
  text: string;
  /** Why there is no number. */
  empty: 'blank' | 'notSent' | 'notComputable' | null;
  /** How far along the row's largest number, in tenths. */
  bar: number;
  /** Where between the row's smallest and largest number, in five steps; null where there is nothing to compare. */
  heat: number | null;
  rank: number | null;
  outlier: Outlier | null;
  severity: Severity | null;
};

export type TitleLine = { title: Title; cells: Cell[]; median: number | null; total: number | null };
export type Matrix = { members: ComparisonMember[]; lines: TitleLine[] };

const HOLDERS: Record<HolderChoice, readonly Holder[]> = {
  both: ['COLLECTIVE', 'INDIVIDUAL'],
  collective: ['COLLECTIVE'],
  individual: ['INDIVIDUAL'],
};
const GROUPS = { all: null, titles: 'TITLE', commendations: 'COMMENDATION' } as const;
const DIGITS: Record<MeasureName, number> = { quantity: 0, written: 2, ratio: 2, per100: 1, change: 0 };
const SEVERITIES: readonly Severity[] = ['WARN', 'QUESTION', 'INFO'];
const ROLES = ['HEAD', 'DEPUTY', 'MEMBER'] as const;
const HEAT_STEPS = 5;
/** Which statistics a measure has: as written and against last year nothing is counted over members. */
export function statisticsIn(measure: MeasureName): ('total' | 'median')[] {
  if (measure === 'written' || measure === 'change') {
    return [];
  }
  return measure === 'quantity' ? ['total', 'median'] : ['median'];
}

const NOBODY: Measure = { median: null, total: null, ranks: [], outliers: [] };

/** The table of a view: which rows and members it shows, in which order, and every cell. */
export function matrixOf(comparison: Comparison, view: View): Matrix {
  const titles = titlesOf(comparison.rows, view);
  const ordered = inOrder(comparison, view.pins);
  const { titles: shownTitles, members } = found(titles, ordered, view.q);
  const statistics = new Map(comparison.statistics.map((each) => [`${each.code}-${each.holder}`, each]));
  const looks = members.map((member) => ({
    member,
    targets: targetsOf(member),
    severities: severitiesOf(member.findings),
  }));
  return {
    members,
    lines: shownTitles.map((title) => {
      const measure = measureFor(statistics.get(title.key), view.measure);
      const ranks = new Map(measure.ranks.map(({ unitId, rank }) => [unitId, rank]));
      const outliers = new Map(measure.outliers.map((outlier) => [outlier.unitId, outlier]));
      const cells = looks.map(({ member, targets, severities }): Cell => {
        const target = targets.get(title.key) ?? null;
        const value = numberOf(target, view.measure);
        return {
          value,
          text: textOf(target, value, view.measure),
          empty: value === null ? whyEmpty(member, target) : null,
          bar: 0,
          heat: null,
          rank: ranks.get(member.unitId) ?? null,
          outlier: outliers.get(member.unitId) ?? null,
          severity: severities.get(title.key) ?? null,
        };
      });
      scale(cells);
      return { title, cells, median: measure.median, total: measure.total };
    }),
  };
}

/** Rows in the official order; a title that both can hold has a row for each. */
function titlesOf(rows: readonly FormRow[], { holder: choice, group }: View): Title[] {
  return [...rows]
    .filter((row) => GROUPS[group] === null || row.group === GROUPS[group])
    .sort((one, other) => one.order - other.order)
    .flatMap((row) =>
      HOLDERS[choice]
        .filter((holder) => row.subjects.includes(holder))
        .map((holder, index) => ({ key: `${row.code}-${holder}`, row, holder, first: index === 0 })),
    );
}

/** Pinned members first, then head, deputy and the others as the service lists them. */
function inOrder({ members }: Comparison, pins: readonly string[] = []): ComparisonMember[] {
  const place = ({ unitId, role }: ComparisonMember) => {
    const pinned = pins.indexOf(unitId);
    return pinned >= 0 ? pinned - pins.length : ROLES.indexOf(role);
  };
  return [...members].sort((one, other) => place(one) - place(other));
}

/** What matches the words on either side; a side where nothing matches stays whole, unless neither does. */
function found(titles: Title[], members: ComparisonMember[], q: string) {
  const words = folded(q);
  if (words === '') {
    return { titles, members };
  }
  const fits = (...texts: string[]) => texts.some((text) => folded(text).includes(words));
  const fittingTitles = titles.filter(({ row }) => fits(row.label, row.labelEn, row.code));
  const fittingMembers = members.filter(({ unitName, unitShortName }) => fits(unitName, unitShortName));
  if (fittingTitles.length === 0 && fittingMembers.length === 0) {
    return { titles: [], members: [] };
  }
  return {
    titles: fittingTitles.length === 0 ? titles : fittingTitles,
    members: fittingMembers.length === 0 ? members : fittingMembers,
  };
}

function targetsOf({ lines }: ComparisonMember): Map<string, ComparedTarget> {
  const targets = new Map<string, ComparedTarget>();
  for (const { code, collective, individual } of lines) {
    if (collective !== null) {
      targets.set(`${code}-COLLECTIVE`, collective);
    }
    if (individual !== null) {
      targets.set(`${code}-INDIVIDUAL`, individual);
    }
  }
  return targets;
}

function severitiesOf(findings: readonly Finding[]): Map<string, Severity> {
  const worst = new Map<string, Severity>();
  for (const severity of [...SEVERITIES].reverse()) {
    for (const finding of findings.filter((each) => each.severity === severity)) {
      for (const { code, holder } of finding.cells) {
        worst.set(`${code}-${holder}`, severity);
      }
    }
  }
  return worst;
}

function measureFor(statistic: Comparison['statistics'][number] | undefined, measure: MeasureName): Measure {
  return measure === 'written' || measure === 'change' ? NOBODY : (statistic?.[measure] ?? NOBODY);
}

/** The number that is compared; null where the unit registered nothing or it cannot be computed. */
export function numberOf(target: ComparedTarget | null, measure: MeasureName): number | null {
  if (target === null) {
    return null;
  }
  switch (measure) {
    case 'quantity':
      return target.quantityValue;
    case 'written':
      return target.ratioValue;
    case 'ratio':
      return target.computedRatio ?? target.ratioValue;
    case 'per100':
      return target.per100;
    case 'change':
      return target.quantityValue === null || target.lastYearQuantity === null
        ? null
        : target.quantityValue - target.lastYearQuantity;
  }
}

function textOf(target: ComparedTarget | null, value: number | null, measure: MeasureName): string {
  if (target === null || value === null) {
    return '';
  }
  if (measure === 'written' || (measure === 'ratio' && target.computedRatio === null)) {
    return target.ratio ?? '';
  }
  const text = number(value, DIGITS[measure]);
  return measure === 'change' && value > 0 ? `+${text}` : text;
}

function whyEmpty(member: ComparisonMember, target: ComparedTarget | null): Cell['empty'] {
  if (!isShown(member)) {
    return 'notSent';
  }
  return isWritten(target) ? 'notComputable' : 'blank';
}

/** Whether anything was registered this year; a cell may also be there for last year's number alone. */
export function isWritten(target: ComparedTarget | null): boolean {
  return target !== null && ((target.quantity ?? '') !== '' || (target.ratio ?? '') !== '');
}

/** Bars start at nothing, colours at the row's smallest number: rows differ too much for one scale. */
function scale(cells: Cell[]): void {
  const values = cells.flatMap(({ value }) => (value === null ? [] : [value]));
  const most = Math.max(...values.map(Math.abs), 0);
  const low = Math.min(...values);
  const high = Math.max(...values);
  for (const cell of cells) {
    if (cell.value !== null) {
      cell.bar =
        most === 0 ? 0 : Math.max(Math.round((Math.abs(cell.value) / most) * 10), cell.value === 0 ? 0 : 1);
      cell.heat =
        high === low
          ? null
          : Math.min(Math.floor(((cell.value - low) / (high - low)) * HEAT_STEPS), HEAT_STEPS - 1);
    }
  }
}

export function targetOf(member: ComparisonMember, code: string, holder: Holder): ComparedTarget | null {
  const line = member.lines.find((each) => each.code === code);
  return (holder === 'COLLECTIVE' ? line?.collective : line?.individual) ?? null;
}

export function findingsOf(member: ComparisonMember, code: string, holder: Holder): Finding[] {
  return member.findings.filter(({ cells }) =>
    cells.some((cell) => cell.code === code && cell.holder === holder),
  );
}

/** A median may lie between two counts. */
export function statisticText(value: number | null): string {
  return value === null ? '' : number(value, 2);
}

/** Something to compare: also a returned registration keeps what was sent. */
export function isShown({ submittedAt }: ComparisonMember): boolean {
  return submittedAt !== null;
}

const UNSENT: readonly ComparisonMember['state'][] = ['NOT_STARTED', 'DRAFT', 'RETURNED'];

export function hasSubmitted({ state }: ComparisonMember): boolean {
  return !UNSENT.includes(state);
}
