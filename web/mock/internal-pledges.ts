import type {
  Pledge,
  PledgeList,
  PledgeRow,
  RollUp,
  RowIssue,
  Staff,
  StaffList,
} from '../src/lib/api/types.ts';
import { list, type MockAnswer, type MockCall, type MockRoutes, ok, refuse } from './answers.ts';
import * as data from './data.ts';
import { rows } from './recorded.ts';
import type { MockStore } from './store.ts';

type Around = MockStore & { inside: InternalPledgesDesk };

const API = '/api/registration';
const ROOMS = ['Văn phòng', 'Thanh tra Sở', 'Phòng Quản lý khoa học', 'Phòng Kế hoạch – Tài chính'];
const NAMES = [
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

const fold = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

const personOf = (index: number) => ({
  row: index + 2,
  name: `${NAMES[index % NAMES.length]}${index < NAMES.length ? '' : ` ${index}`}`,
  room: ROOMS[index % ROOMS.length] ?? '',
  position: index % 5 === 0 ? 'Trưởng phòng' : null,
  since: index % 3 === 0 ? '2015-03-01' : null,
});

/** What units gather inside them, in memory; files are known by their names, not by their bytes. */
export class InternalPledgesDesk {
  lists: StaffList[] = [];
  pledges: Pledge[] = [];
  readonly takenFiles = new Set<string>();

  /** A list that was read from a file. */
  read(unitId: string, fileName: string, asOf: string, by: string): StaffList {
    const wrong = /loi/.test(fileName);
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
      startedAt: new Date().toISOString(),
      startedBy: by,
      takenAt: null,
    };
    this.lists.unshift(read);
    return read;
  }

  staff(unitId: string, search: string, after: number): Staff {
    const inForce = this.lists.find((each) => each.unitId === unitId && each.state === 'TAKEN');
    if (inForce === undefined) {
      return { listId: null, asOf: null, total: 0, rooms: 0, found: 0, items: [], next: null };
    }
    const found = Array.from({ length: inForce.people }, (_, index) => personOf(index)).filter(
      ({ name, room }) => fold(`${name} ${room}`).includes(fold(search)),
    );
    const rest = found.filter(({ row }) => row > after);
    const items = rest.slice(0, 50);
    return {
      listId: inForce.id,
      asOf: inForce.asOf,
      total: inForce.people,
      rooms: inForce.rooms,
      found: found.length,
      items,
      next: rest.length > items.length ? String(items.at(-1)?.row) : null,
    };
  }

  add(
    pledge: Pick<Pledge, 'unitId' | 'awardYear' | 'pledger' | 'name' | 'titles'> & Partial<Pledge>,
  ): Pledge {
    const added: Pledge = {
      id: crypto.randomUUID(),
      version: 1,
      room: null,
      position: null,
      own: false,
      withdrawn: false,
      savedAt: new Date().toISOString(),
      savedBy: 'Cán bộ mẫu Sở KH&CN',
      ...pledge,
    };
    this.pledges.push(added);
    return added;
  }

  /** Why somebody cannot be added: the same is there already, or a namesake whom no position tells apart. */
  refusal(unitId: string, added: Pledge): MockAnswer | undefined {
    const namesakes = this.of(unitId, added.awardYear).filter(
      ({ own, name, room }) => !own && name === added.name && room === (added.room ?? null),
    );
    const positions = namesakes.map(({ position }) => position);
    if (positions.includes(added.position ?? null)) {
      return refuse(409, 'pledge-exists');
    }
    return positions.length > 0 && [...positions, added.position ?? null].includes(null)
      ? refuse(409, 'pledge-namesake-unclear')
      : undefined;
  }

  take(unitId: string, awardYear: number, digest: string): void {
    for (const { name, room, titles } of this.preview(unitId, awardYear, 'dang-ky.xlsx').rows) {
      const known = this.of(unitId, awardYear).find((each) => each.name === name);
      if (known === undefined) {
        this.add({ unitId, awardYear, pledger: 'PERSON', name, room, titles });
      } else {
        Object.assign(known, { titles, version: known.version + 1 });
      }
    }
    this.takenFiles.add(digest);
  }

  preview(unitId: string, awardYear: number, fileName: string): PledgeList {
    const wrong = /loi/.test(fileName);
    const digest = (wrong ? 'e5' : 'f6').repeat(32);
    const known = new Set(this.of(unitId, awardYear).map(({ name }) => name));
    const rows = NAMES.slice(0, 3).map(
      (name, index): PledgeRow => ({
        row: index + 2,
        pledger: 'PERSON',
        name,
        room: ROOMS[index] ?? null,
        position: null,
        titles: index === 0 ? ['LDTT', 'CSTDCS'] : ['LDTT'],
        effect: known.has(name) ? 'CHANGED' : 'ADDED',
        problems:
          wrong && index === 2
            ? [
                {
                  severity: 'ERROR',
                  row: 4,
                  column: 'D',
                  code: 'title-not-understood',
                  value: 'Hoa hậu',
                  message: 'Không hiểu danh hiệu này. Hãy ghi như trên mẫu đăng ký.',
                  messageEn: 'This title is not understood. Write it as on the form.',
                },
              ]
            : [],
      }),
    );
    const alreadyTaken = this.takenFiles.has(digest);
    return {
      id: data.idOf(31, 0),
      version: 1,
      unitId: data.unitId('SKHCN'),
      awardYear,
      digest,
      fileName,
      acceptable: !wrong && !alreadyTaken,
      alreadyTaken,
      problems: [],
      rows: alreadyTaken ? [] : rows,
    };
  }

  of(unitId: string, awardYear: number): Pledge[] {
    return this.pledges.filter(
      (each) => each.unitId === unitId && each.awardYear === awardYear && !each.withdrawn,
    );
  }
}

const WIDER: Record<string, string[]> = {
  LDTT: ['CSTDCS', 'CSTD_BO_TINH', 'CSTDTQ'],
  CSTDCS: ['CSTD_BO_TINH', 'CSTDTQ'],
  CSTD_BO_TINH: ['CSTDTQ'],
  TTLDTT: ['TTLDXS'],
};

function rollUpOf(backend: Around, unitId: string, year: number): RollUp {
  const pledges = backend.inside.of(unitId, year);
  const registration = [...backend.registrations.values()].find(
    (each) => each.unitId === unitId && each.awardYear === year,
  );
  const staff = backend.inside.lists.find((each) => each.unitId === unitId && each.state === 'TAKEN');
  const people = pledges.filter(({ pledger }) => pledger === 'PERSON');
  const alike = (name: string) => people.filter((each) => fold(each.name) === fold(name));
  return {
    staffCount: staff?.people ?? null,
    staffAsOf: staff?.asOf ?? null,
    rooms: staff?.rooms ?? null,
    people: people.length,
    pledgingRooms: pledges.length - people.length,
    registrationId: registration?.id ?? null,
    registrationVersion: registration?.version ?? null,
    typedStaffCount: registration?.staffCount ?? null,
    typedCollectiveCount: registration?.collectiveCount ?? null,
    lines: rows().flatMap(({ code, subjects }) =>
      subjects.map((holder) => {
        const pledged = pledges.filter(
          ({ pledger, titles }) =>
            (pledger === 'PERSON') === (holder === 'INDIVIDUAL') &&
            [code, ...(WIDER[code] ?? [])].some((each) => titles.includes(each)),
        ).length;
        const line = registration?.lines.find((each) => each.code === code);
        const target = holder === 'COLLECTIVE' ? line?.collective : line?.individual;
        const typed = target?.quantityValue ?? null;
        return { code, holder, pledged, typed, difference: typed === null ? null : pledged - typed };
      }),
    ),
    duplicates: people
      .filter(({ name }, index) => people.findIndex((each) => fold(each.name) === fold(name)) < index)
      .map(({ name }) => ({
        name,
        names: [...new Set(alike(name).map((each) => each.name))],
        pledgeIds: alike(name).map(({ id }) => id),
      })),
  };
}

export const internalPledgesRoutes: MockRoutes<Around> = (backend, { call, ids, request }) => {
  const desk = backend.inside;
  const [id = '', digest = ''] = ids;
  const year = Number(request.search.get('year') ?? data.YEAR);
  const search = fold(request.search.get('search') ?? '');
  switch (call) {
    case 'POST units/:id/staff-lists': {
      const fileName = request.search.get('fileName') ?? '';
      const { name } = backend.me();
      return backend.work.begin('READING_STAFF_LIST', id, fileName, () => {
        const read = desk.read(id, fileName, request.search.get('asOf') ?? '', name);
        return `${API}/staff-lists/${read.id}`;
      });
    }
    case 'GET units/:id/staff-lists':
      return list(desk.lists.filter(({ unitId }) => unitId === id));
    case 'GET staff-lists/:id':
      return ok(desk.lists.find((each) => each.id === id) ?? refuse(404, 'staff-list-unknown'));
    case 'POST staff-lists/:id/acceptance': {
      const taken = desk.lists.find((each) => each.id === id) ?? refuse(404, 'staff-list-unknown');
      Object.assign(taken, { state: 'TAKEN', version: taken.version + 1, problems: [] });
      return ok(taken);
    }
    case 'GET units/:id/staff':
      return ok(desk.staff(id, search, Number(request.search.get('after') ?? 0)));
    case 'GET units/:id/pledges/form':
      return ok({ awardYear: year, years: [data.YEAR + 1, data.YEAR, data.YEAR - 1], rows: rows() });
    case 'GET units/:id/pledges':
      return list(desk.of(id, year).filter(({ name, room }) => fold(`${name} ${room}`).includes(search)));
    default:
      return changes(backend, { call, ids, request }) ?? lists(backend, id, digest, call, request);
  }
};

function changes(backend: Around, { call, ids, request }: MockCall): MockAnswer | undefined {
  const desk = backend.inside;
  const [id = ''] = ids;
  const body = (request.body ?? {}) as Pledge;
  const known = () => desk.pledges.find((each) => each.id === id) ?? refuse(404, 'pledge-unknown');
  switch (call) {
    case 'POST units/:id/pledges':
      return desk.refusal(id, body) ?? ok(desk.add({ ...body, unitId: id }), 201);
    case 'PUT pledges/:id':
      return ok(Object.assign(known(), body, { version: known().version + 1 }));
    case 'POST pledges/:id/withdrawal':
      return ok(Object.assign(known(), { withdrawn: true, version: known().version + 1 }));
    case 'GET pledges/mine':
      return list(
        desk.pledges.filter(
          ({ own, savedBy, withdrawn }) => own && !withdrawn && savedBy === backend.me().name,
        ),
      );
    case 'POST units/:id/pledges/mine': {
      const { name } = backend.me();
      const mine = desk.of(id, body.awardYear).find((each) => each.own && each.name === name);
      return ok(
        mine === undefined
          ? desk.add({ ...body, unitId: id, pledger: 'PERSON', name, own: true, savedBy: name })
          : Object.assign(mine, body, { version: mine.version + 1 }),
      );
    }
    default:
      return undefined;
  }
}

const pathOf = (unitId: string, digest: string, year: number) =>
  `${API}/units/${unitId}/pledge-lists/${digest}?awardYear=${year}`;

function lists(
  backend: Around,
  unitId: string,
  digest: string,
  call: string,
  request: MockCall['request'],
): MockAnswer | undefined {
  const desk = backend.inside;
  const year = Number(request.search.get('awardYear') ?? request.search.get('year') ?? data.YEAR);
  switch (call) {
    case 'GET units/:id/pledges/roll-up':
      return ok(rollUpOf(backend, unitId, year));
    case 'POST units/:id/pledge-lists': {
      const fileName = request.search.get('fileName') ?? '';
      const { digest: read } = desk.preview(unitId, year, fileName);
      return backend.work.begin('READING_PLEDGE_LIST', unitId, fileName, () => pathOf(unitId, read, year));
    }
    case 'GET units/:id/pledge-lists/:id':
      return ok(desk.preview(unitId, year, /^e5/.test(digest) ? 'co-loi.xlsx' : 'dang-ky.xlsx'));
    case 'POST units/:id/pledge-lists/:id/acceptance':
      return backend.work.begin('TAKING_PLEDGE_LIST', unitId, 'dang-ky.xlsx', () => {
        desk.take(unitId, year, digest);
        return pathOf(unitId, digest, year);
      });
    default:
      return undefined;
  }
}
