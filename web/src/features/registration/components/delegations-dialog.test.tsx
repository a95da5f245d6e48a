import { unitId } from '@mock/data';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '@/testing/render-app';
import { serve } from '@/testing/server';

async function openDialog() {
  const backend = serve('lanhdao.skhcn');
  const app = renderApp('/registrations');
  await app.user.click(await screen.findByRole('button', { name: 'Ủy quyền ký duyệt' }));
  const dialog = within(await screen.findByRole('dialog', { name: /^Ủy quyền ký duyệt – Sở Khoa học/ }));
  return { ...app, backend, dialog };
}

describe('a leader', () => {
  it('delegates the sign-off for some time, for a reason, and takes it back', async () => {
    const { user, backend, dialog } = await openDialog();
    expect(await dialog.findByText('Chưa ủy quyền cho ai.')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Ủy quyền' }));
    expect(dialog.getAllByText('Hãy điền mục này.')).not.toHaveLength(0);
    await user.click(dialog.getByRole('combobox', { name: 'Người được ủy quyền' }));
    await user.click(await screen.findByRole('option', { name: 'Cán bộ mẫu Sở KH&CN' }));
    await user.clear(dialog.getByRole('textbox', { name: 'Từ ngày' }));
    await user.type(dialog.getByRole('textbox', { name: 'Từ ngày' }), '01/01/2099');
    await user.type(dialog.getByRole('textbox', { name: 'Đến hết ngày' }), '31/01/2099');
    await user.type(dialog.getByRole('textbox', { name: 'Lý do' }), 'Giám đốc đi công tác.');
    await user.click(dialog.getByRole('button', { name: 'Ủy quyền' }));
    const list = within(await dialog.findByRole('list', { name: 'Các ủy quyền' }));
    expect(list.getByText('từ 01/01/2099 đến hết 31/01/2099')).toBeVisible();
    expect(backend.delegations.given[0]).toMatchObject({
      unitId: unitId('SKHCN'),
      from: '2099-01-01',
      to: '2099-01-31',
      reason: 'Giám đốc đi công tác.',
    });
    await user.click(list.getByRole('button', { name: 'Thu hồi ủy quyền của Cán bộ mẫu Sở KH&CN' }));
    expect(await list.findByText('Đã thu hồi')).toBeVisible();
  });

  it('is the only one who sees this', async () => {
    serve('canbo.skhcn');
    renderApp('/registrations');
    await screen.findByRole('button', { name: 'Bắt đầu bản đăng ký' });
    expect(screen.queryByRole('button', { name: 'Ủy quyền ký duyệt' })).not.toBeInTheDocument();
  });
});
