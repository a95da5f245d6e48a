import { ROUND_ID, unitId } from '@mock/data';
import { enlarge } from '@mock/large';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '@/testing/render-app';
import { serve } from '@/testing/server';

async function openComparison(search = '?holder=individual', username = 'canbo.vpubnd') {
  const backend = serve(username);
  const app = renderApp(`/rounds/${ROUND_ID}/comparison${search}`);
  await screen.findByRole('grid');
  return { ...app, backend };
}

/** A row by its heading; by roles and names a table of this size takes seconds. */
function row(name: RegExp): HTMLTableRowElement | null {
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('[role="grid"] tr')];
  return rows.find((each) => name.test(each.cells[0]?.textContent?.trim() ?? '')) ?? null;
}
const cellsOf = (name: RegExp) => [...(row(name)?.cells ?? [])].slice(1);
const textsOf = (name: RegExp) => cellsOf(name).map((cell) => cell.textContent);
const heads = () => [...document.querySelectorAll('[role="grid"] thead th')].map((head) => head.textContent);

describe('the comparison', () => {
  it('says in one line where the bloc stands', async () => {
    await openComparison();
    expect(screen.getByText('5 đơn vị đã gửi')).toBeVisible();
    expect(screen.getByText('6 đơn vị chưa gửi')).toBeVisible();
    expect(screen.getByText('4 chưa bắt đầu')).toBeVisible();
    expect(screen.getByText('1 bị trả lại')).toBeVisible();
  });

  it('puts titles in rows, members in columns, then total and median', async () => {
    await openComparison();
    expect(heads()).toHaveLength(14);
    expect(heads().at(1)).toContain('VP UBND tỉnh');
    expect(heads().slice(-2)).toEqual(['Tổng', 'Trung vị']);
    const cells = textsOf(/^1\. Lao động tiên tiến/);
    expect(cells.at(0)).toBe('88');
    expect(cells.at(-1)).toBe('56');
    expect(cells.filter((text) => text?.includes('Chưa gửi'))).toHaveLength(5);
  });

  it('adds up only where adding is right', async () => {
    const { user } = await openComparison();
    expect(textsOf(/^9\. Bằng khen của Chủ tịch/).at(-2)).toBe('17');
    await user.click(screen.getByRole('radio', { name: 'Tỷ lệ (%)' }));
    await waitFor(() => expect(heads()).not.toContain('Tổng'));
    await user.click(screen.getByRole('radio', { name: 'So với năm trước' }));
    await waitFor(() => expect(heads()).not.toContain('Trung vị'));
  });

  it('turns the table', async () => {
    const { user, router } = await openComparison();
    await user.click(screen.getByRole('button', { name: 'Hiển thị' }));
    await user.click(await screen.findByRole('menuitemcheckbox', { name: /Xoay bảng/ }));
    await waitFor(() => expect(row(/^Thanh tra tỉnh/)).toBeInTheDocument());
    expect(textsOf(/^Thanh tra tỉnh/).at(0)).toBe('40');
    expect(textsOf(/^Trung vị/).at(0)).toBe('56');
    expect(router.state.location.search).toEqual({ holder: 'individual', turned: true });
  });

  it('shows drafts as not sent and nothing of their content', async () => {
    await openComparison();
    expect(screen.getByRole('columnheader', { name: /Sở TT&TT/ })).toHaveTextContent('Đang soạn');
    expect(screen.queryByRole('link', { name: 'Sở TT&TT' })).not.toBeInTheDocument();
  });

  it('switches the measure and keeps it in the address', async () => {
    const { user, router } = await openComparison();
    await user.click(screen.getByRole('radio', { name: 'Tỷ lệ (%)' }));
    await waitFor(() => expect(textsOf(/^1\. Lao động tiên tiến/)).toContain('95,65'));
    expect(router.state.location.search).toEqual({ measure: 'ratio', holder: 'individual' });
    await user.click(screen.getByRole('radio', { name: 'Tỷ lệ đơn vị ghi' }));
    await waitFor(() => expect(textsOf(/^1\. Lao động tiên tiến/)).toContain('> 95%'));
    await user.click(screen.getByRole('radio', { name: 'Trên 100 người' }));
    await waitFor(() => expect(textsOf(/^2\. Chiến sĩ thi đua cơ sở/)).toContain('14,1'));
    await user.click(screen.getByRole('radio', { name: 'So với năm trước' }));
    await waitFor(() => expect(textsOf(/^1\. Lao động tiên tiến/).at(0)).toBe('+2'));
  });

  it('finds titles and members without accents', async () => {
    const { user } = await openComparison();
    const search = screen.getByRole('textbox', { name: 'Tìm danh hiệu, đơn vị' });
    await user.type(search, 'chien si');
    await waitFor(() => expect(row(/Bằng khen/)).toBeNull());
    expect(heads()).toHaveLength(14);
    expect(screen.getByText('3 hàng, 11 đơn vị khớp.')).toBeInTheDocument();
    await user.clear(search);
    await user.type(search, 'dan toc');
    await waitFor(() => expect(heads()).toHaveLength(4));
    await user.clear(search);
    await user.type(search, 'xyz');
    await user.click(await screen.findByRole('button', { name: 'Hiện tất cả' }));
    await waitFor(() => expect(heads()).toHaveLength(14));
  });

  it('pins a member to the front from its card', async () => {
    const { user, router } = await openComparison();
    const head = screen.getByRole('columnheader', { name: /Ban Dân tộc/ });
    await user.click(head);
    const card = within(await screen.findByRole('dialog', { name: 'Ban Dân tộc' }));
    await user.click(card.getByRole('button', { name: 'Ghim lên đầu' }));
    await waitFor(() => expect(heads().at(1)).toContain('Ban Dân tộc'));
    expect(router.state.location.search).toEqual({ holder: 'individual', pins: [unitId('BDT')] });
  });

  it('marks its own department and says who judges it', async () => {
    const { user } = await openComparison();
    const own = screen.getByRole('columnheader', { name: /VP UBND tỉnh/ });
    expect(own).toHaveTextContent('Đơn vị bạn');
    await user.click(own);
    expect(await screen.findByText(/bạn không tự xét/)).toBeInTheDocument();
  });

  it('explains a marked cell: how far it is from the others, what breaks which rule, and its rank', async () => {
    const { user } = await openComparison();
    await user.click(
      screen.getByRole('button', { name: 'Lưu ý: Thanh tra tỉnh – Chiến sĩ thi đua cơ sở – cá nhân' }),
    );
    const popover = within(await screen.findByRole('dialog'));
    expect(popover.getByText(/^Gấp 3 lần trung vị 10 của 6 đơn vị/)).toBeInTheDocument();
    expect(popover.getByText('30/40 = 75 %')).toBeInTheDocument();
    expect(popover.getByText('1/6')).toBeInTheDocument();
    expect(popover.getByText(/Nghị định 91\/2017\/NĐ-CP/)).toBeInTheDocument();
    expect(popover.getByRole('link', { name: 'Mở bản đăng ký' })).toBeInTheDocument();
  });

  it('draws bars and shades in steps, never with an inline style', async () => {
    await openComparison('?look=heat&holder=individual');
    const cells = cellsOf(/^2\. Chiến sĩ thi đua cơ sở/);
    expect(cells.find((cell) => cell.textContent === '30')).toHaveAttribute('data-heat', '4');
    expect(screen.getByText(/cao nhất của danh hiệu/)).toBeVisible();
    for (const cell of cells) {
      expect(cell).not.toHaveAttribute('style');
    }
  });

  it('ignores nonsense in the address', async () => {
    const { router } = await openComparison('?measure=colour&holder=7&pins=3&tab=x');
    expect(router.state.matches.at(-1)?.search).toMatchObject({
      measure: 'quantity',
      holder: 'both',
      pins: [],
      tab: 'table',
    });
  });

  it('asks again without getting the same table twice', async () => {
    const { backend, queryClient } = await openComparison();
    const before = queryClient.getQueryData(['comparison', ROUND_ID]);
    await queryClient.refetchQueries({ queryKey: ['comparison', ROUND_ID] });
    expect(queryClient.getQueryData(['comparison', ROUND_ID])).toBe(before);
    const asked = backend.seen.filter(({ path }) => path.endsWith('/comparison'));
    expect(asked.at(-1)?.headers.get('If-None-Match')).not.toBeNull();
  });

  it('tells a member when it opens', async () => {
    serve('canbo.skhcn');
    renderApp(`/rounds/${ROUND_ID}/comparison`);
    expect(await screen.findByText(/mở cho thành viên sau khi hết hạn nộp/)).toBeVisible();
  });

  it('is open to members once the round is closed, without the head’s tools', async () => {
    const backend = serve('canbo.skhcn');
    backend.round(ROUND_ID).state = 'CLOSED';
    renderApp(`/rounds/${ROUND_ID}/comparison`);
    expect(await screen.findByRole('grid')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Thời hạn' })).not.toBeInTheDocument();
  });
});

describe('the keyboard in the table', () => {
  const stops = () => [...document.querySelectorAll<HTMLElement>('[data-row][tabindex="0"]')];

  it('walks with arrows, Home and End, and is one stop for Tab', async () => {
    const { user } = await openComparison();
    expect(stops()).toHaveLength(1);
    stops()[0]?.focus();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(document.activeElement).toHaveTextContent('88');
    await user.keyboard('{End}');
    expect(document.activeElement).toHaveTextContent('56');
    await user.keyboard('{Home}');
    expect(document.activeElement).toHaveTextContent('1. Lao động tiên tiến');
    await user.keyboard('{Control>}{End}{/Control}');
    expect(document.activeElement).toHaveAttribute('data-row', '13');
    await user.keyboard('{Control>}{Home}{/Control}');
    expect(document.activeElement).toHaveTextContent('Danh hiệu, hình thức khen thưởng');
    expect(stops()).toHaveLength(1);
    await user.tab();
    expect(document.activeElement?.closest('[role="grid"]')).toBeNull();
  });

  it('opens a cell with Enter and comes back to it with Escape', async () => {
    const { user } = await openComparison();
    stops()[0]?.focus();
    await user.keyboard('{ArrowDown}{ArrowRight}{Enter}');
    expect(await screen.findByRole('dialog')).toHaveTextContent('88/92 = 95,65 %');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(document.activeElement).toHaveTextContent('88');
  });

  it('keeps one stop when the view changes', async () => {
    const { user } = await openComparison();
    await user.type(screen.getByRole('textbox', { name: 'Tìm danh hiệu, đơn vị' }), 'ban dan toc');
    await waitFor(() => expect(heads()).toHaveLength(4));
    expect(stops()).toHaveLength(1);
  });
});

describe('a large bloc', () => {
  it('of 60 members and 40 rows stays cheap to draw and to walk through', async () => {
    const backend = serve('canbo.vpubnd');
    enlarge(backend, 60, 40);
    renderApp(`/rounds/${ROUND_ID}/comparison`);
    const grid = await screen.findByRole('grid', undefined, { timeout: 10_000 });
    const cells = grid.querySelectorAll('[data-cell], td');
    expect(grid.querySelectorAll('tbody td[data-row]')).toHaveLength(40 * 62);
    // A plain cell is one element: this is what keeps the table light without leaving any of it out.
    expect(grid.querySelectorAll('*').length).toBeLessThan(cells.length * 1.6);
    let redrawn = 0;
    const watch = new MutationObserver((changes) => {
      redrawn += changes.filter(({ type }) => type === 'childList').length;
    });
    watch.observe(grid, { childList: true, subtree: true });
    const first = grid.querySelector<HTMLElement>('[data-row="1"][data-column="1"]');
    first?.focus();
    for (let step = 0; step < 30; step += 1) {
      fireEvent.keyDown(document.activeElement as HTMLElement, { key: 'ArrowRight' });
    }
    expect(document.activeElement).toHaveAttribute('data-column', '31');
    await Promise.resolve();
    expect(redrawn).toBe(0);
    watch.disconnect();
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
