import { describe, expect, it } from 'vitest';
import { serve, takeFaults } from '@/testing/server';
import { type MockAnswer, type MockRequest, problem } from './answers.ts';
import { MockBackend } from './backend.ts';
import { faultsOf } from './check.ts';
import * as data from './data.ts';

const ID = data.registrationId('SKHCN');
const ROUND = `/api/registration/rounds/${data.ROUND_ID}`;

function request(method: string, path: string, body: unknown = null, more: Record<string, string> = {}) {
  const url = new URL(path, 'http://localhost');
  const headers = new Headers({ ...(body === null ? {} : { 'Content-Type': 'application/json' }), ...more });
  return { method, path: url.pathname, search: url.searchParams, headers, body } satisfies MockRequest;
}

const KEYED = { 'Idempotency-Key': 'planted-0001', 'If-Match': '"1"' };
const refused: MockAnswer = problem(409, 'round-not-closed');
const reopening = (body: unknown, headers: Record<string, string> = KEYED) =>
  faultsOf(request('POST', `${ROUND}/reopening`, body, headers), refused);
const good = { until: '2022-03-31T10:00:00Z', reason: 'Theo chỉ đạo' };

describe('what the services do not describe', () => {
  it('is a path of nobody, or another method', () => {
    expect(faultsOf(request('GET', '/api/registration/nothing'), { status: 200 })).toEqual([
      'GET /api/registration/nothing 200: no service describes this operation',
    ]);
    expect(faultsOf(request('PUT', ROUND), { status: 200 })).toHaveLength(1);
  });

  it('is a request without its headers, or with another query', () => {
    expect(reopening(good)).toEqual([]);
    expect(reopening(good, {})).toEqual([
      `POST ${ROUND}/reopening 409: header Idempotency-Key is missing`,
      `POST ${ROUND}/reopening 409: header If-Match is missing`,
    ]);
    expect(faultsOf(request('GET', '/api/campaign/units?page=2'), problem(401, 'not-signed-in'))).toEqual([
      'GET /api/campaign/units 401: query page is not described',
    ]);
    expect(faultsOf(request('GET', '/api/registration/rounds/first'), problem(401, 'not-signed-in'))).toEqual(
      [expect.stringContaining('path id  must match format "uuid": "first"')],
    );
  });

  it('is a request with another body', () => {
    expect(reopening({ ...good, until: 7 })).toEqual([
      `POST ${ROUND}/reopening 409: request body /until must be string: 7`,
    ]);
    expect(reopening({ ...good, why: '' })).toEqual([
      `POST ${ROUND}/reopening 409: request body  must NOT have additional properties: "why"`,
    ]);
    expect(reopening(null)).toEqual([expect.stringContaining('request body is missing')]);
    expect(
      faultsOf(
        request('POST', `/api/registration/registrations/${ID}/presentation`, {}, KEYED),
        problem(409, 'round-closed'),
      ),
    ).toEqual([expect.stringContaining("request body of type 'application/json' is not described")]);
  });

  it('is an answer of another shape, in whatever depth', () => {
    const backend = new MockBackend();
    const [round] = backend.rounds;
    const tag = { ETag: '"1"' };
    const answered = (body: unknown, headers: Record<string, string> = tag) =>
      faultsOf(request('GET', ROUND), { status: 200, body, headers });
    const known = { ...round, extensions: [{ unitId: data.unitId('STC'), until: 'tomorrow' }] };
    expect(answered(round)).toEqual([]);
    expect(answered(round, {})).toEqual([`GET ${ROUND} 200: answer header ETag is missing`]);
    expect(answered({ ...round, written: true })).toEqual([
      `GET ${ROUND} 200: answer body  must NOT have additional properties: "written"`,
    ]);
    expect(answered(known)).toContain(
      `GET ${ROUND} 200: answer body /extensions/0/until must match format "date-time": "tomorrow"`,
    );
  });

  it('is a status or a problem code that is not among the operation’s', () => {
    expect(faultsOf(request('GET', ROUND), problem(409, 'round-closed'))).toEqual([
      `GET ${ROUND} 409: answer status is not described`,
    ]);
    expect(reopening(good)).toEqual([]);
    expect(
      faultsOf(request('POST', `${ROUND}/reopening`, good, KEYED), problem(409, 'unit-code-taken')),
    ).toEqual([expect.stringContaining('409: answer body /code must be equal to one of the allowed values')]);
  });

  it('fails the test that asks', async () => {
    serve();
    await fetch('/api/registration/nothing');
    expect(takeFaults()).toEqual(['GET /api/registration/nothing 404: no service describes this operation']);
  });
});

describe('a text longer than a service takes', () => {
  it('is refused by its place, as the description limits it', () => {
    const backend = new MockBackend('canbo.vpubnd');
    const asked = request('POST', `${ROUND}/reopening`, { ...good, reason: 'x'.repeat(2001) }, KEYED);
    expect(backend.handle(asked)).toMatchObject({
      status: 422,
      body: { code: 'field-invalid', errors: [{ code: 'field-invalid', pointer: '/reason' }] },
    });
    expect(backend.faults).toEqual([]);
    expect(backend.round(data.ROUND_ID).ending).toBeNull();
  });
});
