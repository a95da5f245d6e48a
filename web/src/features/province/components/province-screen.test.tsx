import { ROUND_ID } from '@mock/data';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '@/testing/render-app';
import { serve } from '@/testing/server';

describe('the province', () => {
  it('has all blocs of a year on one page, each leading to its comparison', async () => {
    serve('quantri');
    const { user, router } = renderApp('/province');
    expect(await screen.findByRole('heading', { name: 'Toàn tỉnh năm 2022' })).toBeVisible();
    const blocs = within(await screen.findByRole('region', { name: 'Tiến độ của các khối, cụm' }));
    const row = blocs.getByRole('row', { name: /Khối Thi đua các cơ quan tham mưu tổng hợp/ });
    expect(row).toHaveTextContent('Trưởng khối: Văn phòng UBND tỉnh');
    expect(row).toHaveTextContent('5/11 đơn vị đã gửi');
    expect(row).toHaveTextContent('4 chưa bắt đầu · 1 đang soạn · 3 chờ xét · 1 bị trả lại · 2 đã chấp nhận');
    await user.click(within(row).getByRole('link'));
    expect(await screen.findByRole('grid')).toBeVisible();
    expect(router.state.location.pathname).toBe(`/rounds/${ROUND_ID}/comparison`);
  });

  it('adds up each title over the blocs', async () => {
    serve('quantri');
    renderApp('/province');
    const totals = within(await screen.findByRole('region', { name: 'Tổng chỉ tiêu đã đăng ký' }));
    expect(await totals.findByRole('row', { name: /Chiến sĩ thi đua cơ sở/ })).toHaveTextContent(/75.*75/);
    expect(totals.queryByRole('row', { name: /Huân chương Độc lập/ })).not.toBeInTheDocument();
  });

  it('goes to another year', async () => {
    serve('quantri');
    const { user, router } = renderApp('/province');
    await user.click(await screen.findByRole('combobox', { name: 'Năm' }));
    await user.click(await screen.findByRole('option', { name: '2021' }));
    expect(await screen.findByRole('heading', { name: 'Toàn tỉnh năm 2021' })).toBeVisible();
    expect(await screen.findByText('Chưa mở đợt')).toBeVisible();
    expect(router.state.location.search).toEqual({ year: 2021 });
  });

  it('is closed to others', async () => {
    serve('canbo.vpubnd');
    renderApp('/province');
    expect(await screen.findByText('Trang này dành cho quản trị của tỉnh.')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Toàn tỉnh' })).not.toBeInTheDocument();
  });
});
