import { registrationId } from '@mock/data';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FakeEventSource } from '@/testing/fake-event-source';
import { renderApp } from '@/testing/render-app';
import { serve } from '@/testing/server';

/** Accepted already when the sample begins. */
const ID = registrationId('SKHDT');
const CELL = 'Lao động tiên tiến – cá nhân – số lượng';

async function openAccepted() {
  const backend = serve('canbo.skhdt');
  const app = renderApp(`/registrations/${ID}`);
  await screen.findByText('Bản đăng ký đã được chấp nhận');
  const become = (username: string) => {
    backend.username = username;
    FakeEventSource.opened.at(-1)?.say('notice', {});
  };
  return { ...app, backend, become };
}

async function amend({ user, backend, become }: Awaited<ReturnType<typeof openAccepted>>) {
  await user.click(screen.getByRole('button', { name: 'Đề nghị điều chỉnh' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Bắt đầu điều chỉnh' }));
  expect(dialog.getByText('Hãy ghi lý do điều chỉnh.')).toBeVisible();
  await user.type(dialog.getByRole('textbox', { name: /Lý do điều chỉnh/ }), 'Thêm người chuyển đến.');
  await user.click(dialog.getByRole('button', { name: 'Bắt đầu điều chỉnh' }));
  const quantity = await screen.findByRole('textbox', { name: CELL });
  await user.clear(quantity);
  await user.type(quantity, '63');
  await waitFor(() => expect(backend.registration(ID).lines[0]?.individual?.quantity).toBe('63'));
  backend.duties.set(backend.me().subject, [
    ...backend.me().duties.map((duty) => ({ ...duty, role: 'LEADER' as const })),
  ]);
  become('canbo.skhdt');
  await user.click(await screen.findByRole('button', { name: 'Ký duyệt' }));
  const signing = within(await screen.findByRole('dialog', { name: 'Ký duyệt bản đăng ký?' }));
  const changed = within(await signing.findByRole('row', { name: new RegExp(CELL) }));
  expect(changed.getByText('62')).toBeVisible();
  expect(changed.getByText('63')).toBeVisible();
  await user.click(signing.getByRole('button', { name: 'Xác nhận ký duyệt' }));
  await user.click(await screen.findByRole('button', { name: 'Gửi nội dung điều chỉnh' }));
  await user.click(await screen.findByRole('button', { name: 'Xác nhận gửi' }));
  await screen.findByText('Nội dung điều chỉnh đã gửi, đang chờ xem xét');
}

describe('an amendment', () => {
  it('is asked for with a reason, signed with its changes in sight, judged side by side, and kept', async () => {
    const app = await openAccepted();
    await amend(app);
    const { user, backend, become } = app;
    become('canbo.vpubnd');
    const accept = await screen.findByRole('button', { name: 'Chấp nhận điều chỉnh' });
    const changes = within(screen.getByRole('region', { name: 'Nội dung điều chỉnh' }));
    expect(changes.getByText('Lý do: Thêm người chuyển đến.')).toBeVisible();
    expect(changes.getByRole('columnheader', { name: 'Đang có hiệu lực' })).toBeVisible();
    const row = within(await changes.findByRole('row', { name: new RegExp(CELL) }));
    expect(row.getByText('62').tagName).toBe('DEL');
    expect(row.getByText('63').tagName).toBe('INS');
    await user.click(accept);
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Chấp nhận' }));
    await screen.findByText('Bản đăng ký đã được chấp nhận');
    expect(backend.registration(ID).lines[0]?.individual?.quantity).toBe('63');

    await user.click(screen.getByRole('tab', { name: 'Các lần gửi' }));
    const list = within(await screen.findByRole('group', { name: 'Các lần gửi' }));
    expect(list.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual([
      '2. Điều chỉnh',
      '1. Đăng ký',
    ]);
    expect(list.getByRole('link', { name: 'Lần 1 .pdf' })).toHaveAttribute(
      'href',
      `/api/registration/registrations/${ID}/document?format=pdf&edition=1`,
    );
    const compared = within(screen.getByRole('region', { name: 'So sánh hai bản' }));
    expect(await compared.findByText('1 chỗ khác nhau')).toBeVisible();
  });

  it('that is refused leaves what was accepted, with the reason', async () => {
    const app = await openAccepted();
    await amend(app);
    const { user, backend, become } = app;
    become('canbo.vpubnd');
    await user.click(await screen.findByRole('button', { name: 'Không chấp nhận' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByRole('textbox', { name: /Lý do không chấp nhận/ }), 'Quá muộn.');
    await user.click(dialog.getByRole('button', { name: 'Không chấp nhận' }));
    expect(await screen.findByText('Lý do: Quá muộn.')).toBeVisible();
    expect(backend.registration(ID).lines[0]?.individual?.quantity).toBe('62');
  });

  it('can be withdrawn', async () => {
    const { user, backend } = await openAccepted();
    await user.click(screen.getByRole('button', { name: 'Đề nghị điều chỉnh' }));
    await user.type(await screen.findByRole('textbox', { name: /Lý do điều chỉnh/ }), 'Nhầm.');
    await user.click(screen.getByRole('button', { name: 'Bắt đầu điều chỉnh' }));
    await user.click(await screen.findByRole('button', { name: 'Rút đề nghị điều chỉnh' }));
    await user.click(await screen.findByRole('button', { name: 'Rút đề nghị' }));
    expect(await screen.findByText('Bản đăng ký đã được chấp nhận')).toBeVisible();
    expect(backend.registration(ID).state).toBe('ACCEPTED');
  });
});
