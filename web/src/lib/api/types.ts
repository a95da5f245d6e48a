/** What the services say over HTTP; the names are the schema names of their OpenAPI descriptions. */

export type Page<T> = { items: T[]; next: string | null };

export type Session =
  | { signedIn: true; username: string; name: string; subject: string }
  | { signedIn: false };

export type ProblemError = { code: string; pointer: string; detail?: string };
export type ProblemBody = {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  code?: string;
  traceId?: string;
  errors?: ProblemError[];
};

// campaign-service

export type Unit = {
  id: string;
  version: number;
  code: string;
  name: string;
  shortName: string;
  organisation: string | null;
};
export type NewUnit = { code: string; name: string; shortName: string; organisation: string | null };
export type UnitName = { name: string; shortName: string; from: string };

export type BlocKind = 'KHOI' | 'CUM';
export type BlocRole = 'HEAD' | 'DEPUTY' | 'MEMBER';
export type BlocMember = {
  unitId: string;
  unitName: string;
  unitShortName: string;
  role: BlocRole;
  from: string;
  to: string | null;
};
export type Bloc = {
  id: string;
  version: number;
  code: string;
  name: string;
  kind: BlocKind;
  members: BlocMember[];
};
export type NewBlocMember = { unitId: string; role: BlocRole; from: string; to: string | null };
export type NewBloc = { code: string; name: string; kind: BlocKind; members: NewBlocMember[] };

export type DutyRole = 'OFFICER' | 'LEADER' | 'COUNCIL_MEMBER' | 'PROVINCE_ADMIN' | 'OPERATOR';
export type Duty = {
  unitId: string | null;
  unitName: string | null;
  unitShortName: string | null;
  role: DutyRole;
  from: string;
  to: string | null;
};
export type NewDuty = { unitId: string | null; role: DutyRole; from: string; to: string | null };
export type Person = {
  subject: string;
  version: number;
  username: string;
  name: string;
  duties: Duty[];
};
export type NewPerson = { subject: string; username: string; name: string };
export type MyBloc = { blocId: string; blocName: string; unitId: string; role: BlocRole };
export type Me = {
  subject: string;
  username: string;
  name: string;
  provinceAdmin: boolean;
  duties: Duty[];
  blocs: MyBloc[];
};

export type CampaignLevel = 'NATIONAL' | 'PROVINCE' | 'BLOC' | 'UNIT';
export type CampaignState = 'DRAFT' | 'LAUNCHED' | 'CLOSED';
export type Campaign = {
  id: string;
  version: number;
  name: string;
  level: CampaignLevel;
  organiserUnitId: string | null;
  organiserName: string | null;
  from: string;
  to: string;
  state: CampaignState;
  criteria: string[];
};
export type NewCampaign = {
  name: string;
  level: CampaignLevel;
  organiserUnitId: string | null;
  from: string;
  to: string;
  criteria: string[];
};

// registration-service

export type RoundState = 'SCHEDULED' | 'OPEN' | 'CLOSED';
export type RegistrationState = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED';
export type Round = {
  id: string;
  version: number;
  blocId: string;
  blocName: string;
  awardYear: number;
  opensOn: string;
  closesOn: string;
  opensAt: string;
  closesAt: string;
  state: RoundState;
  role: BlocRole | 'ADMIN';
  myUnitId: string | null;
  myRegistrationId: string | null;
  myRegistrationState: RegistrationState | null;
  sent: number;
  members: number;
};
export type NewRound = { blocId: string; awardYear: number; opensOn: string; closesOn: string };

export type Holder = 'COLLECTIVE' | 'INDIVIDUAL';
export type FormRow = {
  code: string;
  order: number;
  label: string;
  labelEn: string;
  note: string | null;
  group: 'TITLE' | 'COMMENDATION';
  subjects: Holder[];
};
export type Form = { awardYear: number; rows: FormRow[] };

export type Target = {
  quantity: string | null;
  quantityValue: number | null;
  ratio: string | null;
  comparator: 'EQ' | 'GT' | 'GE' | 'LT' | 'LE' | null;
  ratioValue: number | null;
  computedRatio: number | null;
  denominator: number | null;
  denominatorKind: 'STAFF' | 'COLLECTIVES' | 'LDTT' | null;
  per100: number | null;
};
export type Line = { code: string; collective: Target | null; individual: Target | null };
export type Severity = 'WARN' | 'QUESTION' | 'INFO';
export type FindingCell = { code: string; holder: Holder };
export type Finding = {
  rule: string;
  severity: Severity;
  cells: FindingCell[];
  field: string | null;
  message: string;
  messageEn: string;
  basis: string | null;
  basisEn: string | null;
};
export type Movement = { name: string; campaignId: string | null };
export type Receipt = { number: string; submittedAt: string; submittedBy: string; digest: string };
export type RegistrationAction = 'EDIT' | 'SUBMIT' | 'RETURN' | 'ACCEPT';
export type Registration = {
  id: string;
  version: number;
  roundId: string;
  blocId: string;
  blocName: string;
  awardYear: number;
  closesAt: string;
  unitId: string;
  unitName: string;
  state: RegistrationState;
  heading: string | null;
  preamble: string | null;
  professionalWork: string | null;
  solutions: string[];
  movements: Movement[];
  staffCount: number | null;
  collectiveCount: number | null;
  lines: Line[];
  findings: Finding[];
  savedAt: string | null;
  savedBy: string | null;
  receipt: Receipt | null;
  returnReason: string | null;
  decidedAt: string | null;
  actions: RegistrationAction[];
};
export type WrittenTarget = { quantity: string | null; ratio: string | null };
export type WrittenLine = {
  code: string;
  collective: WrittenTarget | null;
  individual: WrittenTarget | null;
};
export type RegistrationContent = {
  heading: string;
  preamble: string;
  professionalWork: string;
  solutions: string[];
  movements: Movement[];
  staffCount: number | null;
  collectiveCount: number | null;
  lines: WrittenLine[];
};

export type HistoryEntry = {
  at: string;
  by: string;
  what: 'STARTED' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED' | 'EDITED';
  why: string | null;
  version: number;
};

export type ComparisonMember = {
  unitId: string;
  unitName: string;
  unitShortName: string;
  role: BlocRole;
  state: 'NOT_STARTED' | RegistrationState;
  registrationId: string | null;
  version: number | null;
  submittedAt: string | null;
  staffCount: number | null;
  own: boolean;
  judgeable: boolean;
  lines: Line[];
  findings: Finding[];
};
export type Measure = { median: number | null; outliers: string[] };
export type Statistic = {
  code: string;
  holder: Holder;
  quantity: Measure;
  ratio: Measure;
  per100: Measure;
};
export type Comparison = {
  round: Round;
  rows: FormRow[];
  members: ComparisonMember[];
  statistics: Statistic[];
};

// notification-service

export type NoticeKind =
  | 'ROUND_OPENED'
  | 'REGISTRATION_SUBMITTED'
  | 'REGISTRATION_RETURNED'
  | 'REGISTRATION_ACCEPTED';
export type Notice = {
  id: string;
  kind: NoticeKind;
  at: string;
  unitId: string | null;
  params: Record<string, string | number | null>;
  link: { roundId: string | null; registrationId: string | null };
  read: boolean;
};
export type Unread = { unread: number };
