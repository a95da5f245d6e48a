import type { Pledge, PledgeList, PledgeRow, RollUp, RowIssue } from '../src/lib/api/types.ts';
import { folded } from '../src/lib/format.ts';
import { type MockRoutes, ok } from './answers.ts';
import * as data from './data.ts';
import type { PledgeDesk } from './internal-pledges.ts';
import { rows } from './recorded.ts';
import { NAMES, ROOMS, type StaffDesk } from './staff.ts';
import type { MockStore } from './store.ts';

type Around = MockStore & { pledges: PledgeDesk; staff: StaffDesk };

const DIGESTS = { good: 'f6'.repeat(32), wrong: 'e5'.repeat(32) };
const NO_TITLE: RowIssue = {
  severity: 'ERROR',
  row: 4,
  column: 'D',
  code: 'title-not-understood',
  value: 'Hoa hậu',
  message: 'Không hiểu danh hiệu này. Hãy ghi như trên mẫu đăng ký.',
  messageEn: 'This title is not understood. Write it as on the form.',
};

/** Lists of pledges out of files, which are known by their names and digests, not by their bytes. */
export class PledgeListDesk {
  readonly #backend: Around;
  readonly #taken = new Set<string>();

  constructor(backend: Around) {
    this.#backend = backend;
  }

  preview(unitId: string, awardYear: number, digest: string): PledgeList {
    const wrong = digest === DIGESTS.wrong;
    const known = this.#backend.pledges.of(unitId, awardYear).map(({ name }) => name);
    const read = NAMES.slice(0, 3).map(
      (name, index): PledgeRow => ({
        row: index + 2,
        pledger: 'PERSON',
        name,
        room: ROOMS[index] ?? null,
        position: null,
        titles: index === 0 ? ['LDTT', 'CSTDCS'] : ['LDTT'],
        effect: known.includes(name) ? 'CHANGED' : 'ADDED',
        problems: wrong && index === 2 ? [NO_TITLE] : [],
      }),
    );
    const alreadyTaken = this.#taken.has(digest);
    return {
      id: data.idOf(31, 0),
      version: 1,
      unitId,
      awardYear,
      digest,
      fileName: wrong ? 'co-loi.xlsx' : 'dang-ky.xlsx',
      acceptable: !wrong && !alreadyTaken,
      alreadyTaken,
      problems: [],
      rows: alreadyTaken ? [] : read,
    };
  }

  take(unitId: string, awardYear: number, digest: string): void {
    const { pledges } = this.#backend;
    for (const { name, room, titles } of this.preview(unitId, awardYear, digest).rows) {
      const known = pledges.of(unitId, awardYear).find((each) => each.name === name);
      if (known === undefined) {
        pledges.add({ unitId, awardYear, pledger: 'PERSON', name, room, titles });
      } else {
        pledges.change(known, { titles });
      }
    }
    this.#taken.add(digest);
  }

  /** How many pledge each title by its name; what titles include others the service knows. */
  rollUp(unitId: string, year: number): RollUp {
    const pledges = this.#backend.pledges.of(unitId, year);
    const people = pledges.filter(({ pledger }) => pledger === 'PERSON');
    const registration = [...this.#backend.registrations.values()].find(
      (each) => each.unitId === unitId && each.awardYear === year,
    );
    const staff = this.#backend.staff.inForce(unitId);
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
          const who = holder === 'INDIVIDUAL' ? 'PERSON' : 'ROOM';
          const pledged = pledges.filter((each) => each.pledger === who && each.titles.includes(code)).length;
          const line = registration?.lines.find((each) => each.code === code);
          const target = holder === 'COLLECTIVE' ? line?.collective : line?.individual;
          const typed = target?.quantityValue ?? null;
          return { code, holder, pledged, typed, difference: typed === null ? null : pledged - typed };
        }),
      ),
      duplicates: duplicatesIn(people),
    };
  }
}

function duplicatesIn(people: Pledge[]): RollUp['duplicates'] {
  const keys = [...new Set(people.map(({ name }) => folded(name)))];
  return keys
    .map((key) => people.filter(({ name }) => folded(name) === key))
    .filter(({ length }) => length > 1)
    .map((alike) => {
      const names = [...new Set(alike.map(({ name }) => name))];
      return { name: names[0] ?? '', names, pledgeIds: alike.map(({ id }) => id) };
    });
}

export const pledgeListRoutes: MockRoutes<Around & { pledgeLists: PledgeListDesk }> = (
  backend,
  { call, ids: [unitId = '', digest = ''], request: { search } },
) => {
  const desk = backend.pledgeLists;
  const year = Number(search.get('awardYear') ?? search.get('year') ?? data.YEAR);
  const pathOf = (read: string) => `/api/registration/units/${unitId}/pledge-lists/${read}?awardYear=${year}`;
  switch (call) {
    case 'GET units/:id/pledges/roll-up':
      return ok(desk.rollUp(unitId, year));
    case 'POST units/:id/pledge-lists': {
      const fileName = search.get('fileName') ?? '';
      const read = /loi/.test(fileName) ? DIGESTS.wrong : DIGESTS.good;
      return backend.work.begin('READING_PLEDGE_LIST', unitId, fileName, () => pathOf(read));
    }
    case 'GET units/:id/pledge-lists/:id':
      return ok(desk.preview(unitId, year, digest));
    case 'POST units/:id/pledge-lists/:id/acceptance':
      return backend.work.begin('TAKING_PLEDGE_LIST', unitId, 'dang-ky.xlsx', () => {
        desk.take(unitId, year, digest);
        return pathOf(digest);
      });
    default:
      return undefined;
  }
};
