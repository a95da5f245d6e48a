import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '@/testing/render-app';
import { serve } from '@/testing/server';

describe('opening a round', () => {
  it('takes the days as people write them', async () => {
    const backend = serve('canbo.vpubnd');
    const { user } = renderApp('/rounds/new');
    await user.click(await screen.findByRole('combobox', { name: /Năm đăng ký/ }));
    await user.click(await screen.findByRole('option', { name: '2023' }));
    const opens = screen.getByRole('textbox', { name: /Ngày mở/ });
    await user.clear(opens);
    await user.type(opens, '01/02/2023');
    await user.type(screen.getByRole('textbox', { name: /Ngày cuối nộp/ }), '28/2/2023');
    await user.click(screen.getByRole('button', { name: 'Mở đợt đăng ký' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Đã mở đợt đăng ký năm 2023.');
    expect(backend.seen.find(({ method }) => method === 'POST')?.body).toMatchObject({
      awardYear: 2023,
      opensOn: '2023-02-01',
      closesOn: '2023-02-28',
    });
  });

  it('says what is missing', async () => {
    serve('canbo.vpubnd');
    const { user } = renderApp('/rounds/new');
    await user.click(await screen.findByRole('button', { name: 'Mở đợt đăng ký' }));
    expect(await screen.findByText(/Hãy ghi ngày theo dạng ngày\/tháng\/năm/)).toBeVisible();
  });

  it('is not for members', async () => {
    serve('canbo.skhcn');
    renderApp('/rounds/new');
    expect(await screen.findByText(/Bạn không có đợt nào để mở/)).toBeVisible();
  });
});
