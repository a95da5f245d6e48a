import { registrationId } from '@mock/data';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '@/testing/render-app';
import { serve } from '@/testing/server';

const ID = registrationId('SKHCN');
const CELL = 'Lao động tiên tiến – cá nhân – số lượng';

async function copy() {
  const backend = serve();
  const app = renderApp('/registrations');
  await app.user.click(await screen.findByRole('button', { name: 'Chép từ năm 2021' }));
  await screen.findByRole('heading', { name: 'Bản đăng ký thi đua năm 2022' });
  return { ...app, backend };
}

describe('last year’s registration', () => {
  it('is copied into the new draft', async () => {
    const { backend } = await copy();
    expect(await screen.findByRole('textbox', { name: CELL })).toHaveValue('68');
    expect(backend.registration(ID).carriedFrom?.awardYear).toBe(2021);
    expect(screen.getByRole('switch', { name: 'Đánh dấu chỗ khác bản năm 2021' })).toBeChecked();
    expect(await screen.findByText(/^0 chỗ khác nhau/)).toBeVisible();
  });

  it('stands beside each cell and text that says something else now', async () => {
    const { user } = await copy();
    const quantity = await screen.findByRole('textbox', { name: CELL });
    await user.clear(quantity);
    await user.type(quantity, '70');
    await user.type(screen.getByRole('textbox', { name: '1. Về công tác chuyên môn' }), ' Đúng hạn.');
    expect(await screen.findByText('2021: 68')).toBeVisible();
    expect(quantity).toHaveAccessibleDescription('2021: 68');
    expect(await screen.findByText('Khác bản năm 2021')).toBeVisible();
    await user.click(screen.getByRole('switch', { name: 'Đánh dấu chỗ khác bản năm 2021' }));
    expect(screen.queryByText('2021: 68')).not.toBeInTheDocument();
  });

  it('is listed against this year’s', async () => {
    const { user } = await copy();
    const quantity = await screen.findByRole('textbox', { name: CELL });
    await user.clear(quantity);
    await user.type(quantity, '70');
    await screen.findByText('2021: 68');
    await user.click(screen.getByRole('button', { name: 'Xem danh sách' }));
    const compared = within(await screen.findByRole('region', { name: 'So sánh hai bản' }));
    const row = within(await compared.findByRole('row', { name: new RegExp(CELL) }));
    expect(row.getByText('68')).toBeVisible();
    expect(row.getByText('70')).toBeVisible();
    await user.click(screen.getByRole('tab', { name: 'Bản đăng ký' }));
    expect(await screen.findByRole('textbox', { name: CELL })).toHaveValue('70');
  });

  it('is at hand for the leader who signs, what differs from it folded', async () => {
    const { user, backend } = await copy();
    const quantity = await screen.findByRole('textbox', { name: CELL });
    await user.clear(quantity);
    await user.type(quantity, '70');
    await user.click(await screen.findByRole('button', { name: 'Trình lãnh đạo' }));
    await user.click(await screen.findByRole('button', { name: 'Xác nhận trình' }));
    expect(backend.registration(ID).lines[0]?.individual?.quantity).toBe('70');
    await user.click(await screen.findByText('Khác bản năm 2021 – 1 chỗ khác nhau'));
    const table = within(screen.getByRole('group', { name: 'Khác bản năm 2021' }));
    expect(table.getByText('68')).toBeVisible();
  });
});
