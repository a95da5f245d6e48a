import type { FailedMessage, Republication } from '../src/lib/api/types.ts';
import { type MockAnswer, type MockCall, ok, refuse } from './answers.ts';
import type { MockStore } from './store.ts';

const message = (id: string, error: string): FailedMessage => ({
  id,
  topic: id.split('-')[0] ?? '',
  key: '7b1f6a52-0c3d-4e8f-9a1b-2c3d4e5f6a7b',
  error,
  at: '2022-03-14T02:30:00Z',
});

/** What the services could not read, and what they were last asked to publish again. */
export class OperationDesk {
  parked: Record<string, FailedMessage[]> = {
    registration: [message('campaign-1-17', 'java.lang.IllegalStateException')],
  };
  dead: Record<string, FailedMessage[]> = { notification: [message('round-0-4', 'unknown type')] };
  republications: Record<string, Republication> = {};
}

const ONE = /^POST operations\/(parked|dead-letters)\/([\w-]+)\/(replay|setting-aside)$/;

export function operationRoutes(
  backend: MockStore & { operation: OperationDesk },
  { call, request }: MockCall,
): MockAnswer | undefined {
  if (!call.includes(' operations/')) {
    return undefined;
  }
  if (!backend.me().provinceAdmin && !backend.me().duties.some(({ role }) => role === 'OPERATOR')) {
    return refuse(403, 'not-allowed');
  }
  const { operation } = backend;
  const service = request.path.split('/')[2] ?? '';
  const listed = (kept: FailedMessage[] = []) => ok({ items: kept, next: null, count: kept.length });
  switch (call) {
    case 'GET operations/parked':
      return listed(operation.parked[service]);
    case 'GET operations/dead-letters':
      return listed(operation.dead[service]);
    case 'GET operations/republication':
      return ok({ last: operation.republications[service] ?? null });
    case 'POST operations/republication':
      operation.republications[service] = {
        startedAt: new Date().toISOString(),
        aggregates: 42,
        endedAt: new Date().toISOString(),
        failed: false,
      };
      return ok(operation.republications[service], 202);
    default:
      return handled(operation, service, ONE.exec(call) ?? []);
  }
}

function handled(operation: OperationDesk, service: string, [, kind, id, what]: string[]): MockAnswer {
  const from = kind === 'parked' ? operation.parked : operation.dead;
  const found = from[service]?.find((each) => each.id === id) ?? refuse(404, 'resource-unknown');
  if (what === 'replay' && kind === 'dead-letters') {
    return ok({ messages: 0, left: 0 });
  }
  from[service] = from[service]?.filter((each) => each !== found) ?? [];
  if (what === 'setting-aside') {
    operation.dead[service] = [...(operation.dead[service] ?? []), found];
  }
  return ok({ messages: 1, left: 0 });
}
