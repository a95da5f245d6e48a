/**
 * Opens every screen with sample data in a headless Chromium, at desk and phone width, takes a picture and lets
 * axe look at it. Run `npm run build` first. Fails when axe, the console or the content security policy complains.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { preview } from 'vite';

const out = process.env.SCREENS_OUT ?? 'screenshots';
const only = new RegExp(process.argv[2] ?? '');
const widths = process.argv[3] ? [Number(process.argv[3])] : [1440, 390];
const axe = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const ROUND = '/rounds/00000002-0000-4000-8000-000000000000/comparison';
const registration = (index) => `/registrations/00000004-0000-4000-8000-${String(index).padStart(12, '0')}`;

const dayAfter = (days) => new Date(Date.now() + days * 86_400_000).toLocaleDateString('en-GB');

const begin = (page) => page.getByRole('button', { name: 'Bắt đầu bản đăng ký' }).click();

const start = async (page) => {
  await begin(page);
  await page.getByRole('textbox', { name: 'Tiêu đề' }).fill('BẢN ĐĂNG KÝ THI ĐUA NĂM 2021');
  const cells = {
    'Lao động tiên tiến – cá nhân – số lượng': '70',
    'Lao động tiên tiến – cá nhân – tỷ lệ': '> 95%',
    'Chiến sĩ thi đua cơ sở – cá nhân – số lượng': '11',
    'Chiến sĩ thi đua cơ sở – cá nhân – tỷ lệ': '15 %',
    'Tập thể Lao động xuất sắc – tập thể – số lượng': '02',
    'Tập thể Lao động xuất sắc – tập thể – tỷ lệ': '30',
    'Bằng khen của Chủ tịch UBND tỉnh – tập thể – số lượng': '01',
    'Bằng khen của Bộ trưởng – tập thể – số lượng': '01',
    'Tổng số công chức, viên chức, người lao động': '73',
    'Số tập thể (phòng, ban) trực thuộc': '7',
  };
  for (const [name, text] of Object.entries(cells)) {
    await page.getByRole('textbox', { name, exact: true }).fill(text);
  }
  await page.getByText(/Đã lưu lúc/).waitFor();
  await page
    .getByText(/= 15,71 % > 15 %/)
    .first()
    .waitFor();
};

const present = async (page) => {
  await page.getByRole('button', { name: 'Trình lãnh đạo' }).click();
  await page.getByRole('button', { name: 'Xác nhận trình' }).click();
  await page.getByText('Đang trình lãnh đạo ký duyệt').first().waitFor();
};

const sign = async (page) => {
  await page.getByRole('button', { name: 'Ký duyệt', exact: true }).click();
  await page.getByRole('button', { name: 'Xác nhận ký duyệt' }).click();
  await page.getByText('Lãnh đạo đã ký duyệt').first().waitFor();
};

const become = (page, person) =>
  page.goto(
    `/oauth2/authorization/keycloak?as=${person}&returnTo=${encodeURIComponent(new URL(page.url()).pathname)}`,
  );

const openImport = async (page) => {
  await begin(page);
  await page.getByRole('link', { name: 'Nhập từ tệp Word/Excel' }).click();
  await page.getByRole('button', { name: 'Chọn tệp' }).waitFor();
};

const choose = async (page, name) => {
  await openImport(page);
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from('PK') });
};

const amend = async (page) => {
  await page.getByRole('button', { name: 'Đề nghị điều chỉnh' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('Hai công chức mới chuyển đến từ tháng 3.');
  await page.getByRole('button', { name: 'Bắt đầu điều chỉnh' }).click();
  const quantity = 'Lao động tiên tiến – cá nhân – số lượng';
  await page.getByRole('textbox', { name: quantity, exact: true }).fill('64');
  await page
    .getByRole('textbox', { name: '1. Về công tác chuyên môn' })
    .fill(
      'Phấn đấu hoàn thành xuất sắc, toàn diện và đúng hạn công tác chuyên môn nghiệp vụ được UBND tỉnh giao năm 2022.',
    );
  await page.getByText(/Đã lưu lúc/).waitFor();
};

const chooseFile = (page, label, name) =>
  page
    .locator(`input[type="file"][aria-label="${label}"]`)
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from('file') });

const screens = [
  { name: '01-landing', as: null, path: '/' },
  { name: '02-waiting', as: 'nguoimoi', path: '/' },
  { name: '03-home-officer', as: 'canbo.skhcn', path: '/' },
  { name: '04-home-head', as: 'canbo.vpubnd', path: '/' },
  { name: '05-registrations', as: 'canbo.skhcn', path: '/registrations' },
  { name: '06-form', as: 'canbo.skhcn', path: '/', act: start },
  {
    name: '07-form-refused',
    as: 'canbo.skhcn',
    path: '/',
    act: async (page) => {
      await start(page);
      await page
        .getByRole('textbox', { name: 'Chiến sĩ thi đua toàn quốc – cá nhân – số lượng' })
        .fill('hai');
      await page.getByText('Số lượng phải là số').first().waitFor();
      await page.getByRole('table').scrollIntoViewIfNeeded();
      await page.getByRole('textbox', { name: 'Chiến sĩ thi đua toàn quốc – cá nhân – số lượng' }).fill('01');
      await page.getByText(/Đã lưu lúc/).waitFor();
    },
  },
  {
    name: '08-present-dialog',
    as: 'canbo.skhcn',
    path: '/',
    full: false,
    act: async (page) => {
      await start(page);
      await page.getByRole('button', { name: 'Trình lãnh đạo' }).click();
      await page.getByRole('button', { name: 'Xác nhận trình' }).waitFor();
    },
  },
  {
    name: '09-form-english',
    as: 'canbo.skhcn',
    path: '/',
    language: 'en',
    act: async (page) => {
      await page.getByRole('button', { name: 'Start the registration' }).click();
      await page.getByRole('table').waitFor();
    },
  },
  { name: '10-returned-view', as: 'canbo.vpubnd', path: registration(4) },
  { name: '11-judge', as: 'canbo.vpubnd', path: registration(6) },
  {
    name: '12-return-dialog',
    as: 'canbo.vpubnd',
    path: registration(6),
    full: false,
    act: async (page) => {
      await page.getByRole('button', { name: 'Trả lại' }).click();
      await page.getByRole('dialog').getByRole('textbox').waitFor();
    },
  },
  { name: '13-receipt', as: 'canbo.vpubnd', path: `${registration(0)}/receipt` },
  { name: '14-rounds', as: 'canbo.vpubnd', path: '/rounds' },
  { name: '15-new-round', as: 'canbo.vpubnd', path: '/rounds/new' },
  { name: '16-comparison', as: 'canbo.vpubnd', path: ROUND },
  {
    name: '17-comparison-ratio',
    as: 'canbo.vpubnd',
    path: `${ROUND}?measure=ratio&holder=individual`,
    full: false,
    act: async (page) => {
      await page.getByRole('button', { name: /^Lưu ý: Thanh tra tỉnh – Chiến sĩ thi đua cơ sở/ }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: '18-comparison-per100-english',
    as: 'canbo.vpubnd',
    path: `${ROUND}?measure=per100`,
    language: 'en',
  },
  { name: '19-comparison-later', as: 'canbo.skhcn', path: ROUND },
  {
    name: '40-status',
    as: 'canbo.vpubnd',
    path: `${ROUND}?tab=status`,
    act: async (page) => {
      await page.getByRole('button', { name: 'Nhắc Sở Tài chính gửi bản đăng ký' }).click();
      await page.getByRole('textbox', { name: /Lời nhắn/ }).fill('Khối họp sáng thứ Hai.');
      await page.getByRole('button', { name: 'Gửi lời nhắc' }).click();
      await page.getByText('chưa ai đọc').waitFor();
      await page.getByRole('button', { name: 'Gia hạn cho Sở Ngoại vụ' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox', { name: 'Hạn mới' }).fill(dayAfter(15));
      await dialog.getByRole('textbox', { name: /Lý do/ }).fill('Mới sáp nhập phòng.');
      await dialog.getByRole('button', { name: 'Gia hạn' }).click();
      await page.getByRole('heading', { name: 'Thay đổi thời hạn' }).waitFor();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    },
  },
  {
    name: '41-extend-dialog',
    as: 'canbo.vpubnd',
    path: `${ROUND}?tab=status`,
    full: false,
    act: async (page) => {
      await page.getByRole('button', { name: 'Thời hạn' }).click();
      await page.getByRole('menuitem', { name: /Gia hạn cho một đơn vị/ }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Gia hạn' }).click();
      await page.getByText('Hãy ghi lý do.').waitFor();
    },
  },
  {
    name: '42-close-dialog',
    as: 'canbo.vpubnd',
    path: ROUND,
    full: false,
    act: async (page) => {
      await page.getByRole('button', { name: 'Thời hạn' }).click();
      await page.getByRole('menuitem', { name: /Đóng đợt sớm/ }).click();
      await page.getByRole('radio', { name: /Vào một thời điểm khác/ }).click();
      await page.getByRole('textbox', { name: 'Ngày đóng' }).waitFor();
    },
  },
  { name: '43-heat', as: 'canbo.vpubnd', path: `${ROUND}?look=heat&ranks=true` },
  { name: '44-bars-turned', as: 'canbo.vpubnd', path: `${ROUND}?look=bars&turned=true&holder=individual` },
  {
    name: '45-pinned-change',
    as: 'canbo.vpubnd',
    path: `${ROUND}?measure=change&look=bars&pins=["00000003-0000-4000-8000-000000000009"]`,
    full: false,
    act: async (page) => {
      await page.getByRole('columnheader', { name: /Thanh tra/ }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: '46-two', as: 'canbo.vpubnd', path: `${ROUND}?tab=two` },
  {
    name: '47-snapshots',
    as: 'canbo.vpubnd',
    path: `${ROUND}?tab=snapshots`,
    act: async (page) => {
      await page.getByRole('button', { name: 'Chốt số liệu' }).click();
      await page.getByRole('textbox', { name: /Tên bản chốt/ }).fill('Họp khối ngày 03/03/2022');
      await page.getByRole('button', { name: 'Chốt ngay' }).click();
      await page.getByRole('grid').waitFor();
      await page.getByRole('button', { name: 'Thay đổi từ bản chốt số 1' }).click();
      await page.getByText('Không có gì thay đổi').waitFor();
    },
  },
  {
    name: '48-province',
    as: 'quantri',
    path: '/province',
    act: (page) => page.getByRole('heading', { name: 'Tổng chỉ tiêu đã đăng ký' }).waitFor(),
  },
  { name: '50-home-admin', as: 'quantri', path: '/' },
  { name: '49-large', as: 'canbo.vpubnd&large', path: ROUND, full: false },
  { name: '20-campaigns', as: 'canbo.skhcn', path: '/campaigns' },
  {
    name: '21-campaign-dialog',
    as: 'quantri',
    path: '/campaigns',
    full: false,
    act: async (page) => {
      await page.getByRole('button', { name: 'Thêm phong trào' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: '22-notices', as: 'canbo.vpubnd', path: '/notices' },
  { name: '23-admin-units', as: 'quantri', path: '/admin' },
  { name: '24-admin-blocs', as: 'quantri', path: '/admin?tab=blocs' },
  { name: '25-admin-people', as: 'quantri', path: '/admin?tab=people' },
  { name: '82-reference', as: 'quantri', path: '/reference?service=registration' },
  {
    name: '83-reference-details',
    as: 'quantri',
    path: '/reference?service=campaign&operation=campaignDraft',
  },
  {
    name: '26-admin-duties',
    as: 'quantri',
    path: '/admin?tab=people',
    full: false,
    act: async (page) => {
      await page.getByRole('button', { name: /^Sửa nhiệm vụ của Cán bộ mẫu Sở KH&CN/ }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: '27-admin-members',
    as: 'quantri',
    path: '/admin?tab=blocs',
    full: false,
    act: async (page) => {
      await page.getByRole('button', { name: /^Sửa thành viên của/ }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: '51-internal-staff',
    as: 'canbo.skhcn',
    path: '/internal-pledges',
    act: async (page) => {
      await page.getByText('Chưa có danh sách cán bộ').waitFor();
      await chooseFile(page, 'Chọn tệp danh sách', 'can-bo.xlsx');
      await page.getByRole('button', { name: /^Lấy danh sách/ }).click();
      await page.getByRole('rowheader', { name: 'Đỗ Đức Đạt', exact: true }).waitFor();
    },
  },
  {
    name: '52-internal-refused',
    as: 'canbo.skhcn',
    path: '/internal-pledges',
    act: async (page) => {
      await chooseFile(page, 'Chọn tệp danh sách', 'co-loi.xlsx');
      await page.getByText(/Thiếu họ và tên/).waitFor();
    },
  },
  {
    name: '53-internal-pledge',
    as: 'canbo.skhcn',
    path: '/internal-pledges?tab=pledges',
    full: false,
    act: async (page) => {
      await page.getByRole('button', { name: 'Thêm đăng ký' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: '54-internal-import',
    as: 'canbo.skhcn',
    path: '/internal-pledges?tab=pledges',
    act: async (page) => {
      await page.getByRole('button', { name: 'Tải lên từ Excel' }).click();
      await chooseFile(page, 'Chọn tệp đăng ký', 'co-loi.xlsx');
      await page.getByText(/Không hiểu danh hiệu/).waitFor();
    },
  },
  {
    name: '55-internal-roll-up',
    as: 'canbo.skhcn',
    path: '/',
    act: async (page) => {
      await start(page);
      await page
        .getByRole('link', { name: 'Nội bộ đơn vị' })
        .or(page.getByRole('button', { name: 'Mở trình đơn' }))
        .first()
        .click();
      if (await page.getByRole('tab', { name: 'Tổng hợp' }).isHidden()) {
        await page.getByRole('link', { name: 'Nội bộ đơn vị' }).click();
      }
      await page.getByRole('tab', { name: 'Đăng ký nội bộ' }).click();
      await page.getByRole('button', { name: 'Tải lên từ Excel' }).click();
      await chooseFile(page, 'Chọn tệp đăng ký', 'dang-ky.xlsx');
      await page.getByRole('button', { name: 'Lấy cả danh sách' }).click();
      await page.getByRole('rowheader', { name: 'Trần Thị Bình' }).waitFor();
      await page.getByRole('tab', { name: 'Tổng hợp' }).click();
      await page
        .getByRole('button', { name: 'Lấy số này (3) vào bản đăng ký: Lao động tiên tiến – Cá nhân' })
        .waitFor();
    },
  },
  {
    name: '56-my-pledge',
    as: 'nguoi.skhcn',
    path: '/my-pledge',
    act: async (page) => {
      await page.getByRole('checkbox', { name: 'Lao động tiên tiến' }).check();
      await page.getByRole('button', { name: 'Đăng ký', exact: true }).click();
      await page.getByText(/^Bạn đã đăng ký/).waitFor();
    },
  },
  { name: '28-not-found', as: 'canbo.skhcn', path: '/nowhere' },
  { name: '29-unknown', as: 'canbo.skhcn', path: registration(2) },
  {
    name: '30-submitted',
    as: 'lanhdao.skhcn',
    path: '/',
    act: async (page) => {
      await start(page);
      await sign(page);
      await page.getByRole('button', { name: 'Gửi bản đăng ký' }).click();
      await page.getByRole('button', { name: 'Xác nhận gửi' }).click();
      await page.getByText('Số biên nhận').first().waitFor();
    },
  },
  {
    name: '31-leader-signs',
    as: 'canbo.skhcn',
    path: '/',
    act: async (page) => {
      await start(page);
      await present(page);
      await become(page, 'lanhdao.skhcn');
      await page.getByRole('button', { name: 'Ký duyệt', exact: true }).waitFor();
    },
  },
  {
    name: '32-handed-back',
    as: 'canbo.skhcn',
    path: '/',
    act: async (page) => {
      await start(page);
      await present(page);
      await become(page, 'lanhdao.skhcn');
      await page.getByRole('button', { name: 'Trả lại cán bộ' }).click();
      await page.getByRole('dialog').getByRole('textbox').fill('Giảm còn 10 chiến sĩ thi đua cơ sở.');
      await page.getByRole('dialog').getByRole('button', { name: 'Trả lại' }).click();
      await page.getByText('Lãnh đạo chưa ký duyệt').waitFor();
      await become(page, 'canbo.skhcn');
      await page.getByText('Lãnh đạo chưa ký duyệt').waitFor();
      await page.getByRole('button', { name: /^Giải trình về: 11\/70/ }).click();
      await page.getByRole('textbox', { name: /Giải trình của đơn vị/ }).fill('Có một người chuyển đến.');
      await page.getByText(/Đã lưu lúc/).waitFor();
    },
  },
  { name: '33-import', as: 'canbo.skhcn', path: '/', act: openImport },
  {
    name: '34-import-preview',
    as: 'canbo.skhcn',
    path: '/',
    act: async (page) => {
      await choose(page, 'ban-dang-ky-2022.docx');
      await page.getByText('Bảng trong tệp, như đã hiểu').waitFor();
    },
  },
  {
    name: '35-import-unsure',
    as: 'canbo.skhcn',
    path: '/',
    act: async (page) => {
      await choose(page, 'dang-ky-chua-ro.xlsx');
      await page.getByRole('combobox', { name: /H\/c LĐ/ }).click();
      await page.getByRole('option', { name: 'Huân chương Lao động hạng ba' }).click();
      await page.getByText('Còn 1 chỗ phải chọn').waitFor();
    },
  },
  {
    name: '36-import-not-acceptable',
    as: 'canbo.skhcn',
    path: '/',
    act: async (page) => {
      await choose(page, 'dang-ky-sai.docx');
      await page.getByText('Tệp có chỗ chưa hiểu').waitFor();
    },
  },
  {
    name: '37-import-refused',
    as: 'canbo.skhcn',
    path: '/',
    act: async (page) => {
      await choose(page, 'co-macro.docm');
      await page.getByRole('alert').first().waitFor();
    },
  },
  {
    name: '38-copied',
    as: 'canbo.skhcn',
    path: '/',
    act: async (page) => {
      await page.getByRole('button', { name: 'Chép từ năm 2021' }).click();
      await page
        .getByRole('textbox', { name: 'Lao động tiên tiến – cá nhân – số lượng', exact: true })
        .fill('70');
      await page
        .getByRole('textbox', { name: 'Giải pháp 2' })
        .fill('Tổ chức Hội nghị Cán bộ công chức, viên chức.');
      await page.getByText('2021: 68').waitFor();
      await page.locator('summary').first().click();
    },
  },
  {
    name: '45-copied-to-sign',
    as: 'canbo.skhcn',
    path: '/',
    act: async (page) => {
      await page.getByRole('button', { name: 'Chép từ năm 2021' }).click();
      await page
        .getByRole('textbox', { name: 'Lao động tiên tiến – cá nhân – số lượng', exact: true })
        .fill('70');
      await present(page);
      await become(page, 'lanhdao.skhcn');
      await page.getByText(/^Khác bản năm 2021 –/).click();
      await page.getByRole('cell', { name: '68' }).waitFor();
    },
  },
  {
    name: '39-amendment-writing',
    as: 'canbo.skhdt',
    path: registration(1),
    act: amend,
  },
  {
    name: '40-amendment-sent',
    as: 'canbo.skhdt',
    path: registration(1),
    act: async (page) => {
      await amend(page);
      await become(page, 'lanhdao.skhdt');
      await sign(page);
      await page.getByRole('button', { name: 'Gửi nội dung điều chỉnh' }).click();
      await page.getByRole('button', { name: 'Xác nhận gửi' }).click();
      await page.getByText('Nội dung điều chỉnh đã gửi').first().waitFor();
      await become(page, 'canbo.vpubnd');
      await page.getByRole('button', { name: 'Chấp nhận điều chỉnh' }).waitFor();
      await page.getByText('Đang có hiệu lực').first().waitFor();
    },
  },
  {
    name: '41-versions',
    as: 'canbo.skhdt',
    path: registration(1),
    act: async (page) => {
      await amend(page);
      await page.getByRole('tab', { name: 'Các lần gửi' }).click();
      await page.getByText('2 chỗ khác nhau').waitFor();
    },
  },
  { name: '42-history', as: 'canbo.vpubnd', path: `${registration(4)}?tab=history` },
  {
    name: '43-delegations',
    as: 'lanhdao.skhcn',
    path: '/registrations',
    full: false,
    act: async (page) => {
      await page.getByRole('button', { name: 'Ủy quyền ký duyệt' }).click();
      await page.getByRole('combobox', { name: 'Người được ủy quyền' }).click();
      await page.getByRole('option', { name: 'Cán bộ mẫu Sở KH&CN' }).click();
      await page.getByRole('textbox', { name: 'Đến hết ngày' }).fill('31/12/2099');
      await page.getByRole('textbox', { name: 'Lý do' }).fill('Giám đốc đi công tác.');
      await page.getByRole('button', { name: 'Ủy quyền', exact: true }).click();
      await page.getByRole('button', { name: /^Thu hồi/ }).waitFor();
    },
  },
  {
    name: '44-papers',
    as: 'canbo.vpubnd',
    path: registration(6),
    full: false,
    act: async (page) => {
      await page.getByRole('button', { name: 'Tải về' }).click();
      await page.getByRole('menuitem', { name: 'Công văn .pdf' }).waitFor();
    },
  },
];

process.env.THIDUA_MOCK = '1';
mkdirSync(out, { recursive: true });
const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'warn' });
const { port } = server.httpServer.address();
const origin = `http://127.0.0.1:${port}`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
});
const complaints = [];

for (const width of widths) {
  for (const screen of screens.filter(({ name }) => only.test(name))) {
    const context = await browser.newContext({
      baseURL: origin,
      viewport: { width, height: width > 500 ? 900 : 844 },
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const where = `${screen.name} at ${width}`;
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !/status of 4\d\d/.test(message.text())) {
        complaints.push(`${where}: console: ${message.text()}`);
      }
    });
    page.on('pageerror', (error) => complaints.push(`${where}: ${error.message}`));
    if (screen.language) {
      await page.addInitScript(
        (language) => localStorage.setItem('thidua.language', language),
        screen.language,
      );
    }
    try {
      const path = encodeURIComponent(screen.path);
      await page.goto(
        screen.as === null
          ? `${origin}${screen.path}`
          : `${origin}/oauth2/authorization/keycloak?fresh&as=${screen.as}&returnTo=${path}`,
      );
      await page.locator('h1, [role="alert"], .mantine-Alert-root').first().waitFor();
      await page.waitForLoadState('load');
      await page
        .locator('[aria-busy="true"]')
        .first()
        .waitFor({ state: 'detached' })
        .catch(() => undefined);
      await screen.act?.(page);
      await page.evaluate(() => window.scrollTo(0, 0));
      await page.waitForTimeout(250);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() =>
        window.axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        }),
      );
      for (const { id, nodes } of violations) {
        complaints.push(
          `${where}: axe ${id}: ${nodes
            .map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`)
            .slice(0, 3)
            .join(' | ')}`,
        );
      }
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (sideways > 0) {
        complaints.push(`${where}: the page scrolls sideways by ${sideways}px`);
      }
    } catch (error) {
      complaints.push(`${where}: ${error.message.split('\n').slice(0, 4).join(' ')}`);
    }
    await page.screenshot({ path: `${out}/${screen.name}-${width}.png`, fullPage: screen.full ?? true });
    await context.close();
  }
}

await browser.close();
await server.close();
process.stdout.write(complaints.length === 0 ? 'All screens are clean.\n' : `${complaints.join('\n')}\n`);
process.exit(complaints.length === 0 ? 0 : 1);
