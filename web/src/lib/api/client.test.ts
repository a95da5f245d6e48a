import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { server } from '@/testing/server';
import { api } from './client';
import { Problem } from './problem';

const problem = (status: number, code: string, more = {}) =>
  HttpResponse.json(
    { code, status, ...more },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );

describe('the API client', () => {
  it('throws the problem with its code, trace and errors', async () => {
    const errors = [{ code: 'quantity-not-a-number', pointer: '/lines/LDTT/individual/quantity' }];
    server.use(http.get('*/thing', () => problem(422, 'registration-invalid', { traceId: 'abc', errors })));
    const thrown = await api.get('/thing').catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(Problem);
    expect(thrown).toMatchObject({ status: 422, code: 'registration-invalid', traceId: 'abc', errors });
  });

  it('names a bare error page after its status', async () => {
    server.use(http.get('*/thing', () => new HttpResponse('<html>', { status: 503 })));
    await expect(api.get('/thing')).rejects.toMatchObject({ code: 'service-unavailable' });
  });

  it('says offline when nothing answers', async () => {
    server.use(http.get('*/thing', () => HttpResponse.error()));
    await expect(api.get('/thing')).rejects.toMatchObject({ status: 0, code: 'offline' });
  });

  it('sends version, key and CSRF token with a change', async () => {
    const seen: Headers[] = [];
    server.use(
      http.put('*/thing', ({ request }) => {
        seen.push(request.headers);
        return HttpResponse.json({ version: 4 });
      }),
    );
    await expect(api.put('/thing', { body: {}, version: 3, key: 'k' })).resolves.toEqual({ version: 4 });
    expect(seen[0]?.get('If-Match')).toBe('"3"');
    expect(seen[0]?.get('Idempotency-Key')).toBe('k');
    expect(seen[0]?.get('X-XSRF-TOKEN')).toBe('from-the-gateway');
  });

  it('fetches a new CSRF token once when the old one is refused', async () => {
    let sessions = 0;
    let tries = 0;
    server.use(
      http.get('*/session', () => {
        sessions += 1;
        return HttpResponse.json({ signedIn: true });
      }),
      http.post('*/thing', () => {
        tries += 1;
        return tries === 1 ? problem(403, 'csrf-refused') : new HttpResponse(null, { status: 204 });
      }),
    );
    await expect(api.post('/thing', {})).resolves.toBeUndefined();
    expect({ sessions, tries }).toEqual({ sessions: 1, tries: 2 });
  });

  it('gets the same object again while the service says that nothing changed', async () => {
    const asked: (string | null)[] = [];
    server.use(
      http.get('*/table', ({ request }) => {
        const known = request.headers.get('If-None-Match');
        asked.push(known);
        return known === '"a"'
          ? new HttpResponse(null, { status: 304 })
          : HttpResponse.json({ cells: [] }, { headers: { ETag: '"a"' } });
      }),
    );
    const first = await api.getIfChanged('/table');
    expect(await api.getIfChanged('/table')).toBe(first);
    expect(asked).toEqual([null, '"a"']);
  });

  it('forgets what it knows when the session is over', async () => {
    const asked: (string | null)[] = [];
    let over = false;
    server.use(
      http.get('*/secret', ({ request }) => {
        asked.push(request.headers.get('If-None-Match'));
        return over
          ? problem(401, 'token-expired')
          : HttpResponse.json({ mine: true }, { headers: { ETag: '"b"' } });
      }),
    );
    await api.getIfChanged('/secret');
    over = true;
    await expect(api.getIfChanged('/secret')).rejects.toMatchObject({ code: 'token-expired' });
    over = false;
    await api.getIfChanged('/secret');
    expect(asked).toEqual([null, '"b"', null]);
  });

  it('follows the cursor to the last page', async () => {
    server.use(
      http.get('*/things', ({ request }) => {
        const after = new URL(request.url).searchParams.get('after');
        return HttpResponse.json(after === null ? { items: [1, 2], next: 'b' } : { items: [3], next: null });
      }),
    );
    await expect(api.all('/things')).resolves.toEqual([1, 2, 3]);
  });
});
