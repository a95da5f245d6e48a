import type { Notice } from '../src/lib/api/types.ts';
import { list, type MockRoutes, ok } from './answers.ts';
import * as data from './data.ts';
import type { MockStore } from './store.ts';

export const noticeRoutes: MockRoutes<MockStore> = (backend, { call, ids: [id = ''], request }) => {
  const read = (which: (notice: Notice) => boolean) => {
    backend.notices = backend.notices.map((notice) => (which(notice) ? { ...notice, read: true } : notice));
    backend.tell('changed', {});
    return { status: 204 };
  };
  switch (call) {
    case 'GET notices':
      return list(backend.notices.slice(0, Number(request.search.get('limit') ?? 50)));
    case 'GET notices/unread':
      return ok({ unread: backend.notices.filter((notice) => !notice.read).length });
    case 'POST notices/:id/reading':
      return read((notice) => notice.id === id);
    case 'POST notices/reading':
      return read(() => true);
    default:
      return undefined;
  }
};

/** What a person finds in the inbox when the sample begins. */
export function sampleNotices(store: MockStore, before: (hours: number) => Date): Notice[] {
  const notice = (
    index: number,
    kind: Notice['kind'],
    hours: number,
    code: string,
    read: boolean,
    more = {},
  ): Notice => ({
    id: data.idOf(7, index),
    kind,
    at: before(hours).toISOString(),
    unitId: data.unitId(code),
    params: {
      blocName: data.BLOC_NAME,
      awardYear: data.YEAR,
      unitName: store.unit(data.unitId(code)).name,
      closesOn: store.rounds[0]?.closesOn ?? null,
      until: null,
      reason: null,
      text: null,
      receiptNumber: null,
      unitId: data.unitId(code),
      ...more,
    },
    link: {
      roundId: data.ROUND_ID,
      registrationId: kind === 'ROUND_OPENED' ? null : data.registrationId(code),
    },
    read,
  });
  return [
    notice(1, 'REGISTRATION_RETURNED', 4, 'STP', false, {
      reason: 'Đề nghị bổ sung tỷ lệ của Tập thể Lao động xuất sắc.',
    }),
    notice(2, 'REGISTRATION_SUBMITTED', 20, 'TTT', false),
    notice(3, 'REGISTRATION_ACCEPTED', 26, 'SKHDT', true),
    notice(4, 'ROUND_OPENED', 288, 'VPUBND', true),
  ];
}
