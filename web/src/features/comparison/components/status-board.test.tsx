import { problem } from '@mock/answers';
import { idOf, ROUND_ID, unitId } from '@mock/data';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '@/testing/render-app';
import { serve } from '@/testing/server';

async function openBoard(username = 'canbo.vpubnd', prepare?: (backend: ReturnType<typeof serve>) => void) {
  const backend = serve(username);
  prepare?.(backend);
  const app = renderApp(`/rounds/${ROUND_ID}/comparison?tab=status`);
  await screen.findByRole('tab', { name: 'Tình hình gửi', selected: true });
  return { ...app, backend };
}

const section = (name: RegExp) => screen.findByRole('region', { name });
const card = (unit: string) =>
  within(
    screen
      .getAllByText(unit)
      .map((each) => each.closest('li'))
      .find((item) => item !== null) as HTMLElement,
  );
const posted = (backend: ReturnType<typeof serve>, path: string) =>
  backend.seen.filter((each) => each.method === 'POST' && each.path.endsWith(path));

describe('the status board', () => {
  it('groups members by what there is to do about them', async () => {
    await openBoard();
    const judge = within(await section(/^Chờ bạn xem xét \(3\)/));
    expect(judge.getByRole('link', { name: 'Ban Dân tộc' })).toBeVisible();
    const missing = within(await section(/^Chưa gửi \(5\)/));
    expect(missing.getAllByRole('listitem')).toHaveLength(5);
    expect(card('Sở Tài chính').getByText(/Hạn hết ngày .* còn \d+ ngày/)).toBeVisible();
    expect(within(await section(/^Bị trả lại/)).getByRole('link', { name: 'Sở Tư pháp' })).toBeVisible();
    expect(card('Văn phòng UBND tỉnh').getByText(/Trưởng khối · Đơn vị của bạn/)).toBeVisible();
  });

  it('says what came late and what is overdue', async () => {
    await openBoard('canbo.vpubnd', (backend) => {
      const round = backend.round(ROUND_ID);
      round.state = 'CLOSED';
      round.closesAt = '2022-02-28T16:59:59.999Z';
      const late = [...backend.registrations.values()].find(({ unitName }) => unitName === 'Thanh tra tỉnh');
      if (late?.receipt) {
        late.receipt = { ...late.receipt, late: true };
      }
      round.extensions = [
        {
          unitId: unitId('TTT'),
          until: '2022-03-02T16:59:59.999Z',
          reason: 'Thay cán bộ',
          by: 'A',
          at: '2022-02-27T01:00:00Z',
        },
      ];
    });
    expect(await screen.findByText('1 nộp muộn')).toBeVisible();
    expect(card('Thanh tra tỉnh').getByText(/nộp muộn – được gia hạn/)).toBeVisible();
    expect(card('Thanh tra tỉnh').getByText('Lý do gia hạn: Thay cán bộ')).toBeVisible();
    expect(card('Sở Tài chính').getByText('Quá hạn (hết ngày 28/02/2022) mà chưa gửi')).toBeVisible();
  });

  it('reminds one with words, shows where the reminder is, and says when it was one too many', async () => {
    const { user, backend } = await openBoard();
    await user.click(await screen.findByRole('button', { name: 'Nhắc Sở Tài chính gửi bản đăng ký' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Nhắc Sở Tài chính' }));
    await user.type(dialog.getByRole('textbox', { name: /Lời nhắn/ }), 'Khối họp sáng thứ Hai.');
    await user.click(dialog.getByRole('button', { name: 'Gửi lời nhắc' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Đã nhắc 1 đơn vị.');
    expect(posted(backend, '/reminders').at(-1)?.body).toEqual({
      unitIds: [unitId('STC')],
      text: 'Khối họp sáng thứ Hai.',
    });
    expect(posted(backend, '/reminders').at(-1)?.headers.get('Idempotency-Key')).not.toBeNull();
    expect(await card('Sở Tài chính').findByText(/Đã đến lúc .* chưa ai đọc/)).toBeVisible();
    expect(card('Sở Tài chính').getByText('“Khối họp sáng thứ Hai.”')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Nhắc Sở Tài chính gửi bản đăng ký' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Gửi lời nhắc' }));
    expect(await screen.findByText(/Hôm nay đã nhắc Sở Tài chính lúc \d\d:\d\d rồi/)).toBeInTheDocument();
  });

  it('reminds all who have not sent', async () => {
    const { user, backend } = await openBoard();
    await user.click(await screen.findByRole('button', { name: 'Nhắc 6 đơn vị chưa gửi' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Gửi lời nhắc' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Đã nhắc 6 đơn vị.');
    const unsent = ['SKHCN', 'SNGV', 'STC', 'STP', 'STTTT', 'VPDDBQH'];
    expect(posted(backend, '/reminders').at(-1)?.body).toEqual({
      unitIds: expect.arrayContaining(unsent.map(unitId)),
      text: null,
    });
  });

  it('shows who read the reminder', async () => {
    await openBoard('canbo.vpubnd', (backend) => {
      backend.reminders.sent = [
        {
          own: true,
          reminderId: idOf(8, 1),
          unitId: unitId('STC'),
          at: '2022-02-20T02:00:00Z',
          by: 'A',
          text: null,
        },
      ];
      backend.reminders.read.add(idOf(8, 1));
    });
    expect(await screen.findByText('Đã đọc lúc 09:00 20/02/2022')).toBeVisible();
  });

  it('offers members no tools', async () => {
    await openBoard('canbo.skhcn', (backend) => {
      backend.round(ROUND_ID).state = 'CLOSED';
    });
    expect(await section(/^Chưa gửi/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Nhắc/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Gia hạn/ })).not.toBeInTheDocument();
  });
});

describe('the time of a round', () => {
  it('is extended for one unit, with reason and time of day', async () => {
    const { user, backend } = await openBoard();
    await user.click(await screen.findByRole('button', { name: 'Gia hạn cho Sở Ngoại vụ' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Gia hạn' }));
    expect(dialog.getByText('Hãy ghi lý do.')).toBeInTheDocument();
    const later = new Date(Date.now() + 20 * 86_400_000);
    const day = later.toISOString().slice(0, 10);
    const [year, month, date] = day.split('-');
    await user.type(dialog.getByRole('textbox', { name: 'Hạn mới' }), `${date}/${month}/${year}`);
    await user.type(dialog.getByRole('textbox', { name: /Giờ/ }), '25h');
    await user.type(dialog.getByRole('textbox', { name: /Lý do/ }), 'Mới sáp nhập phòng.');
    await user.click(dialog.getByRole('button', { name: 'Gia hạn' }));
    expect(dialog.getByText('Hãy ghi giờ như 15:00 hoặc để trống.')).toBeInTheDocument();
    await user.clear(dialog.getByRole('textbox', { name: /Giờ/ }));
    await user.type(dialog.getByRole('textbox', { name: /Giờ/ }), '15h30');
    await user.click(dialog.getByRole('button', { name: 'Gia hạn' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/Đã gia hạn cho Sở Ngoại vụ đến 15:30 ngày/);
    expect(posted(backend, '/extensions').at(-1)?.body).toEqual({
      unitId: unitId('SNGV'),
      until: `${day}T08:30:00.000Z`,
      reason: 'Mới sáp nhập phòng.',
    });
    expect(posted(backend, '/extensions').at(-1)?.headers.get('If-Match')).toBe('"1"');
    expect(await screen.findByText(/Được gia hạn đến 15:30 ngày/)).toBeVisible();
    const list = within(await section(/^Thay đổi thời hạn/));
    expect(list.getByRole('row', { name: /Sở Ngoại vụ/ })).toHaveTextContent('Mới sáp nhập phòng.');
  });

  it('ends early, in a minute or at a later instant', async () => {
    const { user, backend } = await openBoard();
    await user.click(await screen.findByRole('button', { name: 'Thời hạn' }));
    await user.click(await screen.findByRole('menuitem', { name: /Đóng đợt sớm/ }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByRole('textbox', { name: /Lý do/ }), 'Mọi đơn vị đã gửi.');
    await user.click(dialog.getByRole('button', { name: 'Đóng đợt' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Đợt sẽ đóng sau một phút.');
    expect(posted(backend, '/closing').at(-1)?.body).toEqual({ at: null, reason: 'Mọi đơn vị đã gửi.' });
    expect(await screen.findByText(/Đợt kết thúc .* Lý do: Mọi đơn vị đã gửi\./)).toBeVisible();
  });

  it('begins again after it was closed', async () => {
    const { user, backend } = await openBoard('canbo.vpubnd', (known) => {
      known.round(ROUND_ID).state = 'CLOSED';
    });
    await user.click(await screen.findByRole('button', { name: 'Thời hạn' }));
    expect(screen.queryByRole('menuitem', { name: /Đóng đợt sớm/ })).not.toBeInTheDocument();
    await user.click(await screen.findByRole('menuitem', { name: /Mở lại đợt/ }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByRole('textbox', { name: 'Hạn mới' }), '31/12/2030');
    await user.type(dialog.getByRole('textbox', { name: /Lý do/ }), 'Theo chỉ đạo của tỉnh.');
    await user.click(dialog.getByRole('button', { name: 'Mở lại đợt' }));
    await waitFor(() =>
      expect(posted(backend, '/reopening').at(-1)?.body).toEqual({
        until: '2030-12-31T16:59:59.999Z',
        reason: 'Theo chỉ đạo của tỉnh.',
      }),
    );
    expect(await screen.findByText('Đang mở')).toBeVisible();
  });

  it('says why a decision was refused and keeps what was typed', async () => {
    const { user, backend } = await openBoard();
    backend.plan('POST', '/extensions', problem(422, 'extension-not-later'));
    await user.click(await screen.findByRole('button', { name: 'Gia hạn cho Sở Ngoại vụ' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByRole('textbox', { name: 'Hạn mới' }), '01/01/2022');
    await user.type(dialog.getByRole('textbox', { name: /Lý do/ }), 'Thử.');
    await user.click(dialog.getByRole('button', { name: 'Gia hạn' }));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(dialog.getByRole('textbox', { name: /Lý do/ })).toHaveValue('Thử.');
  });
});
