import type { Reading, ReadingCell, ReadingProblem, ReadingRow, Registration } from '../src/lib/api/types.ts';
import { refuse } from './answers.ts';
import * as data from './data.ts';

const FILES = { good: 'ban-dang-ky-2022.docx', unsure: 'dang-ky-chua-ro.xlsx', broken: 'dang-ky-sai.docx' };
type Kind = keyof typeof FILES;
const DIGESTS: Record<Kind, string> = {
  good: 'a1'.repeat(32),
  unsure: 'b2'.repeat(32),
  broken: 'c3'.repeat(32),
};

/** A reading made up for the name of a file, or the one that is kept under a digest. */
export function readFile(nameOrDigest: string, registration: Registration): Reading | null {
  if (/macro/.test(nameOrDigest)) {
    return refuse(422, 'file-has-macros');
  }
  if (/\.pdf$/.test(nameOrDigest)) {
    return refuse(422, 'file-is-pdf');
  }
  const kinds = Object.keys(FILES) as Kind[];
  const kind = kinds.find((each) => nameOrDigest === FILES[each] || nameOrDigest === DIGESTS[each]);
  return kind === undefined ? null : readingOf(kind, registration);
}

function readingOf(kind: Kind, registration: Registration): Reading {
  const lines = [...data.sampleLines(), ...(kind === 'unsure' ? [data.individual('HCLD3', '1')] : [])];
  const order = new Map(data.rows().map(({ code, label }, index) => [code, { row: index + 3, label }]));
  const rows = lines.map(({ code }): ReadingRow => {
    const { row, label } = order.get(code) ?? { row: 0, label: code };
    const lost = kind === 'unsure' && code === 'HCLD3';
    const short = code === 'TTLDXS';
    return {
      table: 1,
      row,
      written: lost ? 'H/c LĐ' : short ? 'TTLĐXS' : label,
      code: lost ? null : code,
      confidence: lost ? 'UNSURE' : short ? 'LIKELY' : 'CERTAIN',
      alternatives: lost ? ['HCLD3', 'HCLD2', 'HCLD1'] : [],
      note: null,
    };
  });
  const cells = lines.flatMap(({ code, collective, individual }): ReadingCell[] =>
    (
      [
        ['COLLECTIVE', collective],
        ['INDIVIDUAL', individual],
      ] as const
    ).flatMap(([holder, target], side) =>
      (['quantity', 'ratio'] as const).flatMap((cell, index) => {
        const written = target?.[cell] ?? null;
        const bad = kind === 'broken' && code === 'CSTDTQ' && cell === 'quantity';
        return written === null
          ? []
          : [
              {
                code: rows.find((row) => row.row === order.get(code)?.row)?.code ?? null,
                holder,
                cell,
                written: bad ? 'một hai' : written,
                meaning: bad ? null : written,
                confidence: bad
                  ? ('UNSURE' as const)
                  : written === '30'
                    ? ('LIKELY' as const)
                    : ('CERTAIN' as const),
                table: 1,
                row: order.get(code)?.row ?? 0,
                column: 3 + side * 2 + index,
                header: `${holder === 'COLLECTIVE' ? 'Tập thể' : 'Cá nhân (Người)'} – ${cell === 'quantity' ? 'Số lượng' : 'Tỷ lệ (%)'}`,
                problem: bad ? 'Số lượng phải là số, ví dụ 03 hoặc 11.' : null,
              },
            ];
      }),
    ),
  );
  const content = {
    ...data.sampleTexts,
    heading: 'BẢN ĐĂNG KÝ THI ĐUA NĂM 2021',
    movements: data.sampleMovements(),
    staffCount: 73,
    collectiveCount: 7,
    lines,
    signature: { title: 'GIÁM ĐỐC', name: 'Nguyễn Văn Mẫu' },
    answers: [],
  };
  const problems = problemsOf(kind);
  return {
    digest: DIGESTS[kind],
    fileName: FILES[kind],
    kind: kind === 'unsure' ? 'XLSX' : 'DOCX',
    layout: 'FORM',
    alreadyTaken: registration.imported?.digest === DIGESTS[kind],
    acceptable: kind !== 'broken',
    years: { heading: 2021, body: 2022, fileName: 2022 },
    parts: [
      { place: 'heading', value: content.heading, confidence: 'LIKELY' },
      { place: 'preamble', value: content.preamble, confidence: 'CERTAIN' },
      { place: 'professionalWork', value: content.professionalWork, confidence: 'CERTAIN' },
      ...content.solutions.map((value) => ({
        place: 'solutions' as const,
        value,
        confidence: 'CERTAIN' as const,
      })),
      ...content.movements.map(({ name }) => ({
        place: 'movements' as const,
        value: name,
        confidence: 'CERTAIN' as const,
      })),
    ],
    rows,
    cells,
    problems,
    content,
  };
}

function problemsOf(kind: Kind): ReadingProblem[] {
  const year: ReadingProblem = {
    severity: 'QUESTION',
    code: 'import-year-conflict',
    table: null,
    row: null,
    column: null,
    value: '2021',
    message: 'Tiêu đề ghi năm 2021, nội dung ghi năm 2022. Hãy xem lại tiêu đề sau khi nhận.',
    messageEn: 'The heading says 2021, the text says 2022. Please check the heading after taking the file.',
  };
  const lost: ReadingProblem = {
    severity: 'QUESTION',
    code: 'import-row-unsure',
    table: 1,
    row: 14,
    column: 2,
    value: 'H/c LĐ',
    message: 'Chưa rõ “H/c LĐ” là hạng nào. Hãy chọn danh hiệu cho dòng này.',
    messageEn: 'It is not clear which class “H/c LĐ” is. Please choose the title of this row.',
  };
  const bad: ReadingProblem = {
    severity: 'ERROR',
    code: 'quantity-not-a-number',
    table: 1,
    row: 6,
    column: 5,
    value: 'một hai',
    message: 'Ô ghi “một hai”, không phải số. Hãy sửa ô này trong tệp rồi chọn lại tệp.',
    messageEn:
      'The cell says “một hai”, which is not a number. Please correct it in the file and choose it again.',
  };
  return [year, ...(kind === 'unsure' ? [lost] : []), ...(kind === 'broken' ? [bad] : [])];
}
