import { MockBackend } from '@mock/backend';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Work } from '@/lib/api/types';
import { server } from '@/testing/server';
import { resultOf } from './work';

function begun(backend: MockBackend): Work {
  return backend.work.begin('READING_FORM', 'unit', 'a.docx', () => '/api/registration/result').body as Work;
}

function serveOver(backend: MockBackend): { asked: number } {
  const counted = { asked: 0 };
  server.use(
    http.get('/api/registration/work/:id', ({ params }) => {
      counted.asked += 1;
      return HttpResponse.json(backend.work.look(String(params.id)));
    }),
    http.get('/api/registration/result', () => HttpResponse.json({ read: true })),
  );
  return counted;
}

describe('work that is waited for', () => {
  it('is asked for until it is over, and its result fetched', async () => {
    const backend = new MockBackend();
    serveOver(backend);
    const states: string[] = [];
    const result = await resultOf(begun(backend), { onWork: ({ state }) => states.push(state) });
    expect(result).toEqual({ read: true });
    expect(states).toEqual(['WAITING', 'RUNNING', 'DONE']);
  });

  it('is asked for no more once nobody waits', async () => {
    const backend = new MockBackend();
    backend.work.before = 10_000;
    const counted = serveOver(backend);
    const leaving = new AbortController();
    const waiting = resultOf(begun(backend), {
      onWork: ({ place }) => place < 9_999 && leaving.abort(new Error('left')),
      signal: leaving.signal,
    });
    await expect(waiting).rejects.toThrow('left');
    const asked = counted.asked;
    await expect(resultOf(begun(backend), { signal: leaving.signal })).rejects.toThrow('left');
    expect(counted.asked).toBe(asked);
  });

  it('that ended without a result says why, as a refusal', async () => {
    const backend = new MockBackend();
    const work: Work = { ...begun(backend), state: 'ENDED', code: 'version-stale' };
    await expect(resultOf(work)).rejects.toMatchObject({ code: 'version-stale', stale: true });
  });
});
