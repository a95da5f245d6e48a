import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connect, Plugin } from 'vite';
import { MockBackend } from './backend.ts';
import { enlarge } from './large.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the in-memory backend beside the screens; `?as=username` at sign-in chooses the person, `&fresh` starts over, `&large` with a large bloc. */
export function mockBackend(): Plugin {
  const backend = { current: new MockBackend(process.env.THIDUA_MOCK_USER ?? null) };
  return {
    name: 'mock-backend',
    configureServer: ({ middlewares, config }) =>
      void middlewares.use(answers(backend, (fault) => config.logger.warn(fault))),
    configurePreviewServer: ({ middlewares, config }) => {
      middlewares.use((_request, response, next) => {
        response.setHeader('Content-Security-Policy', POLICY);
        next();
      });
      middlewares.use(answers(backend, (fault) => config.logger.warn(fault)));
    },
  };
}

type Held = { current: MockBackend };
type Warn = (fault: string) => void;

function answers(held: Held, warn: Warn): Connect.NextHandleFunction {
  return async (request, response, next) => {
    const backend = held.current;
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname === '/oauth2/authorization/keycloak') {
      const person = url.searchParams.get('as') ?? 'canbo.skhcn';
      if (url.searchParams.has('fresh')) {
        held.current = new MockBackend(person);
        if (url.searchParams.has('large')) {
          enlarge(held.current, 60, 40);
        }
      } else {
        backend.username = person;
      }
      response.writeHead(302, { Location: url.searchParams.get('returnTo') ?? '/' }).end();
    } else if (url.pathname === '/api/notification/stream') {
      stream(backend, response);
    } else if (
      url.pathname.startsWith('/api/') ||
      url.pathname === '/session' ||
      url.pathname === '/logout'
    ) {
      await answer(backend, url, request, response);
      for (const fault of backend.faults.splice(0)) {
        warn(`Not as the services describe it: ${fault}`);
      }
    } else {
      next();
    }
  };
}

async function answer(backend: MockBackend, url: URL, request: IncomingMessage, response: ServerResponse) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
  }
  const text = Buffer.concat(chunks).toString();
  const raw = request.headers['content-type'] === 'application/octet-stream';
  const result = backend.handle({
    method: request.method ?? 'GET',
    path: url.pathname,
    search: url.searchParams,
    headers: { get: (name) => (request.headers[name.toLowerCase()] as string | undefined) ?? null },
    body: raw ? text : text === '' ? null : JSON.parse(text),
  });
  if (result === 'offline') {
    request.destroy();
    return;
  }
  response.writeHead(result.status, {
    'Content-Type': result.status >= 400 ? 'application/problem+json' : 'application/json',
    'Set-Cookie': 'XSRF-TOKEN=mock; Path=/',
    ...result.headers,
  });
  response.end(result.body === undefined ? '' : JSON.stringify(result.body));
}

function stream(backend: MockBackend, response: ServerResponse) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  const send = (event: string, payload: unknown) => {
    response.write(`event: ${event}\ndata: ${JSON.stringify(payload)}\n\n`);
  };
  send('ready', {});
  backend.listeners.add(send);
  response.on('close', () => backend.listeners.delete(send));
}
