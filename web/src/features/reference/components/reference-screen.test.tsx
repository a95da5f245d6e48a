import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '@/testing/render-app';
import { serve } from '@/testing/server';

describe('the reference', () => {
  it('finds an operation by a code it refuses with, and says the sentence for it', async () => {
    serve('quantri');
    const { user } = renderApp('/reference?service=registration');
    await user.type(await screen.findByRole('searchbox', { name: 'Tìm thao tác' }), 'registration-empty');
    const operations = within(screen.getByRole('navigation', { name: 'Các thao tác' }));
    await user.click(operations.getByRole('link', { name: /\/submission$/ }));
    const details = within(
      await screen.findByRole('article', { name: 'POST /api/registration/registrations/{id}/submission' }),
    );
    const problems = within(details.getByRole('group', { name: 'Khi bị từ chối' }));
    expect(problems.getByRole('row', { name: /^409 round-closed Đã hết hạn nộp/ })).toBeVisible();
    expect(problems.getByRole('row', { name: /csrf-refused .* Cổng$/ })).toBeVisible();
    expect(details.getByRole('row', { name: /^Idempotency-Key bắt buộc header/ })).toBeVisible();
  });

  it('shows the fields of what is sent and answered, with an example', async () => {
    serve('quantri');
    renderApp('/reference?service=campaign&operation=campaignDraft');
    const sent = within(await screen.findByRole('group', { name: 'Các trường của nội dung gửi' }));
    expect(sent.getByRole('row', { name: /^name string length ≤ 500, pattern \\S/ })).toBeVisible();
    expect(
      sent.getByRole('row', { name: /^level CampaignLevel\s*NATIONAL, PROVINCE, BLOC, UNIT/ }),
    ).toBeVisible();
    expect(
      sent.getByRole('row', { name: /^organiserUnitId có thể thiếu string \(uuid\) \| null/ }),
    ).toBeVisible();
    expect(screen.getByRole('group', { name: 'Ví dụ câu trả lời' })).toHaveTextContent('"criteria"');
    expect(screen.getByRole('row', { name: /^any cần đăng nhập không/ })).toBeVisible();
  });

  it('lists the codes of single places among the errors of a refusal', async () => {
    serve('quantri');
    renderApp('/reference?service=registration&operation=registrationSave');
    const problems = within(await screen.findByRole('group', { name: 'Khi bị từ chối' }));
    expect(problems.getByRole('row', { name: /^422 ratio-out-of-range .* ở từng mục/ })).toBeVisible();
  });

  it('offers the description of each service', async () => {
    serve('quantri');
    const { user } = renderApp('/reference');
    await user.click(await screen.findByRole('radio', { name: 'Cổng' }));
    expect(await screen.findByRole('link', { name: /GET\s*\/session$/ })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Tải mô tả OpenAPI' })).toHaveAttribute(
      'href',
      '/api/descriptions/gateway',
    );
  });

  it('is closed to others', async () => {
    serve('canbo.skhcn');
    renderApp('/reference');
    expect(await screen.findByText(/dành cho người vận hành/)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Tham chiếu API' })).not.toBeInTheDocument();
  });
});
