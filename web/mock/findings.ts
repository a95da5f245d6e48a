import type {
  Finding,
  Holder,
  Line,
  Registration,
  Target,
  WrittenLine,
  WrittenTarget,
} from '../src/lib/api/types.ts';

/** Just enough of the registration service's reading of cells to see the screens with life in them. */

type Counts = Pick<Registration, 'staffCount' | 'collectiveCount'>;
type Found = Omit<Finding, 'key' | 'answer'>;
type Reading = { target: Target | null; errors: { code: string; field: 'quantity' | 'ratio' }[] };

export function readLines(lines: WrittenLine[], counts: Counts) {
  const people = Number(lines.find(({ code }) => code === 'LDTT')?.individual?.quantity ?? Number.NaN);
  const errors: { code: string; pointer: string }[] = [];
  const read = (line: WrittenLine, holder: Holder): Target | null => {
    const side = holder === 'COLLECTIVE' ? 'collective' : 'individual';
    const { target, errors: found } = readTarget(
      line[side],
      denominatorOf(line.code, holder, people, counts),
      counts.staffCount,
    );
    errors.push(
      ...found.map(({ code, field }) => ({ code, pointer: `/lines/${line.code}/${side}/${field}` })),
    );
    return target;
  };
  const result: Line[] = lines.map((line) => ({
    code: line.code,
    collective: read(line, 'COLLECTIVE'),
    individual: read(line, 'INDIVIDUAL'),
  }));
  return { lines: result, errors };
}

type Denominator = { of: number; kind: Target['denominatorKind'] } | null;

function denominatorOf(code: string, holder: Holder, people: number, counts: Counts): Denominator {
  if (holder === 'COLLECTIVE' && code === 'TTLDXS' && counts.collectiveCount !== null) {
    return { of: counts.collectiveCount, kind: 'COLLECTIVES' };
  }
  if (holder === 'COLLECTIVE' && code === 'TTLDTT' && counts.collectiveCount !== null) {
    return { of: counts.collectiveCount, kind: 'COLLECTIVES' };
  }
  if (code === 'LDTT' && counts.staffCount !== null) {
    return { of: counts.staffCount, kind: 'STAFF' };
  }
  return code === 'CSTDCS' && Number.isFinite(people) ? { of: people, kind: 'LDTT' } : null;
}

function readTarget(
  written: WrittenTarget | null,
  denominator: Denominator,
  staffCount: number | null,
): Reading {
  if (written === null || ((written.quantity ?? '') === '' && (written.ratio ?? '') === '')) {
    return { target: null, errors: [] };
  }
  const errors: Reading['errors'] = [];
  const quantity = written.quantity === null || written.quantity === '' ? null : Number(written.quantity);
  if (quantity !== null && !Number.isInteger(quantity)) {
    errors.push({ code: 'quantity-not-a-number', field: 'quantity' });
  } else if (quantity !== null && (quantity < 0 || quantity > 99_999)) {
    errors.push({ code: 'quantity-out-of-range', field: 'quantity' });
  }
  const ratio = /^\s*(>=|≥|>|<=|≤|<)?\s*(\d+(?:[.,]\d+)?)\s*%?\s*$/.exec(written.ratio ?? '');
  if ((written.ratio ?? '') !== '' && ratio === null) {
    errors.push({ code: 'ratio-not-understood', field: 'ratio' });
  }
  const comparators = { '>': 'GT', '>=': 'GE', '≥': 'GE', '<': 'LT', '<=': 'LE', '≤': 'LE' } as const;
  return {
    errors,
    target: {
      quantity: written.quantity,
      quantityValue: quantity,
      ratio: written.ratio,
      comparator: ratio ? (comparators[ratio[1] as keyof typeof comparators] ?? 'EQ') : null,
      ratioValue: ratio ? Number(ratio[2]?.replace(',', '.')) : null,
      computedRatio:
        quantity !== null && denominator ? Math.round((quantity / denominator.of) * 10_000) / 100 : null,
      denominator: denominator?.of ?? null,
      denominatorKind: denominator?.kind ?? null,
      per100: quantity !== null && staffCount ? (quantity / staffCount) * 100 : null,
    },
  };
}

export function findingsOf(registration: Registration): Finding[] {
  const line = (code: string) => registration.lines.find((each) => each.code === code);
  const found: Found[] = [];
  const year = /NĂM\s+(\d{4})/i.exec(registration.heading ?? '')?.[1];
  if (year !== undefined && Number(year) !== registration.awardYear) {
    found.push({
      rule: 'F-YEAR',
      severity: 'QUESTION',
      cells: [],
      field: 'heading',
      message: `Tiêu đề ghi năm ${year} nhưng đợt đăng ký là năm ${registration.awardYear}. Hãy xác nhận hoặc sửa tiêu đề.`,
      messageEn: `The heading says ${year} but the round is for ${registration.awardYear}. Please confirm or correct the heading.`,
      basis: null,
      basisEn: null,
    });
  }
  const fighters = line('CSTDCS')?.individual;
  if (fighters?.computedRatio != null && fighters.computedRatio > 15) {
    const most = Math.floor((fighters.denominator ?? 0) * 0.15);
    const share = String(fighters.computedRatio).replace('.', ',');
    found.push({
      rule: 'I-CSTDCS-3',
      severity: 'WARN',
      cells: [{ code: 'CSTDCS', holder: 'INDIVIDUAL' }],
      field: null,
      message: `${fighters.quantityValue} trên ${fighters.denominator} = ${share} %, vượt 15 % (nhiều nhất ${most} người).`,
      messageEn: `${fighters.quantityValue} of ${fighters.denominator} = ${share} %, above 15 % (at most ${most} people).`,
      basis: 'Nghị định 91/2017/NĐ-CP, Điều 9 khoản 3',
      basisEn: 'Decree 91/2017/NĐ-CP, Article 9(3)',
    });
  }
  const excellent = line('TTLDXS')?.collective;
  const rounded = Math.round(excellent?.computedRatio ?? 0);
  if (
    excellent?.ratioValue != null &&
    excellent.computedRatio !== null &&
    Math.abs(excellent.ratioValue - rounded) >= 1
  ) {
    const share = String(excellent.computedRatio).replace('.', ',');
    found.push({
      rule: 'F-RATIO',
      severity: 'INFO',
      cells: [{ code: 'TTLDXS', holder: 'COLLECTIVE' }],
      field: null,
      message: `Ghi “${excellent.ratio}” nhưng ${excellent.quantityValue} trên ${excellent.denominator} = ${share} %.`,
      messageEn: `It says “${excellent.ratio}” but ${excellent.quantityValue} of ${excellent.denominator} = ${share} %.`,
      basis: null,
      basisEn: null,
    });
  }
  const merit = ['BK_TINH', 'BK_BO', 'BKTTCP'].filter(
    (code) => (line(code)?.collective?.quantityValue ?? 0) > 0,
  );
  if (merit.length > 1) {
    found.push({
      rule: 'X-2',
      severity: 'WARN',
      cells: merit.map((code) => ({ code, holder: 'COLLECTIVE' as const })),
      field: null,
      message: `Cùng một tập thể đăng ký ${merit.length} hình thức khen thưởng công trạng trong một năm; chỉ được đề nghị một.`,
      messageEn: `The same collective registers ${merit.length} commendations for merit in one year; only one may be proposed.`,
      basis: 'Nghị định 91/2017/NĐ-CP, Điều 3',
      basisEn: 'Decree 91/2017/NĐ-CP, Article 3',
    });
  }
  if ((line('COTD_BO_TINH')?.collective?.quantityValue ?? 0) > 0) {
    found.push({
      rule: 'C-COTD-1',
      severity: 'INFO',
      cells: [{ code: 'COTD_BO_TINH', holder: 'COLLECTIVE' }],
      field: null,
      message: 'Cờ thi đua dành cho đơn vị dẫn đầu khối; việc xét dựa vào kết quả chấm điểm cuối năm.',
      messageEn: 'The flag is for the unit that leads the bloc; the year-end score decides.',
      basis: null,
      basisEn: null,
    });
  }
  return found.map((finding) => ({
    ...finding,
    key: [finding.rule, finding.field ?? '', ...finding.cells.map(({ code }) => code)].join('.'),
    answer: null,
  }));
}
