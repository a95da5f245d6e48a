import { problem } from '@mock/answers';
import { idOf, unitId } from '@mock/data';
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FakeEventSource } from '@/testing/fake-event-source';
import { renderApp } from '@/testing/render-app';
import { serve } from '@/testing/server';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the inbox', () => {
  it('lists what happened, newest first, with links', async () => {
    serve('canbo.vpubnd');
    renderApp('/notices');
    const list = within(await screen.findByRole('list', { name: 'Thông báo' }));
    const items = list.getAllByRole('listitem');
    expect(items).toHaveLength(4);
    expect(items[0]).toHaveTextContent('Bản đăng ký năm 2022 của Sở Tư pháp bị trả lại');
    expect(items[0]).toHaveTextContent('Lý do: Đề nghị bổ sung tỷ lệ');
    expect(list.getByRole('link', { name: 'Thanh tra tỉnh đã gửi bản đăng ký năm 2022' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/registrations\//),
    );
  });

  it('leads from a reminder to the registration that is waited for', async () => {
    const backend = serve('canbo.skhdt');
    const [round] = backend.rounds;
    backend.notices = [
      {
        id: idOf(7, 1),
        kind: 'REMINDER',
        at: '2022-03-20T02:00:00Z',
        unitId: unitId('SKHDT'),
        params: {
          blocName: 'Khối',
          awardYear: 2022,
          unitId: null,
          unitName: null,
          closesOn: null,
          receiptNumber: null,
          reason: null,
          until: '2022-03-31T16:59:59.999Z',
          text: 'Đề nghị nộp.',
        },
        link: { roundId: round?.id ?? '', registrationId: null },
        read: false,
      },
    ];
    renderApp('/notices');
    expect(await screen.findByText(/hạn nộp 23:59 31\/03\/2022\. Đề nghị nộp\./)).toBeVisible();
    await waitFor(() =>
      expect(screen.getByRole('link', { name: 'Nhắc nộp bản đăng ký thi đua năm 2022' })).toHaveAttribute(
        'href',
        expect.stringMatching(/^\/registrations\/.+/),
      ),
    );
  });

  it('marks one and all as read', async () => {
    serve('canbo.vpubnd');
    const { user } = renderApp('/notices');
    const one = await screen.findByRole('button', { name: /^Đánh dấu đã đọc: Thanh tra tỉnh/ });
    expect(screen.getByRole('link', { name: 'Thông báo: 2 chưa đọc' })).toBeVisible();
    await user.click(one);
    expect(await screen.findByRole('link', { name: 'Thông báo: 1 chưa đọc' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Đánh dấu đã đọc tất cả' }));
    expect(await screen.findByRole('link', { name: 'Thông báo: không có thông báo chưa đọc' })).toBeVisible();
    await waitFor(() => expect(screen.queryByText('Chưa đọc')).not.toBeInTheDocument());
  });

  it('counts again when something changed, and after a break', async () => {
    const backend = serve('canbo.vpubnd');
    renderApp('/notices');
    await screen.findByRole('list', { name: 'Thông báo' });
    const all = backend.notices.length;
    backend.notices = backend.notices.map((notice) => ({ ...notice, read: false }));
    act(() => FakeEventSource.opened[0]?.say('changed', {}));
    expect(await screen.findByRole('link', { name: `Thông báo: ${all} chưa đọc` })).toBeVisible();

    backend.notices = backend.notices.map((notice) => ({ ...notice, read: true }));
    act(() => FakeEventSource.opened[0]?.say('error'));
    act(() => FakeEventSource.opened[0]?.say('ready', {}));
    expect(await screen.findByRole('link', { name: 'Thông báo: không có thông báo chưa đọc' })).toBeVisible();
  });

  it('connects again after the stream was refused', async () => {
    serve('canbo.vpubnd');
    renderApp('/notices');
    await screen.findByRole('list', { name: 'Thông báo' });
    vi.useFakeTimers();
    vi.spyOn(Math, 'random').mockReturnValue(0);
    FakeEventSource.opened[0]?.breakOff();
    vi.advanceTimersByTime(1_000);
    expect(FakeEventSource.opened).toHaveLength(2);
    FakeEventSource.opened[1]?.breakOff();
    vi.advanceTimersByTime(1_000);
    expect(FakeEventSource.opened).toHaveLength(2);
    vi.advanceTimersByTime(1_000);
    expect(FakeEventSource.opened).toHaveLength(3);
  });

  it('says so when it is empty, and when it cannot be loaded', async () => {
    const backend = serve('canbo.vpubnd');
    backend.notices = [];
    const { user } = renderApp('/notices');
    expect(await screen.findByText('Chưa có thông báo nào')).toBeVisible();
    backend.plan('GET', '/notices', problem(503, 'service-unavailable'));
    await user.click(screen.getByRole('link', { name: 'Trang chủ' }));
    expect(await screen.findByText(/Máy chủ đang bận/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Thử lại' }));
    await waitFor(() => expect(screen.queryByText(/Máy chủ đang bận/)).not.toBeInTheDocument());
  });
});
