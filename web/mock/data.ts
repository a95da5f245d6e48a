import type { Bloc, Campaign, Person, Unit } from '../src/lib/api/types.ts';
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
