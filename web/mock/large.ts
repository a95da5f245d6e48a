import type { ComparisonMember, FormRow } from '../src/lib/api/types.ts';
import type { MockBackend } from './backend.ts';
import { comparedRound } from './comparison.ts';
import * as data from './data.ts';
import { comparedLines, statistics } from './recorded.ts';

/** Makes the bloc as large as any may become: so many members, and rows that each have one holder. */
export function enlarge(backend: MockBackend, count: number, lines: number): void {
  const round = backend.round(data.ROUND_ID);
  const [sample] = comparedLines(data.unitId('VPUBND')) ?? [];
  const [figures] = statistics();
  const rows = Array.from(
    { length: lines },
    (_, index): FormRow => ({
      code: `ROW${index}`,
      order: index + 1,
      label: `Danh hiệu thi đua số ${index + 1} của khối lớn`,
      labelEn: `Title number ${index + 1} of a large bloc`,
      note: null,
      group: index < lines / 2 ? 'TITLE' : 'COMMENDATION',
      subjects: ['INDIVIDUAL'],
    }),
  );
  const lineOf = (member: number, { code, order }: FormRow) => {
    const quantityValue = (member * 7 + order * 13) % 23;
    const figure = { quantity: String(quantityValue), quantityValue, lastYearQuantity: quantityValue - 1 };
    return {
      code,
      collective: null,
      individual: sample?.individual ? { ...sample.individual, ...figure } : null,
    };
  };
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
      deadline: round.closesAt,
      late: false,
      extension: null,
      amending: false,
      staffCount: sent ? 40 + index : null,
      own: index === 0,
      judgeable: sent && index > 0,
      lines: sent
        ? rows.filter(({ order }) => (index + order) % 11 !== 0).map((row) => lineOf(index, row))
        : [],
      findings: [],
    };
  });
  const figuresOf = ({ code }: FormRow) => (figures === undefined ? [] : [{ ...figures, code }]);
  backend.bloc.large = {
    round: comparedRound(round, members),
    rows,
    members,
    statistics: rows.flatMap(figuresOf),
  };
}
