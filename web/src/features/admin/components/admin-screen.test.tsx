import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '@/testing/render-app';
import { serve } from '@/testing/server';

describe('administration', () => {
  it('gives a waiting person a duty', async () => {
    const backend = serve('quantri');
    const { user } = renderApp('/admin?tab=people');
    const waiting = within(await screen.findByRole('row', { name: /Người mới chưa có nhiệm vụ/ }));
    expect(waiting.getByText('Chưa có nhiệm vụ')).toBeVisible();
    await user.click(waiting.getByRole('button', { name: /^Sửa nhiệm vụ của/ }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Thêm nhiệm vụ' }));
    await user.click(dialog.getByRole('combobox', { name: 'Đơn vị 1' }));
    await user.click(await screen.findByRole('option', { name: 'Sở Tài chính' }));
    await user.click(dialog.getByRole('button', { name: 'Lưu' }));
    expect(await waiting.findByText('Cán bộ thi đua, khen thưởng – Sở Tài chính')).toBeVisible();
    expect(backend.seen.find(({ method }) => method === 'PUT')?.headers.get('If-Match')).toBe('"1"');
  });

  it('adds a unit and checks its code', async () => {
    serve('quantri');
    const { user } = renderApp('/admin');
    await user.click(await screen.findByRole('button', { name: 'Thêm đơn vị' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByRole('textbox', { name: /^Mã/ }), 'syt');
    await user.type(dialog.getByRole('textbox', { name: /Tên đầy đủ/ }), 'Sở Y tế');
    await user.type(dialog.getByRole('textbox', { name: /Tên ngắn/ }), 'Sở YT');
    await user.click(dialog.getByRole('button', { name: 'Thêm' }));
    expect(dialog.getByText(/Mã bắt đầu bằng chữ hoa/)).toBeInTheDocument();
    await user.clear(dialog.getByRole('textbox', { name: /^Mã/ }));
    await user.type(dialog.getByRole('textbox', { name: /^Mã/ }), 'SYT');
    await user.click(dialog.getByRole('button', { name: 'Thêm' }));
    expect(await screen.findByRole('rowheader', { name: 'Sở Y tế' })).toBeVisible();
  });

  it('is closed to others', async () => {
    serve('canbo.skhcn');
    renderApp('/admin');
    expect(await screen.findByText('Trang này dành cho quản trị của tỉnh.')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Quản trị' })).not.toBeInTheDocument();
  });
});
