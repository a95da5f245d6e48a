import type {
  FileIssue,
  ImportPreview,
  PreviewCell,
  PreviewRow,
  Registration,
} from '../src/lib/api/types.ts';
import { type MockRequest, type MockRoutes, ok, refuse } from './answers.ts';
import { rows as formRows, written } from './recorded.ts';
import type { RegistrationDesk } from './registration.ts';
import type { MockStore } from './store.ts';

const FILES = { good: 'ban-dang-ky-2022.docx', unsure: 'dang-ky-chua-ro.xlsx', broken: 'dang-ky-sai.docx' };
type Kind = keyof typeof FILES;
const DIGESTS: Record<Kind, string> = {
  good: 'a1'.repeat(32),
  unsure: 'b2'.repeat(32),
  broken: 'c3'.repeat(32),
};

/** A preview made up for the name of a file, or the one that is kept under a digest. */
function readFile(nameOrDigest: string, registration: Registration): ImportPreview | null {
  if (/macro/.test(nameOrDigest)) {
    return refuse(422, 'file-has-macros');
  }
  if (/\.pdf$/.test(nameOrDigest)) {
    return refuse(422, 'file-is-pdf');
  }
  const kinds = Object.keys(FILES) as Kind[];
  const kind = kinds.find((each) => nameOrDigest === FILES[each] || nameOrDigest === DIGESTS[each]);
  return kind === undefined ? null : previewOf(kind, registration);
}

function previewOf(kind: Kind, registration: Registration): ImportPreview {
  const content = written('SKHCN of the file');
  const lost = { code: 'HCLD3', collective: null, individual: { quantity: '1', ratio: null } };
  const lines = [...content.lines, ...(kind === 'unsure' ? [lost] : [])];
  const order = new Map(formRows().map(({ code, label }, index) => [code, { row: index + 3, label }]));
  const rows = lines.map(({ code }): PreviewRow => {
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
      note: short ? `“TTLĐXS” được hiểu là “${label}”` : null,
      noteEn: short ? `“TTLĐXS” is taken to be “${label}”` : null,
    };
  });
  const cells = lines.flatMap(({ code, collective, individual }): PreviewCell[] =>
    (
      [
        ['COLLECTIVE', collective],
        ['INDIVIDUAL', individual],
      ] as const
    ).flatMap(([holder, target], side) =>
      (['quantity', 'ratio'] as const).flatMap((cell, index) => {
        const written = target?.[cell] ?? null;
        const bad = kind === 'broken' && code === 'CSTDTQ' && cell === 'quantity';
        const unclear = kind === 'unsure' && code === 'BK_TINH' && holder === 'COLLECTIVE';
        return written === null
          ? []
          : [
              {
                code: rows.find((row) => row.row === order.get(code)?.row)?.code ?? null,
                holder: unclear ? null : holder,
                cell,
                written: bad ? 'một hai' : written,
                meaning: bad ? null : written,
                confidence:
                  bad || unclear
                    ? ('UNSURE' as const)
                    : written === '30'
                      ? ('LIKELY' as const)
                      : ('CERTAIN' as const),
                table: 1,
                row: order.get(code)?.row ?? 0,
                column: 3 + side * 2 + index,
                header: `${holder === 'COLLECTIVE' ? 'Tập thể' : 'Cá nhân (Người)'} – ${cell === 'quantity' ? 'Số lượng' : 'Tỷ lệ (%)'}`,
                problem: bad ? 'cell-not-understood' : unclear ? 'holder-unclear' : null,
              },
            ];
      }),
    ),
  );
  const problems = problemsOf(kind);
  return {
    digest: DIGESTS[kind],
    fileName: FILES[kind],
    kind: kind === 'unsure' ? 'XLSX' : 'DOCX',
    layout: 'FORM',
    alreadyTaken: registration.imported?.digest === DIGESTS[kind],
    acceptable: kind === 'good',
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
      ...content.campaigns.map(({ name }) => ({
        place: 'campaigns' as const,
        value: name,
        confidence: 'CERTAIN' as const,
      })),
    ],
    rows,
    cells,
    problems,
    content: { ...content, lines },
  };
}

function problemsOf(kind: Kind): FileIssue[] {
  const year: FileIssue = {
    severity: 'QUESTION',
    code: 'years-differ',
    table: null,
    row: null,
    column: null,
    value: '2021/2022',
    message: 'Tiêu đề ghi năm 2021 nhưng nội dung ghi năm 2022. Hãy kiểm tra lại.',
    messageEn: 'The heading says 2021 but the text says 2022. Please check.',
  };
  const lost: FileIssue = {
    severity: 'ERROR',
    code: 'title-unsure',
    table: 1,
    row: 14,
    column: 2,
    value: 'H/c LĐ',
    message:
      'Bảng 1, dòng 14, cột 2: chưa rõ “H/c LĐ” là danh hiệu nào. Hãy chọn danh hiệu hoặc bỏ dòng này.',
    messageEn:
      'Table 1, row 14, column 2: it is not clear which title “H/c LĐ” is. Please choose one or leave the row out.',
  };
  const bad: FileIssue = {
    severity: 'ERROR',
    code: 'cell-not-understood',
    table: 1,
    row: 6,
    column: 5,
    value: 'một hai',
    message: 'Bảng 1, dòng 6, cột 5: không hiểu “một hai”; cần số lượng như “03” hoặc tỷ lệ như “> 95%”.',
    messageEn:
      'Table 1, row 6, column 5: “một hai” is not understood; a quantity like “03” or a ratio like “> 95%” is needed.',
  };
  const unclear: FileIssue = {
    severity: 'ERROR',
    code: 'holder-unclear',
    table: 1,
    row: 11,
    column: 3,
    value: '01',
    message:
      'Bảng 1, dòng 11, cột 3: không rõ “01” là của tập thể hay cá nhân. Hãy ghi rõ trong tệp hoặc chọn đối tượng.',
    messageEn:
      'Table 1, row 11, column 3: it is not clear whether “01” is of collectives or of individuals. Please choose.',
  };
  return [year, ...(kind === 'unsure' ? [lost, unclear] : []), ...(kind === 'broken' ? [bad] : [])];
}

/** Takes what was understood of a file into the registration, once every doubt is settled by a choice. */
export function takeFile(
  desk: RegistrationDesk,
  request: MockRequest,
  registration: Registration,
  digest: string,
): Registration {
  const preview = readFile(digest, registration) ?? refuse(404, 'reading-unknown');
  const { rows, cells } = request.body as {
    rows: { row: number; code: string | null }[];
    cells: { row: number; column: number }[];
  };
  const unsettled = preview.problems.filter(
    ({ severity, row, column }) =>
      severity === 'ERROR' &&
      !rows.some((choice) => choice.row === row) &&
      !cells.some((choice) => choice.row === row && choice.column === column),
  );
  if (unsettled.length > 0) {
    const errors = unsettled.map(({ code, table, row, column }) => ({
      code,
      pointer: `/tables/${table}/rows/${row}/columns/${column}`,
    }));
    refuse(422, 'import-not-acceptable', errors);
  }
  const lines = preview.content.lines.filter(
    ({ code }) => code !== 'HCLD3' || rows.some((row) => row.code === code),
  );
  const saved = desk.save(request, registration, { ...preview.content, lines });
  desk.editions.remember(saved, 'IMPORTED', preview.fileName);
  const { savedAt: at, savedBy: by } = saved;
  return desk.keep({ ...saved, imported: { fileName: preview.fileName, digest, at, by: by ?? '' } });
}

export const importRoutes: MockRoutes<MockStore & { desk: RegistrationDesk }> = (
  backend,
  { call, ids: [id = '', digest = ''], request },
) => {
  const registration = () => backend.registration(id);
  const path = `/api/registration/registrations/${id}`;
  switch (call) {
    case 'POST registrations/:id/readings': {
      const fileName = request.search.get('fileName') ?? '';
      return backend.work.begin('READING_FORM', registration().unitId, fileName, () => {
        const read = readFile(fileName, registration()) ?? refuse(422, 'file-kind-unknown');
        return `${path}/readings/${read.digest}`;
      });
    }
    case 'GET registrations/:id/readings/:id':
      return ok(readFile(digest, registration()) ?? refuse(404, 'reading-unknown'));
    case 'POST registrations/:id/readings/:id/acceptance':
      return backend.work.begin('TAKING_FORM', registration().unitId, '', () => {
        takeFile(backend.desk, request, registration(), digest);
        return path;
      });
    default:
      return undefined;
  }
};
