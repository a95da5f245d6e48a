import { problem } from '@mock/answers';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SIGNED_IN_CHANNEL, SIGNED_OUT_CHANNEL, tell } from '@/lib/session';
import { FakeEventSource } from '@/testing/fake-event-source';
import { renderApp } from '@/testing/render-app';
import { serve } from '@/testing/server';

describe('a sign-in that is needed once more', () => {
  it('asks for the password before a grave step, and leaves the page as it was', async () => {
    const backend = serve('quantri');
    backend.plan('POST', '/replay', problem(401, 'fresh-sign-in-required'));
    const { user } = renderApp('/operation');
    await user.click(await screen.findByRole('button', { name: 'Đọc lại tin campaign-1-17' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Xác nhận lại bạn là ai' }));
    const link = dialog.getByRole('link', { name: 'Nhập lại mật khẩu' });
    expect(link).toHaveAttribute('href', expect.stringContaining('stepUp=fresh'));
    expect(link).toHaveAttribute('target', '_blank');

    await user.click(dialog.getByRole('button', { name: 'Để sau' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('asks for a second factor as soon as a service does, and goes on when it was given in the other window', async () => {
    const backend = serve('canbo.vpubnd');
    backend.plan('GET', '/people/me', problem(401, 'second-factor-required'));
    renderApp('/');
    const dialog = within(await screen.findByRole('dialog', { name: 'Cần đăng nhập hai bước' }));
    expect(dialog.getByRole('link', { name: 'Nhập mã xác thực' })).toHaveAttribute(
      'href',
      expect.stringContaining('stepUp=second-factor'),
    );
    expect(dialog.getByRole('button', { name: 'Đăng xuất' })).toBeVisible();

    tell(SIGNED_IN_CHANNEL);

    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(await screen.findByRole('heading', { name: 'Trang chủ' })).toBeVisible();
  });

  it('shows the way in at once when the person has signed out in another tab', async () => {
    serve('canbo.vpubnd');
    renderApp('/');
    await screen.findByRole('heading', { name: 'Trang chủ' });

    tell(SIGNED_OUT_CHANNEL);

    expect(await screen.findByRole('link', { name: /Đăng nhập/ })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Trang chủ' })).not.toBeInTheDocument();
  });

  it('notices by its stream that the session was ended elsewhere', async () => {
    const backend = serve('canbo.vpubnd');
    const { user } = renderApp('/');
    await screen.findByRole('heading', { name: 'Trang chủ' });
    backend.username = null;

    FakeEventSource.opened[0]?.breakOff();

    const dialog = await screen.findByRole('dialog', { name: 'Phiên làm việc đã hết' });
    await user.click(within(dialog).getByRole('button', { name: 'Tôi đã đăng nhập lại' }));
    expect(await within(dialog).findByText(/Chưa thấy phiên đăng nhập mới/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Trang chủ', hidden: true })).toBeInTheDocument();
  });
});

describe('the landing page', () => {
  it.each([
    ['/?signin=failed', /Đăng nhập không thành công/],
    ['/?signin=unavailable', /tạm thời không đăng nhập được/],
    ['/?signout=incomplete', /máy chủ đăng nhập không trả lời/],
  ])('says what went wrong: %s', async (address, sentence) => {
    const backend = serve('canbo.vpubnd');
    backend.username = null;
    renderApp(address);
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
    expect(screen.getByRole('link', { name: /Đăng nhập/ })).toHaveAttribute(
      'href',
      expect.stringContaining('returnTo=%2F'),
    );
  });
});
