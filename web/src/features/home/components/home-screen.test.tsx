import { ROUND_ID, registrationId, unitId } from '@mock/data';
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
    const progress = within(await screen.findByRole('region', { name: /^Tiến độ năm 2022 – / }));
    expect(progress.getByText('5/11 đơn vị đã gửi')).toBeVisible();
    expect(await progress.findByText('Chưa gửi (6)')).toBeVisible();
    expect(progress.getByText('Sở Ngoại vụ')).toBeVisible();
    expect(progress.getByText('Chờ bạn xem xét (3)')).toBeVisible();
    expect(progress.getByRole('link', { name: 'Sở Nội vụ' })).toBeVisible();
    expect(progress.queryByText('Văn phòng UBND tỉnh')).not.toBeInTheDocument();
  });

  it('leads the head from who has not sent to reminding them', async () => {
    serve('canbo.vpubnd');
    const { user, router } = renderApp();
    const progress = within(await screen.findByRole('region', { name: /^Tiến độ năm 2022 – / }));
    await user.click(progress.getByRole('link', { name: 'Nhắc các đơn vị' }));
    expect(await screen.findByRole('tab', { name: 'Tình hình gửi', selected: true })).toBeVisible();
    expect(router.state.location.search).toEqual({ tab: 'status' });
  });

  it('shows the head an amendment to judge even after the round', async () => {
    const backend = serve('canbo.vpubnd');
    backend.round(ROUND_ID).state = 'CLOSED';
    const amended = backend.registration(registrationId('SKHDT'));
    backend.registrations.set(amended.id, { ...amended, state: 'AMENDMENT_SUBMITTED' });
    renderApp();
    const left = within(await screen.findByRole('region', { name: /^Còn chờ xem xét của năm 2022 – / }));
    expect(left.getByRole('link', { name: 'Sở Kế hoạch và Đầu tư' })).toBeVisible();
    expect(left.getByText('Chờ xét điều chỉnh')).toBeVisible();
  });

  it.each([
    ['lanhdao.skhcn', 'Bản đăng ký đã trình, đang chờ bạn ký duyệt.', 'Xem và ký duyệt'],
    ['canbo.skhcn', 'Đã trình lãnh đạo, đang chờ ký duyệt.', 'Mở bản đăng ký'],
  ])('tells %s whose move it is once the registration was presented', async (username, words, button) => {
    const backend = serve('canbo.skhcn');
    const { id } = backend.desk.start(ROUND_ID, unitId('SKHCN'), null);
    const deed = { at: '2022-02-20T02:00:00Z', by: 'Cán bộ mẫu' };
    const { lines } = backend.registration(registrationId('TTT'));
    backend.registrations.set(id, { ...backend.registration(id), lines, presented: deed });
    backend.username = username;
    renderApp();
    const todo = within(await screen.findByRole('region', { name: 'Việc cần làm' }));
    expect(await todo.findByText(words)).toBeVisible();
    expect(todo.getByRole('link', { name: button })).toBeVisible();
  });

  it('shows why the leader handed it back, and that a signed one is still to be sent', async () => {
    const backend = serve('canbo.skhcn');
    const { id } = backend.desk.start(ROUND_ID, unitId('SKHCN'), null);
    const deed = { at: '2022-02-20T02:00:00Z', by: 'Lãnh đạo mẫu' };
    const declined = { ...deed, reason: 'Số liệu chưa khớp.' };
    backend.registrations.set(id, { ...backend.registration(id), declined });
    const { queryClient } = renderApp();
    expect(await screen.findByText('Lý do: Số liệu chưa khớp.')).toBeVisible();
    const signOff = { ...deed, delegated: false };
    backend.registrations.set(id, { ...backend.registration(id), declined: null, signOff });
    await queryClient.invalidateQueries();
    expect(await screen.findByText('Lãnh đạo đã ký duyệt. Bản đăng ký chưa gửi.')).toBeVisible();
  });

  it('keeps a round in sight for the unit that was given more time', async () => {
    const backend = serve('canbo.skhcn');
    const round = backend.round(ROUND_ID);
    Object.assign(round, { state: 'CLOSED', closesAt: '2022-02-28T16:59:59.999Z' });
    const until = new Date(Date.now() + 5 * 86_400_000).toISOString();
    round.extensions = [{ unitId: unitId('SKHCN'), until, reason: 'Sáp nhập', by: 'A', at: until }];
    renderApp();
    const todo = within(await screen.findByRole('region', { name: 'Việc cần làm' }));
    expect(await todo.findByText(/đơn vị bạn được gia hạn/)).toBeVisible();
    expect(todo.getByRole('button', { name: 'Bắt đầu bản đăng ký' })).toBeVisible();
  });

  it('leads the administrator to the whole province', async () => {
    serve('quantri');
    renderApp();
    const province = within(await screen.findByRole('region', { name: 'Toàn tỉnh' }));
    expect(await province.findByText('1 đợt đăng ký đang mở')).toBeVisible();
    expect(province.getByRole('link', { name: 'Xem tất cả các khối' })).toHaveAttribute('href', '/province');
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
