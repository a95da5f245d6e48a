import type { FormRow, Holder } from '@/lib/api/types';

export type RowIssue = {
  severity: 'ERROR' | 'QUESTION';
  row: number | null;
  column: string | null;
  code: string;
  value: string | null;
  message: string;
  messageEn: string;
};

type StaffListState = 'READING' | 'READ' | 'REFUSED' | 'TAKEN' | 'FAILED' | 'LAPSED';
export type StaffList = {
  id: string;
  version: number;
  unitId: string;
  state: StaffListState;
  fileName: string;
  digest: string;
  asOf: string;
  rowsRead: number;
  rowsTotal: number | null;
  people: number;
  rooms: number;
  problems: RowIssue[];
  problemCount: number;
  startedAt: string;
  startedBy: string;
  takenAt: string | null;
};

export type StaffPerson = {
  row: number;
  name: string;
  room: string;
  position: string | null;
  since: string | null;
};
export type Staff = {
  listId: string | null;
  asOf: string | null;
  total: number;
  rooms: number;
  found: number;
  items: StaffPerson[];
  next: string | null;
};

export type Pledger = 'PERSON' | 'ROOM';
export type Pledge = {
  id: string;
  version: number;
  unitId: string;
  awardYear: number;
  pledger: Pledger;
  name: string;
  room: string | null;
  position: string | null;
  titles: string[];
  own: boolean;
  withdrawn: boolean;
  savedAt: string;
  savedBy: string;
};
export type NewPledge = {
  awardYear: number;
  pledger: Pledger;
  name: string;
  room: string | null;
  position: string | null;
  titles: string[];
};

export type PledgeRow = {
  row: number;
  pledger: Pledger;
  name: string;
  room: string | null;
  position: string | null;
  titles: string[];
  effect: 'ADDED' | 'CHANGED' | 'SAME';
  problems: RowIssue[];
};
export type PledgeList = {
  id: string;
  version: number;
  awardYear: number;
  digest: string;
  fileName: string;
  acceptable: boolean;
  alreadyTaken: boolean;
  problems: RowIssue[];
  rows: PledgeRow[];
};

/** The titles of a year, and the years that the unit has rounds for. */
export type PledgeForm = { awardYear: number; years: number[]; rows: FormRow[] };

export type RollUpLine = {
  code: string;
  holder: Holder;
  pledged: number;
  typed: number | null;
  difference: number | null;
};
export type RollUp = {
  staffCount: number | null;
  staffAsOf: string | null;
  rooms: number | null;
  people: number;
  pledgingRooms: number;
  registrationId: string | null;
  registrationVersion: number | null;
  typedStaffCount: number | null;
  typedCollectiveCount: number | null;
  lines: RollUpLine[];
  duplicates: { name: string; names: string[]; pledgeIds: string[] }[];
};
