import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '@/testing/render-app';
import { serve } from '@/testing/server';

describe('home', () => {
  it('offers an officer to start, with the deadline as it is printed', async () => {
    const backend = serve('canbo.skhcn');
    const { user, router } = renderApp();
    const todo = within(await screen.findByRole('region', { name: 'Việc cần làm' }));
    expect(await todo.findByText(/hạn nộp hết ngày \d\d\/\d\d\/\d{4}/)).toHaveTextContent(/còn \d+ ngày/);
    await user.click(todo.getByRole('button', { name: 'Bắt đầu bản đăng ký' }));
    expect(await screen.findByRole('heading', { name: 'Bản đăng ký thi đua năm 2022' })).toBeVisible();
    expect(router.state.location.pathname).toMatch(/^\/registrations\//);
    expect(
      backend.seen.find(({ method }) => method === 'POST')?.headers.get('Idempotency-Key'),
    ).not.toBeNull();
  });

  it('shows the head how many have sent and who has not', async () => {
    serve('canbo.vpubnd');
    renderApp();
    const progress = within(await screen.findByRole('region', { name: 'Tiến độ của khối' }));
    expect(progress.getByText('5/11 đơn vị đã gửi')).toBeVisible();
    expect(await progress.findByText('Chưa gửi (6)')).toBeVisible();
    expect(progress.getByText('Sở Ngoại vụ')).toBeVisible();
    expect(progress.getByText('Chờ bạn xem xét (3)')).toBeVisible();
    expect(progress.getByRole('link', { name: 'Sở Nội vụ' })).toBeVisible();
    expect(progress.queryByText('Văn phòng UBND tỉnh')).not.toBeInTheDocument();
  });

  it('tells somebody without a duty what to do', async () => {
    serve('nguoimoi');
    renderApp();
    expect(await screen.findByRole('heading', { name: 'Tài khoản của bạn chưa có nhiệm vụ' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'So sánh khối' })).not.toBeInTheDocument();
  });

  it('asks a stranger to sign in and to come back to where they wanted to go', async () => {
    serve(null);
    renderApp('/notices?x=1');
    const door = await screen.findByRole('link', { name: 'Đăng nhập bằng tài khoản đơn vị' });
    expect(door).toHaveAttribute('href', '/oauth2/authorization/keycloak?returnTo=%2Fnotices%3Fx%3D1');
  });

  it('switches to English and stays so', async () => {
    serve('canbo.skhcn');
    const { user } = renderApp();
    await screen.findByRole('heading', { name: 'Trang chủ' });
    await user.click(screen.getByRole('radio', { name: /English/ }));
    expect(await screen.findByRole('heading', { name: 'Home' })).toBeVisible();
    expect(document.documentElement.lang).toBe('en');
    expect(localStorage.getItem('thidua.language')).toBe('en');
    await user.click(screen.getByRole('radio', { name: /Tiếng Việt/ }));
  });

  it('says when there is no such page', async () => {
    serve('canbo.skhcn');
    renderApp('/nowhere');
    expect(await screen.findByRole('heading', { name: 'Không có trang này' })).toBeVisible();
  });
});
