import type { ComparedTarget, Comparison, ComparisonMember, FormRow } from '../src/lib/api/types.ts';
import type { MockBackend } from './backend.ts';
import { comparedRound } from './comparison.ts';
import * as data from './data.ts';

const NO_MEASURE = { median: null, total: null, ranks: [], outliers: [] };

/** Makes the bloc as large as any may become: so many members, and rows that each have one holder. */
export function enlarge(backend: MockBackend, count: number, lines: number): void {
  const rows: FormRow[] = Array.from({ length: lines }, (_, index) => ({
    code: `ROW${index}`,
    order: index + 1,
    label: `Danh hiệu thi đua số ${index + 1} của khối lớn`,
    labelEn: `Title number ${index + 1} of a large bloc`,
    note: null,
    group: index < lines / 2 ? 'TITLE' : 'COMMENDATION',
    subjects: ['INDIVIDUAL'],
  }));
  const members = Array.from({ length: count }, (_, index): ComparisonMember => {
    const sent = index % 9 !== 8;
    return {
      unitId: index === 0 ? data.unitId('VPUBND') : data.idOf(33, index),
      unitName: `Đơn vị thành viên thứ ${index + 1}`,
      unitShortName: `ĐV ${index + 1}`,
      role: index === 0 ? 'HEAD' : index === 1 ? 'DEPUTY' : 'MEMBER',
      state: sent ? 'SUBMITTED' : 'DRAFT',
      registrationId: sent ? data.idOf(34, index) : null,
      version: sent ? 3 : null,
      submittedAt: sent ? '2022-02-20T03:00:00Z' : null,
      deadline: backend.round(data.ROUND_ID).closesAt,
      late: false,
      extension: null,
      amending: false,
      staffCount: sent ? 40 + index : null,
      own: index === 0,
      judgeable: sent && index > 0,
      lines: sent
        ? rows.map(({ code }, row) => ({ code, collective: null, individual: target(index, row) }))
        : [],
      findings: [],
    };
  });
  backend.bloc.large = {
    round: comparedRound(backend.round(data.ROUND_ID)),
    rows,
    members,
    statistics: rows.map(({ code }) => ({
      code,
      holder: 'INDIVIDUAL',
      quantity: { ...NO_MEASURE, median: 11, total: 600 },
      ratio: NO_MEASURE,
      per100: NO_MEASURE,
    })),
  } satisfies Comparison;
}

function target(member: number, row: number): ComparedTarget | null {
  const quantityValue = ((member * 7 + row * 13) % 23) + (member === 17 && row === 5 ? 400 : 0);
  return (member + row) % 11 === 10
    ? null
    : {
        quantity: String(quantityValue),
        quantityValue,
        ratio: null,
        comparator: null,
        ratioValue: null,
        computedRatio: null,
        denominator: null,
        denominatorKind: null,
        per100: (quantityValue / (40 + member)) * 100,
        lastYearQuantity: quantityValue - (row % 3),
      };
}
