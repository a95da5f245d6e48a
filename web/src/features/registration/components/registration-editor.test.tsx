import { problem } from '@mock/answers';
import { ROUND_ID, registrationId, unitId } from '@mock/data';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '@/testing/render-app';
import { serve } from '@/testing/server';

const ID = registrationId('SKHCN');

async function openDraft(backend = serve()) {
  backend.desk.start(ROUND_ID, unitId('SKHCN'), null);
  const app = renderApp(`/registrations/${ID}`);
  await screen.findByRole('heading', { name: 'Bản đăng ký thi đua năm 2022' });
  await screen.findByRole('table');
  return { ...app, backend };
}

const cell = (name: string) => screen.getByRole('textbox', { name });

describe('the table of targets', () => {
  it('has the seventeen rows in the official order under a two-level head', async () => {
    await openDraft();
    const rows = screen.getAllByRole('rowheader').map((row) => row.textContent);
    expect(rows).toHaveLength(17);
    expect(rows.at(0)).toBe('Lao động tiên tiến');
    expect(rows.at(4)).toBe('Tập thể Lao động tiên tiến (phòng, ban trực thuộc đơn vị)');
    expect(rows.at(16)).toBe('Huân chương Độc lập hạng nhất');
    expect(screen.getByRole('columnheader', { name: 'Tập thể' })).toHaveAttribute('colspan', '2');
    expect(screen.getByRole('columnheader', { name: 'Cá nhân (Người)' })).toHaveAttribute('colspan', '2');
    expect(screen.getAllByRole('columnheader', { name: 'Số lượng' })).toHaveLength(2);
  });

  it('has no cell for a holder that the title is not for', async () => {
    await openDraft();
    expect(cell('Lao động tiên tiến – cá nhân – số lượng')).toBeEnabled();
    expect(
      screen.queryByRole('textbox', { name: 'Lao động tiên tiến – tập thể – số lượng' }),
    ).not.toBeInTheDocument();
    const row = screen.getByRole('row', { name: /Cờ thi đua của Chính phủ/ });
    expect(within(row).getAllByText('Không áp dụng')).toHaveLength(2);
  });

  it('moves along the column by arrows and Enter and along the row by Tab', async () => {
    const { user } = await openDraft();
    await user.click(cell('Lao động tiên tiến – cá nhân – số lượng'));
    await user.keyboard('{ArrowDown}');
    expect(cell('Chiến sĩ thi đua cơ sở – cá nhân – số lượng')).toHaveFocus();
    await user.keyboard('{Enter}{Enter}{Enter}');
    expect(cell('Bằng khen của Chủ tịch UBND tỉnh – cá nhân – số lượng')).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(cell('Chiến sĩ thi đua toàn quốc – cá nhân – số lượng')).toHaveFocus();
    await user.tab();
    expect(cell('Chiến sĩ thi đua toàn quốc – cá nhân – tỷ lệ')).toHaveFocus();
  });

  it('keeps what was written and sends blank cells as nothing', async () => {
    const { user, backend } = await openDraft();
    await user.type(cell('Lao động tiên tiến – cá nhân – số lượng'), '070');
    await user.type(cell('Lao động tiên tiến – cá nhân – tỷ lệ'), '> 95%');
    await screen.findByText(/Đã lưu lúc \d\d:\d\d:\d\d/);
    await waitFor(() => expect(backend.registration(ID).lines).toHaveLength(1));
    const saved = backend.seen.filter(({ method }) => method === 'PUT').at(-1);
    expect(saved?.headers.get('If-Match')).toMatch(/^"\d+"$/);
    expect(saved?.headers.get('X-XSRF-TOKEN')).toBe('from-the-gateway');
    expect(saved?.body).toHaveProperty('lines', [
      { code: 'LDTT', collective: null, individual: { quantity: '070', ratio: '> 95%' } },
    ]);
  });
});

describe('findings', () => {
  async function overQuota() {
    const draft = await openDraft();
    await draft.user.type(cell('Lao động tiên tiến – cá nhân – số lượng'), '70');
    await draft.user.type(cell('Chiến sĩ thi đua cơ sở – cá nhân – số lượng'), '11');
    await screen.findAllByText(/11\/70 = 15,71 % > 15 %/);
    return draft;
  }

  it('stand beside their cell, which they describe', async () => {
    await overQuota();
    expect(cell('Chiến sĩ thi đua cơ sở – cá nhân – số lượng')).toHaveAccessibleDescription(
      /Cảnh báo: 11\/70 = 15,71 % > 15 %: nhiều nhất 10 chiến sĩ .*Nghị định 91\/2017\/NĐ-CP, Điều 9 khoản 3/,
    );
    const row = screen.getByRole('row', { name: /Chiến sĩ thi đua cơ sở/ });
    expect(within(row).getByText(/11\/70/)).toBeVisible();
  });

  it('are summed up with a way to the cell', async () => {
    const { user } = await overQuota();
    const panel = screen.getByRole('region', { name: 'Những điều cần xem lại' });
    await user.click(
      within(panel).getByRole('button', { name: 'Đến ô Chiến sĩ thi đua cơ sở – cá nhân – số lượng' }),
    );
    expect(cell('Chiến sĩ thi đua cơ sở – cá nhân – số lượng')).toHaveFocus();
  });

  it('speak English when the person does', async () => {
    const { user } = await overQuota();
    await user.click(screen.getByRole('radio', { name: /English/ }));
    expect(
      await screen.findAllByText(/11\/70 = 15\.71% > 15%: at most 10 grassroots emulation fighters/),
    ).not.toHaveLength(0);
    expect(screen.getByText('Grassroots Emulation Fighter')).toBeVisible();
    expect(cell('Chiến sĩ thi đua cơ sở – individual – quantity')).toHaveValue('11');
  });
});

describe('saving', () => {
  it('says which cell the server could not read, and saves again once it can', async () => {
    const { user } = await openDraft();
    const quantity = cell('Chiến sĩ thi đua toàn quốc – cá nhân – số lượng');
    await user.type(quantity, 'hai');
    expect(await screen.findByText('Chưa lưu: có ô chưa đọc được')).toBeVisible();
    expect(quantity).toBeInvalid();
    expect(quantity).toHaveAccessibleDescription('Số lượng phải là số, ví dụ 03 hoặc 11.');
    await user.clear(quantity);
    await user.type(quantity, '02');
    expect(await screen.findByText(/Đã lưu lúc/)).toBeVisible();
    expect(quantity).toBeValid();
  });

  it('keeps what was typed while the server is away and saves it later', async () => {
    const { user, backend } = await openDraft();
    backend.plan('PUT', '/registrations/', 'offline');
    await user.type(cell('Lao động tiên tiến – cá nhân – số lượng'), '70');
    expect(await screen.findByText('Chưa lưu được, sẽ tự thử lại')).toBeVisible();
    expect(screen.getByText(/Không kết nối được máy chủ/)).toBeVisible();
    expect(cell('Lao động tiên tiến – cá nhân – số lượng')).toHaveValue('70');
    await user.click(screen.getByRole('button', { name: 'Lưu lại ngay' }));
    expect(await screen.findByText(/Đã lưu lúc/)).toBeVisible();
    expect(backend.registration(ID).lines[0]?.individual?.quantity).toBe('70');
  });

  it('offers to reload when somebody else was faster', async () => {
    const { user, backend } = await openDraft();
    const theirs = { ...backend.registration(ID), version: 7, heading: 'TIÊU ĐỀ CỦA NGƯỜI KHÁC' };
    backend.registrations.set(ID, theirs);
    await user.type(cell('Lao động tiên tiến – cá nhân – số lượng'), '70');
    const dialog = await screen.findByRole('dialog', { name: 'Người khác vừa thay đổi bản đăng ký này' });
    await user.click(within(dialog).getByRole('button', { name: 'Tải lại bản mới' }));
    await waitFor(() => expect(cell('Tiêu đề')).toHaveValue('TIÊU ĐỀ CỦA NGƯỜI KHÁC'));
    expect(cell('Lao động tiên tiến – cá nhân – số lượng')).toHaveValue('');
  });

  it('offers to sign in again without losing what was typed', async () => {
    const { user, backend } = await openDraft();
    backend.username = null;
    await user.type(cell('Lao động tiên tiến – cá nhân – số lượng'), '70');
    const dialog = await screen.findByRole('dialog', { name: 'Phiên làm việc đã hết' });
    expect(within(dialog).getByRole('link', { name: 'Đăng nhập lại' })).toHaveAttribute('target', '_blank');
    backend.username = 'canbo.skhcn';
    await user.click(within(dialog).getByRole('button', { name: 'Tôi đã đăng nhập lại' }));
    expect(await screen.findByText(/Đã lưu lúc/)).toBeVisible();
    expect(cell('Lao động tiên tiến – cá nhân – số lượng')).toHaveValue('70');
    expect(backend.registration(ID).lines[0]?.individual?.quantity).toBe('70');
  });
});

describe('the written part', () => {
  it('adds, moves and removes solutions', async () => {
    const { user, backend } = await openDraft();
    await user.click(screen.getByRole('button', { name: 'Thêm giải pháp' }));
    expect(cell('Giải pháp 1')).toHaveFocus();
    await user.keyboard('Đăng ký sáng kiến');
    await user.click(screen.getByRole('button', { name: 'Thêm giải pháp' }));
    await user.keyboard('Cải cách hành chính');
    await user.click(screen.getByRole('button', { name: 'Chuyển giải pháp 2 lên trên' }));
    expect(cell('Giải pháp 1')).toHaveValue('Cải cách hành chính');
    await waitFor(() =>
      expect(backend.registration(ID).solutions).toEqual(['Cải cách hành chính', 'Đăng ký sáng kiến']),
    );
    await user.click(screen.getByRole('button', { name: 'Xóa giải pháp 1' }));
    await waitFor(() => expect(backend.registration(ID).solutions).toEqual(['Đăng ký sáng kiến']));
  });

  it('picks a launched campaign or takes the unit’s own words', async () => {
    const { user, backend } = await openDraft();
    await user.click(screen.getByRole('combobox', { name: 'Chọn phong trào đã phát động' }));
    await user.click(await screen.findByRole('option', { name: 'Đẩy mạnh chương trình chuyển đổi số' }));
    await user.click(screen.getByRole('button', { name: 'Thêm phong trào khác' }));
    await user.keyboard('Thi đua của Sở');
    await waitFor(() =>
      expect(backend.registration(ID).campaigns).toEqual([
        { name: 'Đẩy mạnh chương trình chuyển đổi số', campaignId: expect.any(String) },
        { name: 'Thi đua của Sở', campaignId: null },
      ]),
    );
  });
});

describe('sending', () => {
  it('follows the leader’s sign-off: presented by the officer, signed by the leader, then sent', async () => {
    const { user, backend } = await openDraft();
    const steps = screen.getByRole('region', { name: 'Các bước của bản đăng ký' });
    expect(within(steps).getByText(/soạn xong thì trình lãnh đạo ký duyệt/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Gửi bản đăng ký' })).not.toBeInTheDocument();
    await user.type(cell('Lao động tiên tiến – cá nhân – số lượng'), '70');
    await user.type(cell('Chiến sĩ thi đua cơ sở – cá nhân – số lượng'), '11');
    await user.click(await screen.findByRole('button', { name: 'Trình lãnh đạo' }));
    const asked = await screen.findByRole('dialog', { name: 'Trình lãnh đạo ký duyệt?' });
    expect(within(asked).getByText('1 điều cần xem lại')).toBeVisible();
    expect(within(asked).getByText(/11\/70/)).toBeVisible();
    await user.click(within(asked).getByRole('button', { name: 'Xác nhận trình' }));
    expect(await screen.findByText('Đang trình lãnh đạo ký duyệt')).toBeVisible();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();

    const signed = await asLeader(backend);
    expect(within(signed).getByText(/đọc bản đăng ký rồi ký duyệt/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ký duyệt' }));
    await user.click(await screen.findByRole('button', { name: 'Xác nhận ký duyệt' }));
    expect(await screen.findByText('Lãnh đạo đã ký duyệt')).toBeVisible();
    expect(within(signed).getByText(/hãy gửi cho khối/)).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Gửi bản đăng ký' }));
    const dialog = await screen.findByRole('dialog', { name: 'Gửi bản đăng ký?' });
    await user.click(within(dialog).getByRole('button', { name: 'Xác nhận gửi' }));
    expect(await screen.findByText('Bản đăng ký đã gửi, đang chờ xem xét')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Xem giấy biên nhận' }));
    await screen.findByRole('heading', { name: 'Giấy biên nhận' });
    expect(await screen.findByText(/^2022-TMTH-\d{4}$/)).toBeVisible();
    expect(screen.getByText(/^sha256:/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'In' })).toBeVisible();
  });

  it('is put off when the leader hands it back, in the leader’s words', async () => {
    const { user, backend } = await openDraft();
    await user.type(cell('Lao động tiên tiến – cá nhân – số lượng'), '70');
    await present(user);
    await asLeader(backend);
    await user.click(screen.getByRole('button', { name: 'Trả lại cán bộ' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Trả lại' }));
    expect(dialog.getByText('Hãy ghi lý do để đơn vị biết cần sửa gì.')).toBeVisible();
    await user.type(dialog.getByRole('textbox', { name: /Lý do trả lại/ }), 'Giảm còn 10 người.');
    await user.click(dialog.getByRole('button', { name: 'Trả lại' }));
    expect(await screen.findByText('Lãnh đạo mẫu Sở KH&CN: Giảm còn 10 người.')).toBeVisible();
    backend.username = 'canbo.skhcn';
    await user.type(cell('Tiêu đề'), '!');
    await waitFor(() => expect(backend.registration(ID).declined).toBeNull());
    expect(await screen.findByText(/: Giảm còn 10 người\.$/)).toBeVisible();
    expect(cell('Lao động tiên tiến – cá nhân – số lượng')).toHaveValue('70');
  });

  it('takes the signature away only when somebody decides to write on and does', async () => {
    const { user, backend } = await openDraft();
    await user.type(cell('Lao động tiên tiến – cá nhân – số lượng'), '70');
    await present(user);
    await user.click(screen.getByRole('button', { name: 'Sửa tiếp' }));
    expect(backend.registration(ID).presented).not.toBeNull();
    await user.type(await screen.findByRole('textbox', { name: 'Tiêu đề' }), ' (sửa)');
    await waitFor(() => expect(backend.registration(ID).presented).toBeNull());
    expect(cell('Tiêu đề')).toHaveValue('BẢN ĐĂNG KÝ THI ĐUA NĂM 2022 (sửa)');
    expect(screen.getByRole('button', { name: 'Trình lãnh đạo' })).toBeVisible();
  });

  it('is not offered while nothing is pledged', async () => {
    await openDraft();
    expect(screen.queryByRole('button', { name: 'Trình lãnh đạo' })).not.toBeInTheDocument();
  });

  it('says in words why it was refused', async () => {
    const { user, backend } = await openDraft();
    await user.type(cell('Lao động tiên tiến – cá nhân – số lượng'), '70');
    await user.click(await screen.findByRole('button', { name: 'Trình lãnh đạo' }));
    backend.plan('POST', '/presentation', problem(409, 'round-closed'));
    await user.click(await screen.findByRole('button', { name: 'Xác nhận trình' }));
    expect(await screen.findByText(/^Đã hết hạn nộp/)).toBeVisible();
  });

  it('can be done again after the head returned it, for the reason shown', async () => {
    const { user, backend } = await openDraft();
    await user.type(cell('Lao động tiên tiến – cá nhân – số lượng'), '70');
    await screen.findByText(/Đã lưu lúc/);
    const now = backend.registration(ID);
    backend.registrations.set(ID, {
      ...now,
      state: 'RETURNED',
      version: now.version + 1,
      returnReason: 'Thiếu tỷ lệ.',
    });
    await refresh();
    expect(await screen.findByText('Lý do: Thiếu tỷ lệ.')).toBeVisible();
    await user.type(cell('Lao động tiên tiến – cá nhân – tỷ lệ'), '96%');
    await present(user);
    await asLeader(backend);
    await user.click(screen.getByRole('button', { name: 'Ký duyệt' }));
    await user.click(await screen.findByRole('button', { name: 'Xác nhận ký duyệt' }));
    await user.click(await screen.findByRole('button', { name: 'Gửi lại bản đăng ký' }));
    await user.click(await screen.findByRole('button', { name: 'Xác nhận gửi' }));
    expect(await screen.findByText('Bản đăng ký đã gửi, đang chờ xem xét')).toBeVisible();
    expect(backend.registration(ID).lines[0]?.individual?.ratio).toBe('96%');
  });
});

/** The server told that something changed, as it does when another person acted. */
async function refresh() {
  const { FakeEventSource } = await import('@/testing/fake-event-source');
  FakeEventSource.opened.at(-1)?.say('notice', {});
}

async function present(user: Awaited<ReturnType<typeof openDraft>>['user']) {
  await user.click(await screen.findByRole('button', { name: 'Trình lãnh đạo' }));
  await user.click(await screen.findByRole('button', { name: 'Xác nhận trình' }));
  await screen.findByText('Đang trình lãnh đạo ký duyệt');
}

async function asLeader(backend: ReturnType<typeof serve>) {
  backend.username = 'lanhdao.skhcn';
  await refresh();
  await screen.findByRole('button', { name: 'Ký duyệt' });
  return screen.getByRole('region', { name: 'Các bước của bản đăng ký' });
}

describe('answers to findings', () => {
  it('are kept with the registration', async () => {
    const { user, backend } = await openDraft();
    await user.type(cell('Lao động tiên tiến – cá nhân – số lượng'), '70');
    await user.type(cell('Chiến sĩ thi đua cơ sở – cá nhân – số lượng'), '11');
    await user.click(await screen.findByRole('button', { name: /^Giải trình về: 11\/70/ }));
    await user.type(cell('Giải trình của đơn vị (Trưởng khối đọc được)'), 'Có một người chuyển đến.');
    await waitFor(() =>
      expect(backend.registration(ID).findings[0]?.answer).toBe('Có một người chuyển đến.'),
    );
  });
});

describe('the signature', () => {
  it('is printed as it is written', async () => {
    const { user, backend } = await openDraft();
    await user.type(cell('Chức vụ người ký'), 'KT. GIÁM ĐỐC{Enter}PHÓ GIÁM ĐỐC');
    await user.type(cell('Họ và tên người ký'), 'Nguyễn Văn Mẫu');
    await waitFor(() =>
      expect(backend.registration(ID).signature).toEqual({
        title: 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC',
        name: 'Nguyễn Văn Mẫu',
      }),
    );
  });
});

describe('papers', () => {
  it('are plain downloads of every kind', async () => {
    const { user } = await openDraft();
    await user.click(screen.getByRole('button', { name: 'Tải về' }));
    const links = (await screen.findAllByRole('menuitem')).map((item) => [
      item.textContent,
      item.getAttribute('href'),
    ]);
    expect(links).toEqual([
      ['Bản đăng ký .docx', `/api/registration/registrations/${ID}/document?format=docx`],
      ['Bản đăng ký .pdf', `/api/registration/registrations/${ID}/document?format=pdf`],
      ['Bản đăng ký .xlsx', `/api/registration/registrations/${ID}/document?format=xlsx`],
      ['Công văn .docx', `/api/registration/registrations/${ID}/letter?format=docx`],
      ['Công văn .pdf', `/api/registration/registrations/${ID}/letter?format=pdf`],
    ]);
  });
});
