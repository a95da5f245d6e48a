import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '@/testing/render-app';
import { serve } from '@/testing/server';

describe('the bell', () => {
  it('is called by what it shows', async () => {
    const backend = serve('canbo.vpubnd');
    backend.plan('GET', '/notices/unread', { status: 200, body: { unread: 101 } });
    renderApp('/');
    const bell = await screen.findByRole('link', { name: 'Thông báo: 99+ chưa đọc' });
    expect(bell).toHaveTextContent('99+');
  });
});
