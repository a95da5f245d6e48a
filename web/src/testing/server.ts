import { MockBackend } from '@mock/backend';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';

export const server = setupServer();

let backends: MockBackend[] = [];

/** Where the UI asked or the mock answered otherwise than the services describe, since the last time. */
export function takeFaults(): string[] {
  const faults = backends.flatMap((backend) => backend.faults);
  backends = [];
  return [...new Set(faults)];
}

/** Lets the in-memory backend answer every request of this test. */
export function serve(username: string | null = 'canbo.skhcn'): MockBackend {
  const backend = new MockBackend(username);
  backends.push(backend);
  server.use(
    http.all('*', async ({ request }) => {
      const url = new URL(request.url);
      const text = await request.text();
      const raw = request.headers.get('Content-Type') === 'application/octet-stream';
      const answer = backend.handle({
        method: request.method,
        path: url.pathname,
        search: url.searchParams,
        headers: request.headers,
        body: raw ? text : text === '' ? null : JSON.parse(text),
      });
      return answer === 'offline'
        ? HttpResponse.error()
        : new HttpResponse(answer.body === undefined ? null : JSON.stringify(answer.body), {
            status: answer.status,
            headers: {
              'Content-Type': answer.status >= 400 ? 'application/problem+json' : 'application/json',
              ...answer.headers,
            },
          });
    }),
  );
  return backend;
}
