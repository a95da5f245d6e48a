import { ROUND_ID, unitId } from '@mock/data';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import * as downloads from '@/lib/api/download';
import { renderApp } from '@/testing/render-app';
import { serve } from '@/testing/server';

/** A table of few rows: what is tested here is around it. */
const SMALL = 'holder=collective&group=titles';

const open = (search: string, username = 'canbo.vpubnd') => {
  const backend = serve(username);
  return { backend, ...renderApp(`/rounds/${ROUND_ID}/comparison${search}`) };
};

describe('snapshots', () => {
  it('freeze the table under a number, and show what changed since', async () => {
    const { user, backend, router, queryClient } = open(`?tab=snapshots&${SMALL}`);
    expect(await screen.findByText('Chưa có bản chốt nào')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Chốt số liệu' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByRole('textbox', { name: /Tên bản chốt/ }), 'Họp khối');
    await user.click(dialog.getByRole('button', { name: 'Chốt ngay' }));
    expect(await screen.findByText(/mã băm tính lại khớp/)).toBeVisible();
    expect(router.state.location.search).toMatchObject({ tab: 'snapshots', snapshot: 1 });
    expect(screen.getByRole('row', { name: /^Bản số 1/ })).toHaveTextContent('5/11');

    const inspector = {
      unitId: unitId('TTT'),
      unitName: 'Thanh tra tỉnh',
      code: null,
      holder: null,
    } as const;
    backend.snapshots.changes = [
      { ...inspector, cell: 'state', before: 'SUBMITTED', after: 'ACCEPTED', change: 'CHANGED' },
      { ...inspector, cell: 'staffCount', before: '41', after: '43', change: 'CHANGED' },
    ];
    await queryClient.invalidateQueries();
    await user.click(screen.getByRole('button', { name: 'Thay đổi từ bản chốt số 1' }));
    const changes = within(await screen.findByRole('region', { name: 'Thay đổi giữa hai bản' }));
    const [state, staff] = await changes.findAllByRole('row', { name: /^Thanh tra tỉnh/ });
    expect(state).toHaveTextContent(/Trạng thái\s*Đã gửi\s*Đã chấp nhận/);
    expect(staff).toHaveTextContent(/Tổng số người\s*41\s*43/);
  });

  it('warn when the content is not what was frozen', async () => {
    const { user, backend } = open(`?tab=snapshots&${SMALL}`);
    backend.snapshots.freeze(backend.round(ROUND_ID), null);
    const [taken] = backend.snapshots.tables;
    backend.plan('GET', '/snapshots/1', { status: 200, body: { ...taken, intact: false } });
    await user.click(await screen.findByRole('button', { name: 'Mở bảng của bản chốt số 1' }));
    expect(await screen.findByText(/không còn khớp với mã băm/)).toBeVisible();
  });
});

describe('the downloads', () => {
  it('are the summary in three formats, of now or of the open snapshot', async () => {
    const asked = vi.spyOn(downloads, 'download').mockResolvedValue();
    const { user, backend } = open(`?tab=snapshots&snapshot=1&${SMALL}`);
    backend.snapshots.freeze(backend.round(ROUND_ID), null);
    await user.click(await screen.findByRole('button', { name: 'Tải về' }));
    await user.click(await screen.findByRole('menuitem', { name: /Excel/ }));
    await waitFor(() =>
      expect(asked).toHaveBeenLastCalledWith(
        `/api/registration/rounds/${ROUND_ID}/summary?format=xlsx&snapshot=1`,
      ),
    );
    await user.click(screen.getByRole('tab', { name: 'Bảng so sánh' }));
    await user.click(screen.getByRole('button', { name: 'Tải về' }));
    await user.click(await screen.findByRole('menuitem', { name: /PDF/ }));
    await waitFor(() =>
      expect(asked).toHaveBeenLastCalledWith(`/api/registration/rounds/${ROUND_ID}/summary?format=pdf`),
    );
  });
});

describe('two members', () => {
  it('stand line by line, with their difference, and can be chosen', async () => {
    const { user, router } = open('?tab=two');
    const numbers = within(await screen.findByRole('region', { name: 'Chỉ tiêu' }));
    expect(numbers.getByRole('row', { name: /Lao động tiên tiến Cá nhân/ })).toHaveTextContent(/88.*62.*-26/);
    expect(numbers.queryByRole('row', { name: /Bằng khen của Chủ tịch UBND tỉnh Tập thể/ })).toBeNull();
    await user.click(numbers.getByRole('checkbox', { name: 'Chỉ hiện chỗ khác nhau' }));
    expect(numbers.getByRole('row', { name: /Bằng khen của Chủ tịch UBND tỉnh Tập thể/ })).toBeVisible();
    await user.click(screen.getByRole('combobox', { name: 'Đơn vị thứ hai' }));
    await user.click(await screen.findByRole('option', { name: 'Thanh tra tỉnh' }));
    await waitFor(() =>
      expect(numbers.getByRole('columnheader', { name: 'Thanh tra tỉnh' })).toBeInTheDocument(),
    );
    expect(router.state.location.search).toMatchObject({ tab: 'two' });
  });

  it('show where their texts differ, word by word', async () => {
    open('?tab=two');
    const texts = within(await screen.findByRole('region', { name: 'Nội dung khác nhau' }));
    expect(await texts.findByText('tốt', { selector: 'mark' })).toBeInTheDocument();
    expect(texts.getByText('xuất sắc', { selector: 'mark' })).toBeInTheDocument();
  });
});
