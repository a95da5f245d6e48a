import { ROUND_ID } from '@mock/data';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '@/testing/render-app';
import { serve } from '@/testing/server';

async function openComparison(search = '', username = 'canbo.vpubnd') {
  serve(username);
  const app = renderApp(`/rounds/${ROUND_ID}/comparison${search}`);
  await screen.findByRole('table');
  return app;
}

const row = (name: RegExp) => within(screen.getByRole('row', { name }));

describe('the comparison', () => {
  it('says who has sent and who has not', async () => {
    await openComparison();
    const board = within(screen.getByRole('region', { name: 'Tình hình gửi bản đăng ký' }));
    expect(board.getByText('5 đơn vị đã gửi')).toBeVisible();
    expect(board.getAllByRole('listitem')).toHaveLength(11);
    const finance = board.getByText('Sở Tài chính').closest('li') as HTMLElement;
    expect(within(finance).getByText('Chưa bắt đầu')).toBeVisible();
    expect(board.getByText(/Trưởng khối · Đơn vị của bạn/)).toBeVisible();
  });

  it('puts titles in rows, members in columns and the median last', async () => {
    await openComparison('?holder=individual');
    const heads = screen.getAllByRole('columnheader').map((head) => head.textContent);
    expect(heads).toHaveLength(13);
    expect(heads.at(1)).toContain('VP UBND tỉnh');
    expect(heads.at(-1)).toBe('Trung vị');
    const cells = row(/^1\. Lao động tiên tiến/)
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
    expect(cells.at(0)).toBe('88');
    expect(cells.at(-1)).toBe('56');
    expect(cells.filter((text) => text?.includes('Chưa gửi'))).toHaveLength(5);
  });

  it('shows drafts as not sent and nothing of their content', async () => {
    await openComparison();
    expect(screen.getByRole('columnheader', { name: /Sở TT&TT/ })).toHaveTextContent('Đang soạn');
    expect(screen.queryByRole('link', { name: 'Sở TT&TT' })).not.toBeInTheDocument();
  });

  it('switches the measure and keeps it in the address', async () => {
    const { user, router } = await openComparison('?holder=individual');
    await user.click(screen.getByRole('radio', { name: 'Tỷ lệ (%)' }));
    const cell = await within(screen.getByRole('table')).findByText('95,65');
    expect(cell.closest('td')).toHaveTextContent('95%');
    expect(router.state.location.search).toEqual({ measure: 'ratio', holder: 'individual' });
    await user.click(screen.getByRole('radio', { name: 'Trên 100 người' }));
    expect(row(/^2\. Chiến sĩ thi đua cơ sở/).getAllByText('14,1')[0]).toBeVisible();
  });

  it('shows one row for each holder of a title', async () => {
    await openComparison();
    expect(screen.getAllByRole('row', { name: /Bằng khen của Bộ trưởng/ })).toHaveLength(2);
    expect(screen.getAllByRole('row', { name: /Lao động tiên tiến/ })).toHaveLength(2);
  });

  it('explains a marked cell: how far it is from the others and what breaks which rule', async () => {
    const { user } = await openComparison();
    await user.click(
      screen.getByRole('button', { name: 'Lưu ý: Thanh tra tỉnh – Chiến sĩ thi đua cơ sở – cá nhân' }),
    );
    const popover = within(await screen.findByRole('dialog'));
    expect(popover.getByText('Cao hơn hẳn: 30 so với trung vị 10 của khối.')).toBeInTheDocument();
    expect(popover.getByText(/30 trên 40 = 75 %/)).toBeInTheDocument();
    expect(popover.getByText(/Nghị định 91\/2017\/NĐ-CP/)).toBeInTheDocument();
  });

  it('ignores nonsense in the address', async () => {
    const { router } = await openComparison('?measure=colour&holder=7');
    expect(router.state.matches.at(-1)?.search).toEqual({ measure: 'quantity', holder: 'both' });
  });

  it('tells a member when it opens', async () => {
    serve('canbo.skhcn');
    renderApp(`/rounds/${ROUND_ID}/comparison`);
    expect(await screen.findByText(/mở cho thành viên sau khi hết hạn nộp/)).toBeVisible();
  });
});

describe('the head', () => {
  it('returns a registration only with a reason', async () => {
    const { user } = await openComparison();
    await user.click(screen.getAllByRole('link', { name: 'Thanh tra tỉnh' })[0] as HTMLElement);
    await user.click(await screen.findByRole('button', { name: 'Trả lại' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Trả lại' }));
    expect(dialog.getByText('Hãy ghi lý do để đơn vị biết cần sửa gì.')).toBeInTheDocument();
    await user.type(dialog.getByRole('textbox', { name: /Lý do trả lại/ }), 'Vượt tỷ lệ 15 %.');
    await user.click(dialog.getByRole('button', { name: 'Trả lại' }));
    expect(await screen.findByText('Lý do: Vượt tỷ lệ 15 %.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Chấp nhận' })).not.toBeInTheDocument();
  });

  it('accepts a registration after confirming', async () => {
    const { user } = await openComparison();
    await user.click(screen.getAllByRole('link', { name: 'Ban Dân tộc' })[0] as HTMLElement);
    await user.click(await screen.findByRole('button', { name: 'Chấp nhận' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Chấp nhận' }));
    expect(await screen.findByText('Bản đăng ký đã được chấp nhận')).toBeVisible();
  });
});
