import { problem, refuse } from '@mock/answers';
import { registrationId, unitId } from '@mock/data';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderApp } from '@/testing/render-app';
import { serve } from '@/testing/server';

const ID = registrationId('SKHCN');

async function openImport() {
  const backend = serve();
  backend.desk.start(backend.rounds[0]?.id ?? '', unitId('SKHCN'), null);
  const app = renderApp(`/registrations/${ID}/import`);
  await screen.findByRole('heading', { name: 'Nhập từ tệp Word/Excel' });
  await screen.findByRole('button', { name: 'Chọn tệp' });
  return { ...app, backend };
}

const file = (name: string, bytes = 'PK') => new File([bytes], name);
const choose = (chosen: File) =>
  fireEvent.change(document.querySelector('input[type=file]') as Element, { target: { files: [chosen] } });

describe('a file', () => {
  it('is sent as it is, shown as understood and taken whole', async () => {
    const { user, backend } = await openImport();
    choose(file('ban-dang-ky-2022.docx'));
    await screen.findByText('Bảng trong tệp, như đã hiểu');
    const sent = backend.seen.find(({ path }) => path.endsWith('/readings'));
    expect(sent?.headers.get('Content-Type')).toBe('application/octet-stream');
    expect(sent?.search.get('fileName')).toBe('ban-dang-ky-2022.docx');
    expect(sent?.headers.get('X-XSRF-TOKEN')).toBe('from-the-gateway');
    expect(backend.registration(ID).lines).toEqual([]);

    const short = screen.getByRole('row', { name: /Lao độnq xuất sắc/ });
    expect(
      within(short).getByRole('combobox', { name: 'Danh hiệu của dòng “Tập thể Lao độnq xuất sắc”' }),
    ).toHaveValue('Tập thể Lao động xuất sắc');
    expect(within(short).getAllByText('có lẽ đúng')).not.toHaveLength(0);
    const plain = screen.getByRole('row', { name: /Chiến sĩ thi đua cơ sở/ });
    expect(within(plain).getAllByText('chắc chắn')).toHaveLength(3);
    expect(screen.getByText(/^Năm ghi trong tệp: tiêu đề 2021, nội dung 2022/)).toBeVisible();
    expect(screen.getByText(/Phấn đấu hoàn thành xuất sắc/)).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Nhận vào bản đăng ký' }));
    expect(await screen.findByRole('heading', { name: 'Bản đăng ký thi đua năm 2022' })).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Lao động tiên tiến – cá nhân – số lượng' })).toHaveValue(
      '70',
    );
    expect(backend.registration(ID).imported?.fileName).toBe('ban-dang-ky-2022.docx');
  });

  it('can be dropped', async () => {
    await openImport();
    const zone = screen.getByText('Kéo tệp vào đây, hoặc').parentElement as Element;
    fireEvent.drop(zone, { dataTransfer: { files: [file('ban-dang-ky-2022.docx')] } });
    expect(await screen.findByText('Bảng trong tệp, như đã hiểu')).toBeVisible();
  });

  it('says that it was taken before', async () => {
    const { backend } = await openImport();
    const now = backend.registration(ID);
    backend.registrations.set(ID, {
      ...now,
      imported: {
        fileName: 'ban-dang-ky-2022.docx',
        digest: 'a1'.repeat(32),
        at: '2022-02-10T03:00:00Z',
        by: 'Cán bộ',
      },
    });
    choose(file('ban-dang-ky-2022.docx'));
    expect(await screen.findByText('Tệp này đã được nhận')).toBeVisible();
  });

  it('waits for the choice of a title and of a holder that it does not make plain', async () => {
    const { user, backend } = await openImport();
    choose(file('dang-ky-chua-ro.xlsx'));
    const take = await screen.findByRole('button', { name: 'Nhận vào bản đăng ký' });
    expect(take).toBeDisabled();
    expect(screen.getByText('Còn 2 chỗ phải chọn trước khi nhận.')).toBeVisible();
    expect(screen.getByRole('region', { name: 'dang-ky-chua-ro.xlsx: 4 chỗ cần xem' })).toBeVisible();
    expect(screen.getByText(/^Bảng 1, dòng 4: chưa rõ “H\/c LĐ”/)).toBeVisible();
    await user.click(screen.getByRole('combobox', { name: 'Danh hiệu của dòng “H/c LĐ”' }));
    await user.click(await screen.findByRole('option', { name: 'Huân chương Lao động hạng ba' }));
    expect(screen.getByText('Còn 1 chỗ phải chọn trước khi nhận.')).toBeVisible();
    await user.click(screen.getByRole('combobox', { name: /“01” là của tập thể hay cá nhân\?$/ }));
    await user.click(await screen.findByRole('option', { name: 'Tập thể' }));
    expect(screen.getByText('Đã rõ mọi chỗ. Nhận tất cả hoặc không nhận gì.')).toBeVisible();
    await user.click(take);
    await screen.findByRole('heading', { name: 'Bản đăng ký thi đua năm 2022' });
    const accepted = backend.seen.find(({ path }) => path.endsWith('/acceptance'));
    expect(accepted?.body).toEqual({
      rows: [
        { table: 1, row: 3, code: 'BK_TINH', holder: 'COLLECTIVE' },
        { table: 1, row: 4, code: 'HCLD3', holder: null },
      ],
      cells: [],
    });
    expect(accepted?.headers.get('If-Match')).toBe('"1"');
  });

  it('may leave out what it does not make plain', async () => {
    const { user, backend } = await openImport();
    choose(file('dang-ky-chua-ro.xlsx'));
    for (const row of ['H/c LĐ', 'Bằng khen của Chủ tịch UBND tỉnh']) {
      await user.click(await screen.findByRole('combobox', { name: `Danh hiệu của dòng “${row}”` }));
      await user.click(await screen.findByRole('option', { name: 'Bỏ dòng này' }));
    }
    await user.click(screen.getByRole('button', { name: 'Nhận vào bản đăng ký' }));
    await screen.findByRole('heading', { name: 'Bản đăng ký thi đua năm 2022' });
    const accepted = backend.seen.find(({ path }) => path.endsWith('/acceptance'));
    expect(accepted?.body).toEqual({
      rows: [3, 4].map((row) => ({ table: 1, row, code: null, holder: null })),
      cells: [],
    });
  });

  it('is not taken while a cell says something that is no number', async () => {
    const { user, backend } = await openImport();
    choose(file('dang-ky-sai.docx'));
    expect(await screen.findAllByText(/^Bảng 1, dòng 3, cột 4: không hiểu “một hai”/)).toHaveLength(2);
    const take = screen.getByRole('button', { name: 'Nhận vào bản đăng ký' });
    expect(take).toBeDisabled();
    await user.type(
      screen.getByRole('textbox', { name: /^Giá trị đúng của Chiến sĩ thi đua toàn quốc/ }),
      '02',
    );
    await waitFor(() => expect(take).toBeEnabled());
    expect(backend.registration(ID).lines).toEqual([]);
    await user.click(screen.getByRole('button', { name: /^Để trống ô này: Chiến sĩ thi đua toàn quốc/ }));
    await user.click(take);
    await screen.findByRole('heading', { name: 'Bản đăng ký thi đua năm 2022' });
    const accepted = backend.seen.find(({ path }) => path.endsWith('/acceptance'));
    expect(accepted?.body).toEqual({ rows: [], cells: [{ table: 1, row: 3, column: 4, value: '' }] });
  });

  it('that the service still refuses says which places', async () => {
    const { user, backend } = await openImport();
    choose(file('ban-dang-ky-2022.docx'));
    vi.spyOn(backend.desk, 'save').mockImplementation(() =>
      refuse(422, 'import-not-acceptable', [
        { code: 'cell-not-understood', pointer: '/tables/1/rows/5/columns/4' },
      ]),
    );
    await user.click(await screen.findByRole('button', { name: 'Nhận vào bản đăng ký' }));
    expect(await screen.findByText(/Bảng 1, dòng 5, cột 4: Không hiểu ô này/)).toBeVisible();
    expect(backend.registration(ID).lines).toEqual([]);
  });

  it('that is too large or empty is refused here already', async () => {
    const { backend } = await openImport();
    choose(file('trong.docx', ''));
    expect(await screen.findByRole('alert')).toHaveTextContent('Không đọc được trong.docx');
    expect(backend.seen.some(({ path }) => path.endsWith('/readings'))).toBe(false);
  });

  it('that cannot be read is refused with the sentence of its code', async () => {
    await openImport();
    choose(file('co-macro.docm'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Không đọc được co-macro.docm');
    expect(screen.getByRole('button', { name: 'Chọn tệp' })).toBeEnabled();
  });

  it('tells its place while others are served, and how far it is', async () => {
    const { backend } = await openImport();
    backend.work.before = 2;
    choose(file('ban-dang-ky-2022.docx'));
    expect(
      await screen.findByText('Máy chủ đang đọc tệp khác; ban-dang-ky-2022.docx đứng thứ 3.'),
    ).toHaveAttribute('role', 'status');
    expect(await screen.findByText('40/73 dòng')).toBeVisible();
    expect(screen.getByRole('progressbar', { name: 'Tiến độ đọc ban-dang-ky-2022.docx' })).toBeVisible();
    expect(await screen.findByText('Bảng trong tệp, như đã hiểu')).toBeVisible();
  });

  it('is not read any further once it is cancelled', async () => {
    const { user, backend } = await openImport();
    backend.work.before = 10_000;
    choose(file('ban-dang-ky-2022.docx'));
    await user.click(await screen.findByRole('button', { name: 'Hủy' }));
    expect(await screen.findByText('Đã hủy đọc ban-dang-ky-2022.docx. Chưa có gì thay đổi.')).toHaveAttribute(
      'role',
      'status',
    );
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Chọn tệp' })).toBeEnabled();
    expect(backend.seen.at(-1)?.path).toMatch(/\/work\/.+/);
  });

  it('says what to do when it takes too long', async () => {
    const { backend } = await openImport();
    backend.work.before = 10_000;
    choose(file('ban-dang-ky-2022.docx'));
    await screen.findByRole('button', { name: 'Hủy' });
    const [kept] = backend.work.works.values();
    Object.assign(kept?.work ?? {}, { state: 'ENDED', code: 'work-too-long' });
    expect(await screen.findByRole('alert')).toHaveTextContent('Hãy chỉ giữ lại bảng cần dùng');
  });

  it('is read on while the connection fails for a moment', async () => {
    const { backend } = await openImport();
    backend.plan('GET', '/work/', 'offline');
    backend.plan('GET', '/work/', problem(503, 'service-unavailable'));
    choose(file('ban-dang-ky-2022.docx'));
    expect(await screen.findByText('Bảng trong tệp, như đã hiểu')).toBeVisible();
  });

  it('waits outside when the unit has enough waiting', async () => {
    const { backend } = await openImport();
    backend.plan('POST', '/readings', problem(429, 'too-much-work-of-unit'));
    choose(file('ban-dang-ky-2022.docx'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Đơn vị đang có nhiều tệp chờ đọc');
  });
});
