import type {
  Bloc,
  Campaign,
  FormRow,
  Holder,
  JoinedCampaign,
  Person,
  Unit,
  WrittenLine,
} from '../src/lib/api/types.ts';
import { missing } from './missing.ts';

/** Sample data in the shape of the services' answers, for tests and for working on screens without services. */

const DEPARTMENTS = [
  ['VPUBND', 'Văn phòng UBND tỉnh', 'VP UBND tỉnh'],
  ['SKHDT', 'Sở Kế hoạch và Đầu tư', 'Sở KH&ĐT'],
  ['STC', 'Sở Tài chính', 'Sở TC'],
  ['SNV', 'Sở Nội vụ', 'Sở NV'],
  ['STP', 'Sở Tư pháp', 'Sở TP'],
  ['SNGV', 'Sở Ngoại vụ', 'Sở NgV'],
  ['TTT', 'Thanh tra tỉnh', 'Thanh tra tỉnh'],
  ['SKHCN', 'Sở Khoa học và Công nghệ', 'Sở KH&CN'],
  ['STTTT', 'Sở Thông tin và Truyền thông', 'Sở TT&TT'],
  ['BDT', 'Ban Dân tộc', 'Ban Dân tộc'],
  ['VPDDBQH', 'Văn phòng Đoàn ĐBQH và HĐND tỉnh', 'VP ĐĐBQH&HĐND'],
] as const;

export const BLOC_NAME = 'Khối Thi đua các cơ quan tham mưu tổng hợp';
export const YEAR = 2022;
export const BLOC_ID = idOf(1, 0);
export const ROUND_ID = idOf(2, 0);

export function idOf(kind: number, index: number): string {
  return `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(index).padStart(12, '0')}`;
}

export function unitId(code: string): string {
  return idOf(
    3,
    DEPARTMENTS.findIndex(([known]) => known === code),
  );
}

export function registrationId(code: string): string {
  return idOf(
    4,
    DEPARTMENTS.findIndex(([known]) => known === code),
  );
}

export const units = (): Unit[] =>
  DEPARTMENTS.map(([code, name, shortName]) => ({
    id: unitId(code),
    version: 1,
    code,
    name,
    shortName,
    organisation: code.toLowerCase(),
    names: [{ name, shortName, from: '2004-01-01' }],
  }));

export const bloc = (): Bloc => ({
  id: BLOC_ID,
  version: 3,
  code: 'TMTH',
  name: BLOC_NAME,
  kind: 'KHOI',
  members: DEPARTMENTS.map(([code, unitName, unitShortName], index) => ({
    unitId: unitId(code),
    unitName,
    unitShortName,
    role: index === 0 ? 'HEAD' : index === 1 ? 'DEPUTY' : 'MEMBER',
    from: '2022-01-01',
    to: null,
  })),
});

export type MockUser = {
  subject: string;
  username: string;
  name: string;
  unit: string | null;
  role: Person['duties'][number]['role'] | null;
};

export const users: MockUser[] = [
  { username: 'quantri', name: 'Quản trị mẫu tỉnh', unit: null, role: 'PROVINCE_ADMIN' },
  { username: 'canbo.vpubnd', name: 'Cán bộ mẫu Văn phòng UBND tỉnh', unit: 'VPUBND', role: 'OFFICER' },
  { username: 'canbo.skhdt', name: 'Cán bộ mẫu Sở KH&ĐT', unit: 'SKHDT', role: 'OFFICER' },
  { username: 'canbo.skhcn', name: 'Cán bộ mẫu Sở KH&CN', unit: 'SKHCN', role: 'OFFICER' },
  { username: 'lanhdao.skhcn', name: 'Lãnh đạo mẫu Sở KH&CN', unit: 'SKHCN', role: 'LEADER' },
  { username: 'lanhdao.skhdt', name: 'Lãnh đạo mẫu Sở KH&ĐT', unit: 'SKHDT', role: 'LEADER' },
  { username: 'canbo2.skhcn', name: 'Cán bộ mẫu thứ hai Sở KH&CN', unit: 'SKHCN', role: 'OFFICER' },
  { username: 'nguoi.skhcn', name: 'Người mẫu Sở KH&CN', unit: 'SKHCN', role: 'STAFF' },
  { username: 'nguoimoi', name: 'Người mới chưa có nhiệm vụ', unit: null, role: null },
].map((user, index) => ({ ...user, subject: idOf(5, index) })) as MockUser[];

type RowSpec = [code: string, label: string, labelEn: string, note: string | null, subjects: Holder[]];
const C: Holder[] = ['COLLECTIVE'];
const I: Holder[] = ['INDIVIDUAL'];
const BOTH: Holder[] = ['COLLECTIVE', 'INDIVIDUAL'];

const ROWS: RowSpec[] = [
  ['LDTT', 'Lao động tiên tiến', 'Advanced Worker', null, I],
  ['CSTDCS', 'Chiến sĩ thi đua cơ sở', 'Grassroots Emulation Fighter', null, I],
  ['CSTD_BO_TINH', 'Chiến sĩ thi đua cấp Bộ, tỉnh', 'Ministerial or Provincial Emulation Fighter', null, I],
  ['CSTDTQ', 'Chiến sĩ thi đua toàn quốc', 'National Emulation Fighter', null, I],
  ['TTLDTT', 'Tập thể Lao động tiên tiến', 'Advanced Labour Collective', 'phòng, ban trực thuộc đơn vị', C],
  ['TTLDXS', 'Tập thể Lao động xuất sắc', 'Excellent Labour Collective', 'phòng, ban trực thuộc đơn vị', C],
  [
    'COTD_BO_TINH',
    'Cờ thi đua của Tỉnh, Bộ',
    'Provincial or Ministerial Emulation Flag',
    'tập thể đơn vị',
    C,
  ],
  ['COTDCP', 'Cờ thi đua của Chính phủ', 'Government Emulation Flag', 'tập thể đơn vị', C],
  ['BK_TINH', 'Bằng khen của Chủ tịch UBND tỉnh', 'Certificate of Merit of the Provincial Chair', null, BOTH],
  ['BK_BO', 'Bằng khen của Bộ trưởng', 'Certificate of Merit of a Minister', null, BOTH],
  ['BKTTCP', 'Bằng khen của Thủ tướng Chính phủ', 'Certificate of Merit of the Prime Minister', null, BOTH],
  ['HCLD3', 'Huân chương Lao động hạng ba', 'Labour Order, Third Class', null, BOTH],
  ['HCLD2', 'Huân chương Lao động hạng nhì', 'Labour Order, Second Class', null, BOTH],
  ['HCLD1', 'Huân chương Lao động hạng nhất', 'Labour Order, First Class', null, BOTH],
  ['HCDL3', 'Huân chương Độc lập hạng ba', 'Independence Order, Third Class', null, BOTH],
  ['HCDL2', 'Huân chương Độc lập hạng nhì', 'Independence Order, Second Class', null, BOTH],
  ['HCDL1', 'Huân chương Độc lập hạng nhất', 'Independence Order, First Class', null, BOTH],
];

export const rows = (): FormRow[] =>
  ROWS.map(([code, label, labelEn, note, subjects], index) => ({
    code,
    order: index + 1,
    label,
    labelEn,
    note,
    group: index < 8 ? 'TITLE' : 'COMMENDATION',
    subjects,
  }));

/** Sở KH&CN's form of 2022, cell for cell. */
export const sampleLines = (): WrittenLine[] => [
  individual('LDTT', '70', '> 95%'),
  individual('CSTDCS', '11', '15 %'),
  individual('CSTD_BO_TINH', '03'),
  individual('CSTDTQ', '01'),
  collective('TTLDTT', '07', '100%'),
  collective('TTLDXS', '02', '30'),
  collective('COTD_BO_TINH', '01'),
  both('BK_TINH', '01', '02'),
  both('BK_BO', '01', '04'),
  both('BKTTCP', '01', '01'),
];

export function individual(code: string, quantity: string, ratio: string | null = null): WrittenLine {
  return { code, collective: null, individual: { quantity, ratio } };
}

export function collective(code: string, quantity: string, ratio: string | null = null): WrittenLine {
  return { code, collective: { quantity, ratio }, individual: null };
}

export function both(code: string, collectives: string, people: string): WrittenLine {
  return {
    code,
    collective: { quantity: collectives, ratio: null },
    individual: { quantity: people, ratio: null },
  };
}

export const sampleTexts = {
  heading: 'BẢN ĐĂNG KÝ THI ĐUA NĂM 2022',
  preamble:
    'Hưởng ứng phong trào thi đua năm 2022 do UBND tỉnh phát động; Lãnh đạo đơn vị và Ban chấp hành Công đoàn cùng toàn thể cán bộ, công chức, viên chức, người lao động Sở Khoa học và Công nghệ (KH&CN) thống nhất hưởng ứng phong trào và đăng ký giao ước thi đua năm 2022 với các nội dung:',
  professionalWork:
    'Phấn đấu hoàn thành xuất sắc, toàn diện công tác chuyên môn nghiệp vụ được UBND tỉnh giao năm 2022.',
  solutions: [
    'Thông qua chương trình tổng kết công tác năm 2021 và triển khai chương trình kế hoạch công tác năm 2022.',
    'Thông qua Hội nghị Cán bộ công chức, viên chức; ký giao ước thi đua của các tập thể, cá nhân năm 2022.',
    'Đăng ký đề tài, sáng kiến cải tiến góp phần hoàn thành tốt công tác chuyên môn và xây dựng đơn vị vững mạnh.',
    'Tiếp tục thực hiện chương trình cải cách hành chính và quy chế dân chủ trong hoạt động cơ quan, đơn vị.',
    'Thi đua thực hành tiết kiệm chống lãng phí; phòng, chống tham nhũng.',
  ],
};

const CAMPAIGNS = [
  'Thái Nguyên chung sức xây dựng nông thôn mới',
  'Đẩy mạnh chương trình chuyển đổi số',
  'Thái Nguyên chung tay vì người nghèo – không để ai bị bỏ lại phía sau',
  'Đoàn kết, chung sức, đồng lòng cùng cả nước thi đua phòng chống và chiến thắng đại dịch Covid-19',
  'Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở',
  'Thực hiện cải cách hành chính',
];

const campaign = (said: Partial<Campaign>) =>
  ({ ...missing('campaign', 'Campaign'), actions: [], ...said }) as Campaign;

export const campaigns = (): Campaign[] => [
  ...CAMPAIGNS.map((name, index) =>
    campaign({
      id: idOf(6, index),
      version: 2,
      name,
      level: index === 3 || index === 4 ? 'NATIONAL' : 'PROVINCE',
      organiserUnitId: null,
      organiserName: null,
      from: '2022-01-01',
      to: '2022-12-31',
      state: 'LAUNCHED',
      criteria: index === 1 ? ['Có mô hình chuyển đổi số', '100 % hồ sơ công việc trên môi trường mạng'] : [],
    }),
  ),
  campaign({
    id: idOf(6, 20),
    version: 1,
    name: 'Thi đua học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    level: 'UNIT',
    organiserUnitId: unitId('SKHCN'),
    organiserName: 'Sở Khoa học và Công nghệ',
    from: '2022-03-01',
    to: '2022-12-15',
    state: 'DRAFT',
    criteria: ['Mỗi phòng có một việc làm theo'],
  }),
];

export const sampleJoinedCampaigns = (): JoinedCampaign[] => [
  { name: CAMPAIGNS[0] ?? '', campaignId: idOf(6, 0) },
  { name: CAMPAIGNS[1] ?? '', campaignId: idOf(6, 1) },
  { name: 'Phong trào thi đua: Thực hiện cải cách hành chính', campaignId: null },
];

/** What the other members pledge: plausible numbers made for the demonstration. */
export const pledges: Record<string, { staff: number; collectives: number; lines: WrittenLine[] }> = {
  VPUBND: {
    staff: 92,
    collectives: 10,
    lines: [
      individual('LDTT', '88', '95%'),
      individual('CSTDCS', '13', '14,8%'),
      individual('CSTD_BO_TINH', '02'),
      collective('TTLDTT', '10', '100%'),
      collective('TTLDXS', '03', '30%'),
      collective('COTD_BO_TINH', '01'),
      both('BK_TINH', '01', '05'),
      individual('BKTTCP', '01'),
      individual('HCLD3', '01'),
    ],
  },
  SKHDT: {
    staff: 64,
    collectives: 8,
    lines: [
      individual('LDTT', '62', '> 95%'),
      individual('CSTDCS', '09', '14,5%'),
      individual('CSTD_BO_TINH', '01'),
      collective('TTLDTT', '08', '100%'),
      collective('TTLDXS', '02', '25%'),
      both('BK_TINH', '01', '03'),
    ],
  },
  SNV: {
    staff: 78,
    collectives: 9,
    lines: [
      individual('LDTT', '75', '96%'),
      individual('CSTDCS', '11', '14,7%'),
      collective('TTLDTT', '09', '100%'),
      collective('TTLDXS', '02', '22%'),
      collective('COTD_BO_TINH', '01'),
      both('BK_TINH', '01', '04'),
      both('BK_BO', '01', '02'),
    ],
  },
  STP: {
    staff: 52,
    collectives: 6,
    lines: [
      individual('LDTT', '50', '≥ 95%'),
      individual('CSTDCS', '07', '14%'),
      collective('TTLDTT', '06', '100%'),
      collective('TTLDXS', '01', '16,7%'),
      both('BK_TINH', '01', '02'),
    ],
  },
  TTT: {
    staff: 41,
    collectives: 5,
    lines: [
      individual('LDTT', '40', '97%'),
      individual('CSTDCS', '30', '75%'),
      individual('CSTD_BO_TINH', '01'),
      collective('TTLDTT', '05', '100%'),
      collective('TTLDXS', '01', '20%'),
      both('BK_TINH', '01', '02'),
    ],
  },
  BDT: {
    staff: 35,
    collectives: 4,
    lines: [
      individual('LDTT', '34', '97%'),
      individual('CSTDCS', '05', '14,7%'),
      collective('TTLDTT', '04', '100%'),
      collective('TTLDXS', '01', '25%'),
      both('BK_TINH', '01', '01'),
    ],
  },
};
