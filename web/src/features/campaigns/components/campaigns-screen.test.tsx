import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '@/testing/render-app';
import { serve } from '@/testing/server';

describe('campaigns', () => {
  it('are listed by level and an officer launches those of their own unit', async () => {
    serve('canbo.skhcn');
    const { user } = renderApp('/campaigns?year=2022');
    const province = within(await screen.findByRole('region', { name: 'Cấp tỉnh' }));
    expect(province.getByRole('rowheader', { name: /Thực hiện cải cách hành chính/ })).toBeVisible();
    expect(province.queryByRole('button', { name: /^Phát động/ })).not.toBeInTheDocument();
    const unit = within(screen.getByRole('region', { name: 'Cấp đơn vị' }));
    await user.click(unit.getByRole('button', { name: /^Phát động: Thi đua học tập/ }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Phát động' }));
    expect(await unit.findByText('Đã phát động')).toBeVisible();
  });

  it('are closed by who launched them, and after that there is nothing to do', async () => {
    serve('quantri');
    const { user } = renderApp('/campaigns?year=2022');
    const province = within(await screen.findByRole('region', { name: 'Cấp tỉnh' }));
    const name = 'Kết thúc: Thực hiện cải cách hành chính';
    await user.click(province.getByRole('button', { name }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Kết thúc' }));
    expect(await province.findByText('Đã kết thúc')).toBeVisible();
    expect(province.queryByRole('button', { name })).not.toBeInTheDocument();
  });

  it('can be added for the officer’s own unit only', async () => {
    const backend = serve('canbo.skhcn');
    const { user } = renderApp('/campaigns?year=2022');
    await user.click(await screen.findByRole('button', { name: 'Thêm phong trào' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Thêm phong trào' }));
    await user.type(dialog.getByRole('textbox', { name: /Tên phong trào/ }), 'Thi đua nước rút');
    await user.type(dialog.getByRole('textbox', { name: 'Chủ đề' }), 'Về đích sớm');
    await user.click(dialog.getByRole('button', { name: 'Thêm' }));
    expect(
      await screen.findByRole('rowheader', { name: /Thi đua nước rút.*Chủ đề: Về đích sớm/ }),
    ).toBeVisible();
    expect(backend.campaigns.at(-1)).toMatchObject({
      level: 'UNIT',
      theme: 'Về đích sớm',
      organiserName: 'Sở Khoa học và Công nghệ',
    });
  });

  it('are found with or without accents', async () => {
    serve('canbo.skhcn');
    const { user } = renderApp('/campaigns?year=2022');
    const search = await screen.findByRole('searchbox', { name: 'Tìm phong trào' });
    await user.type(search, 'cai cach');
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Cấp đơn vị' })).not.toBeInTheDocument());
    expect(screen.getByRole('rowheader', { name: /Thực hiện cải cách hành chính/ })).toBeVisible();
    await user.type(search, ' không có');
    expect(await screen.findByText('Không tìm thấy phong trào nào.')).toBeVisible();
  });
});
