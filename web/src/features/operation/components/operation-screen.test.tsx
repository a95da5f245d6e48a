import { problem } from '@mock/answers';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '@/testing/render-app';
import { serve } from '@/testing/server';

const rowOf = async (name: RegExp) => within(await screen.findByRole('row', { name }));

describe('operation', () => {
  it('shows what could not be read, and reads it again', async () => {
    serve('quantri');
    const { user } = renderApp('/operation');
    const parked = await rowOf(/campaign-1-17/);
    expect(parked.getByText('Chờ xử lý')).toBeVisible();
    await user.click(parked.getByRole('button', { name: 'Đọc lại tin campaign-1-17' }));
    expect(await screen.findByText('Đã đọc 1 tin.')).toBeVisible();
    expect(screen.queryByRole('row', { name: /campaign-1-17/ })).not.toBeInTheDocument();
  });

  it('sets aside what nobody can read, and keeps it', async () => {
    serve('quantri');
    const { user } = renderApp('/operation');
    await user.click((await rowOf(/campaign-1-17/)).getByRole('button', { name: /^Để riêng/ }));
    expect(await (await rowOf(/campaign-1-17/)).findByText('Đã để riêng')).toBeVisible();
  });

  it('says when a message still cannot be read', async () => {
    serve('quantri');
    const { user } = renderApp('/operation');
    await user.click((await rowOf(/round-0-4/)).getByRole('button', { name: /^Đọc lại/ }));
    expect(await screen.findByText('Tin này vẫn chưa đọc được.')).toBeVisible();
  });

  it('shows the others when a service does not answer', async () => {
    const backend = serve('quantri');
    backend.plan('GET', '/api/award/operations/parked', problem(503, 'service-unavailable'));
    renderApp('/operation');
    expect(await screen.findByText(/Chưa hỏi được: Khen thưởng/)).toBeVisible();
    expect(await screen.findByRole('row', { name: /campaign-1-17/ })).toBeVisible();
  });

  it('tells everything again and says how far it is', async () => {
    serve('quantri');
    const { user } = renderApp('/operation');
    const row = await rowOf(/^Khen thưởng/);
    expect(await row.findByText('Chưa báo lại từ khi khởi động')).toBeVisible();
    await user.click(row.getByRole('button', { name: 'Báo lại dữ liệu của dịch vụ Khen thưởng' }));
    expect(await row.findByText(/Đã báo lại 42 dữ liệu/)).toBeVisible();
  });

  it('is closed to others', async () => {
    serve('canbo.skhcn');
    renderApp('/operation');
    expect(await screen.findByText(/dành cho người vận hành/)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Vận hành' })).not.toBeInTheDocument();
  });
});
