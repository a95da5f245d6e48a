import { HttpResponse, http } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { server } from '@/testing/server';
import { download, nameIn } from './download';

describe('a download', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is kept under the name that the service gave it', async () => {
    const kept: string[] = [];
    URL.createObjectURL = () => 'blob:here';
    URL.revokeObjectURL = () => undefined;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      kept.push(this.download);
    });
    server.use(
      http.get('*/summary', () =>
        HttpResponse.arrayBuffer(new ArrayBuffer(3), {
          headers: { 'Content-Disposition': "attachment; filename*=UTF-8''T%E1%BB%95ng%20h%E1%BB%A3p.docx" },
        }),
      ),
    );
    await download('/summary');
    expect(kept).toEqual(['Tổng hợp.docx']);
  });

  it('throws the refusal and keeps nothing', async () => {
    server.use(
      http.get('*/summary', () =>
        HttpResponse.json({ code: 'format-unknown', status: 422 }, { status: 422 }),
      ),
    );
    await expect(download('/summary')).rejects.toMatchObject({ status: 422, code: 'format-unknown' });
  });

  it('reads plain names too', () => {
    expect(nameIn('attachment; filename="tong-hop.pdf"')).toBe('tong-hop.pdf');
    expect(nameIn(null)).toBe('thi-dua');
  });
});
