import type { RowIssue, Staff, StaffList } from '../src/lib/api/types.ts';
import { folded } from '../src/lib/format.ts';
import { list, type MockRoutes, ok, refuse } from './answers.ts';
import type { MockStore } from './store.ts';

export const ROOMS = ['Văn phòng', 'Thanh tra Sở', 'Phòng Quản lý khoa học', 'Phòng Kế hoạch – Tài chính'];
export const NAMES = [
  'Nguyễn Văn Ánh',
  'Trần Thị Bình',
  'Lê Văn Cường',
  'Đỗ Đức Đạt',
  'Hoàng Thị Em',
  'Vũ Văn Giang',
];
const NAME_MISSING: RowIssue = {
  severity: 'ERROR',
  row: 7,
  column: 'B',
  code: 'name-missing',
  value: '',
  message: 'Thiếu họ và tên. Hãy ghi họ và tên của người ở dòng này.',
  messageEn: 'There is no name. Write the name of the person in this row.',
};

const personOf = (index: number) => ({
  row: index + 2,
  name: `${NAMES[index % NAMES.length]}${index < NAMES.length ? '' : ` ${index}`}`,
  room: ROOMS[index % ROOMS.length] ?? '',
  position: index % 5 === 0 ? 'Trưởng phòng' : null,
  since: index % 3 === 0 ? '2015-03-01' : null,
});

/** The lists of people that units loaded; files are known by their names, not by their bytes. */
export class StaffDesk {
  readonly #backend: MockStore;
  lists: StaffList[] = [];

  constructor(backend: MockStore) {
    this.#backend = backend;
  }

  /** A list that was read from a file. */
  read(unitId: string, fileName: string, asOf: string): StaffList {
    const wrong = /loi/.test(fileName);
    const { at: startedAt, by: startedBy } = this.#backend.deed();
    const read: StaffList = {
      id: crypto.randomUUID(),
      version: 2,
      unitId,
      state: wrong ? 'REFUSED' : 'READ',
      fileName,
      digest: 'd4'.repeat(32),
      asOf,
      rowsRead: 73,
      rowsTotal: 73,
      people: wrong ? 0 : 72,
      rooms: wrong ? 0 : 4,
      problems: wrong ? [NAME_MISSING] : [],
      problemCount: wrong ? 1 : 0,
      startedAt,
      startedBy,
      takenAt: null,
    };
    this.lists.unshift(read);
    return read;
  }

  list(id: string): StaffList {
    return this.lists.find((each) => each.id === id) ?? refuse(404, 'staff-list-unknown');
  }

  inForce(unitId: string): StaffList | undefined {
    return this.lists.find((each) => each.unitId === unitId && each.state === 'TAKEN');
  }

  page(unitId: string, search: string, after: number): Staff {
    const inForce = this.inForce(unitId);
    if (inForce === undefined) {
      return { listId: null, asOf: null, total: 0, rooms: 0, found: 0, items: [], next: null };
    }
    const { id: listId, asOf, people: total, rooms } = inForce;
    const found = Array.from({ length: total }, (_, index) => personOf(index)).filter(({ name, room }) =>
      folded(`${name} ${room}`).includes(folded(search)),
    );
    const rest = found.filter(({ row }) => row > after);
    const items = rest.slice(0, 50);
    const next = rest.length > items.length ? String(items.at(-1)?.row) : null;
    return { listId, asOf, total, rooms, found: found.length, items, next };
  }
}

export const staffRoutes: MockRoutes<MockStore & { staff: StaffDesk }> = (
  backend,
  { call, ids: [id = ''], request: { search } },
) => {
  const { staff } = backend;
  switch (call) {
    case 'POST units/:id/staff-lists': {
      const fileName = search.get('fileName') ?? '';
      return backend.work.begin('READING_STAFF_LIST', id, fileName, () => {
        const read = staff.read(id, fileName, search.get('asOf') ?? '');
        return `/api/registration/staff-lists/${read.id}`;
      });
    }
    case 'GET units/:id/staff-lists':
      return list(staff.lists.filter(({ unitId }) => unitId === id));
    case 'GET staff-lists/:id':
      return ok(staff.list(id));
    case 'POST staff-lists/:id/acceptance': {
      const taken = staff.list(id);
      return ok(Object.assign(taken, { state: 'TAKEN', version: taken.version + 1, problems: [] }));
    }
    case 'GET units/:id/staff':
      return ok(staff.page(id, search.get('search') ?? '', Number(search.get('after') ?? 0)));
    default:
      return undefined;
  }
};
