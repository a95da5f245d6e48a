import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '@/testing/render-app';
import { serve } from '@/testing/server';

const fileNamed = (name: string) => new File(['bytes'], name);
const choose = (label: string) => screen.getByLabelText<HTMLInputElement>(label, { selector: 'input' });

describe('the staff list', () => {
  it('is read with its progress, looked at and taken', async () => {
    const backend = serve('canbo.skhcn');
    const { user } = renderApp('/internal-pledges');
    expect(await screen.findByText('Chưa có danh sách cán bộ')).toBeVisible();
    await user.upload(choose('Chọn tệp danh sách'), fileNamed('can-bo.xlsx'));
    expect(await screen.findByRole('progressbar', { name: 'Tiến độ đọc can-bo.xlsx' })).toBeInTheDocument();
    expect(await screen.findByText(/72 người, 4 phòng. Danh sách chưa có hiệu lực/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Lấy danh sách tính đến/ }));
    expect(await screen.findByRole('heading', { name: /^72 người, 4 phòng – tính đến/ })).toBeVisible();
    const taking = backend.seen.find(({ path }) => path.endsWith('/acceptance'));
    expect(taking?.headers.get('If-Match')).not.toBeNull();
    expect(taking?.headers.get('Idempotency-Key')).not.toBeNull();
  });

  it('is searched without accents and shown part by part', async () => {
    const backend = serve('canbo.skhcn');
    const list = backend.staff.read(backend.me().duties[0]?.unitId ?? '', 'can-bo.xlsx', '2022-01-01');
    Object.assign(list, { state: 'TAKEN', people: 72, rooms: 4 });
    const { user } = renderApp('/internal-pledges');
    expect(await screen.findByText('Đang xem 50 trong 72 người tìm thấy')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Xem thêm' }));
    expect(await screen.findByText('Đang xem 72 trong 72 người tìm thấy')).toBeVisible();
    await user.type(screen.getByRole('searchbox', { name: /^Tìm theo tên, phòng, chức vụ/ }), 'do duc dat');
    expect(await screen.findByRole('rowheader', { name: 'Đỗ Đức Đạt' })).toBeVisible();
    expect(await screen.findByText('Đang xem 12 trong 12 người tìm thấy')).toBeVisible();
  });

  it('names the rows in error', async () => {
    serve('canbo.skhcn');
    const { user } = renderApp('/internal-pledges');
    await screen.findByText('Chưa có danh sách cán bộ');
    await user.upload(choose('Chọn tệp danh sách'), fileNamed('co-loi.xlsx'));
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText(/Thiếu họ và tên/)).toBeVisible();
    expect(within(alert).getByText(/dòng 7 · cột B/)).toBeVisible();
  });

  it('stops being read when it is cancelled', async () => {
    const backend = serve('canbo.skhcn');
    backend.work.before = 10_000;
    const { user } = renderApp('/internal-pledges');
    await screen.findByText('Chưa có danh sách cán bộ');
    await user.upload(choose('Chọn tệp danh sách'), fileNamed('can-bo.xlsx'));
    await user.click(await screen.findByRole('button', { name: 'Hủy' }));
    expect(await screen.findByText('Đã hủy đọc can-bo.xlsx. Chưa có gì thay đổi.')).toBeVisible();
    expect(backend.staff.lists).toEqual([]);
  });

  it('says when the reading was interrupted', async () => {
    const backend = serve('canbo.skhcn');
    const list = backend.staff.read(backend.me().duties[0]?.unitId ?? '', 'can-bo.xlsx', '2022-01-01');
    Object.assign(list, { state: 'FAILED' });
    renderApp('/internal-pledges');
    expect(await screen.findByText(/Máy chủ đã dừng khi đang đọc/)).toBeVisible();
  });

  it('refuses an empty file before sending it', async () => {
    const backend = serve('canbo.skhcn');
    const { user } = renderApp('/internal-pledges');
    await screen.findByText('Chưa có danh sách cán bộ');
    await user.upload(choose('Chọn tệp danh sách'), new File([], 'trong.xlsx'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Không đọc được trong.xlsx');
    expect(backend.seen.some(({ method }) => method === 'POST')).toBe(false);
  });

  it('is not for others', async () => {
    serve('quantri');
    renderApp('/internal-pledges');
    expect(await screen.findByText(/Trang này dành cho cán bộ thi đua/)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Nội bộ đơn vị' })).not.toBeInTheDocument();
  });
});

describe('pledges inside a unit', () => {
  it('are added, changed and withdrawn', async () => {
    const backend = serve('canbo.skhcn');
    const { user } = renderApp('/internal-pledges?tab=pledges');
    await screen.findByText('Chưa có ai đăng ký');
    await user.click(screen.getByRole('button', { name: 'Thêm đăng ký' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByRole('textbox', { name: /Họ và tên/ }), 'Đỗ Đức Đạt');
    await user.click(dialog.getByRole('button', { name: 'Thêm' }));
    expect(dialog.getByText('Hãy chọn ít nhất một danh hiệu.')).toBeInTheDocument();
    await user.click(dialog.getByRole('checkbox', { name: 'Lao động tiên tiến' }));
    await user.click(dialog.getByRole('button', { name: 'Thêm' }));
    const row = within(await screen.findByRole('row', { name: /Đỗ Đức Đạt/ }));
    expect(row.getByText('Lao động tiên tiến')).toBeVisible();

    await user.click(row.getByRole('button', { name: 'Sửa đăng ký của Đỗ Đức Đạt' }));
    const changing = within(await screen.findByRole('dialog'));
    await user.click(changing.getByRole('checkbox', { name: 'Chiến sĩ thi đua cơ sở' }));
    await user.click(changing.getByRole('button', { name: 'Lưu' }));
    expect(await row.findByText('Chiến sĩ thi đua cơ sở')).toBeVisible();
    expect(backend.seen.find(({ method }) => method === 'PUT')?.headers.get('If-Match')).toBe('"1"');

    await user.click(row.getByRole('button', { name: 'Rút đăng ký của Đỗ Đức Đạt' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Rút đăng ký' }));
    expect(await screen.findByText('Chưa có ai đăng ký')).toBeVisible();
  });

  it('ask for the position of a namesake', async () => {
    const backend = serve('canbo.skhcn');
    const unitId = backend.me().duties[0]?.unitId ?? '';
    const first = backend.pledges.add({
      unitId,
      awardYear: 2022,
      pledger: 'PERSON',
      name: 'Lê Thị Hòa',
      position: 'Văn thư',
      titles: ['LDTT'],
    });
    const { user } = renderApp('/internal-pledges?tab=pledges');
    await user.click(await screen.findByRole('button', { name: 'Thêm đăng ký' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByRole('textbox', { name: /Họ và tên/ }), first.name);
    await user.click(dialog.getByRole('checkbox', { name: 'Lao động tiên tiến' }));
    await user.click(dialog.getByRole('button', { name: 'Thêm' }));
    const position = dialog.getByRole('textbox', { name: 'Chức vụ' });
    expect(
      await dialog.findByText('Hãy ghi chức vụ để phân biệt với người cùng họ tên.'),
    ).toBeInTheDocument();
    expect(position).toHaveFocus();
    expect(screen.getByText(/^Phòng này đã có người cùng họ tên/)).toBeVisible();

    await user.type(position, 'Kế toán');
    await user.click(dialog.getByRole('button', { name: 'Thêm' }));
    expect(await screen.findByRole('cell', { name: 'Kế toán' })).toBeVisible();
    expect(screen.getByRole('cell', { name: 'Văn thư' })).toBeVisible();
  });

  it('offer a room only what collectives can get', async () => {
    serve('canbo.skhcn');
    const { user } = renderApp('/internal-pledges?tab=pledges');
    await user.click(await screen.findByRole('button', { name: 'Thêm đăng ký' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('checkbox', { name: 'Lao động tiên tiến' }));
    await user.click(dialog.getByRole('radio', { name: 'Phòng (tập thể)' }));
    expect(dialog.queryByRole('checkbox', { name: 'Lao động tiên tiến' })).not.toBeInTheDocument();
    expect(dialog.getByRole('checkbox', { name: 'Tập thể Lao động xuất sắc' })).toBeInTheDocument();
  });

  it('come from a file, whole and once', async () => {
    serve('canbo.skhcn');
    const { user } = renderApp('/internal-pledges?tab=pledges');
    await user.click(await screen.findByRole('button', { name: 'Tải lên từ Excel' }));
    await user.upload(choose('Chọn tệp đăng ký'), fileNamed('co-loi.xlsx'));
    expect(await screen.findByText(/Không hiểu danh hiệu này/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Lấy cả danh sách' })).not.toBeInTheDocument();
    await user.upload(choose('Chọn tệp đăng ký'), fileNamed('dang-ky.xlsx'));
    await user.click(await screen.findByRole('button', { name: 'Lấy cả danh sách' }));
    expect(await screen.findByRole('progressbar', { name: 'Tiến độ đọc dang-ky.xlsx' })).toBeVisible();
    expect(await screen.findByText('Đã lấy 3 dòng đăng ký.')).toBeVisible();
    expect(await screen.findByRole('row', { name: /Lê Văn Cường/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Tải lên từ Excel' }));
    await user.upload(choose('Chọn tệp đăng ký'), fileNamed('dang-ky.xlsx'));
    expect(await screen.findByText('Tệp này đã được lấy')).toBeVisible();
  });
});

describe('the roll-up', () => {
  it('puts a number into the registration as it stands', async () => {
    const backend = serve('canbo.skhcn');
    const unitId = backend.me().duties[0]?.unitId ?? '';
    for (const name of ['Nguyễn Văn Ánh', 'Trần Thị Bình']) {
      backend.pledges.add({ unitId, awardYear: 2022, pledger: 'PERSON', name, titles: ['LDTT'] });
    }
    const roundId = backend.rounds[0]?.id ?? '';
    backend.desk.start(roundId, unitId, null);
    const { user } = renderApp('/internal-pledges?tab=rollUp');
    const row = within(await screen.findByRole('row', { name: /^Lao động tiên tiến/ }));
    expect(row.getByText('để trống')).toBeVisible();
    await user.click(
      await row.findByRole('button', {
        name: 'Lấy số này (2) vào bản đăng ký: Lao động tiên tiến – Cá nhân',
      }),
    );
    expect(await row.findByText('khớp')).toBeVisible();
    const saved = backend.seen.find(({ method }) => method === 'PUT')?.body;
    expect(saved).toMatchObject({
      lines: [{ code: 'LDTT', collective: null, individual: { quantity: '02', ratio: null } }],
    });
  });

  it('shows all spellings of a name that pledges twice', async () => {
    const backend = serve('canbo.skhcn');
    const unitId = backend.me().duties[0]?.unitId ?? '';
    for (const name of ['Nguyễn Văn Ánh', 'NGUYEN VAN ANH']) {
      backend.pledges.add({ unitId, awardYear: 2022, pledger: 'PERSON', name, titles: ['LDTT'] });
    }
    renderApp('/internal-pledges?tab=rollUp');
    expect(await screen.findByText('Nguyễn Văn Ánh / NGUYEN VAN ANH (2 đăng ký)')).toBeVisible();
    expect(screen.getByText(/Đơn vị chưa có bản đăng ký của năm này/)).toBeVisible();
  });
});

describe('a person’s own pledge', () => {
  it('is said, changed and withdrawn', async () => {
    const backend = serve('nguoi.skhcn');
    const { user } = renderApp('/my-pledge');
    expect(await screen.findByText('Bạn chưa đăng ký năm 2022.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Đăng ký' }));
    expect(await screen.findByText('Hãy chọn ít nhất một danh hiệu.')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: 'Chiến sĩ thi đua cơ sở' }));
    await user.click(screen.getByRole('button', { name: 'Đăng ký' }));
    expect(await screen.findByText(/^Bạn đã đăng ký năm 2022/)).toBeVisible();
    expect(backend.pledges.all[0]?.titles).toEqual(['CSTDCS']);
    await user.click(screen.getByRole('button', { name: 'Rút đăng ký của tôi' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Rút đăng ký' }));
    expect(await screen.findByText('Bạn chưa đăng ký năm 2022.')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Nội bộ đơn vị' })).not.toBeInTheDocument();
  });
});
