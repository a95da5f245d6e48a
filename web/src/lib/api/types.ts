/** What the services say over HTTP; the names are the schema names of their OpenAPI descriptions. */

export type Page<T> = { items: T[]; next: string | null };

export type Session = { signedIn: true; username: string; subject: string } | { signedIn: false };

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

export type DutyRole = 'OFFICER' | 'LEADER' | 'STAFF' | 'COUNCIL_MEMBER' | 'PROVINCE_ADMIN' | 'OPERATOR';
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
export type FailedMessage = { id: string; topic: string; key: string; error: string; at: string };
export type FailedMessages = { items: FailedMessage[]; next: string | null; count: number };
export type Republication = {
  startedAt: string;
  aggregates: number;
  endedAt: string | null;
  failed: boolean;
};
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
export type RegistrationState =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'RETURNED'
  | 'ACCEPTED'
  | 'AMENDING'
  | 'AMENDMENT_SUBMITTED';
export type RoundAction = 'EXTEND' | 'CLOSE' | 'REOPEN' | 'REMIND' | 'SNAPSHOT';
/** By whom is for those who lead the bloc. */
export type Extension = { unitId: string; until: string; reason: string; by: string | null; at: string };
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
  /** Decided afterwards; overrides the end of the last day. */
  ending: { at: string; reason: string; by: string | null; decidedAt: string } | null;
  extensions: Extension[];
  state: RoundState;
  role: BlocRole | 'ADMIN';
  actions: RoundAction[];
  myUnitId: string | null;
  myRegistrationId: string | null;
  myRegistrationState: RegistrationState | null;
  /** Until when my unit may send: the round's end or its own extension. */
  myDeadline: string | null;
  /** My unit's registration of the year before, to copy from. */
  myLastYear: { registrationId: string; awardYear: number } | null;
  sent: number;
  members: number;
};
export type NewRound = { blocId: string; awardYear: number; opensOn: string; closesOn: string };
export type NewExtension = { unitId: string; until: string; reason: string };

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
  /** Stays the same while the finding is about the same thing, so that an answer finds it again. */
  key: string;
  rule: string;
  severity: Severity;
  cells: FindingCell[];
  field: string | null;
  message: string;
  messageEn: string;
  basis: string | null;
  basisEn: string | null;
  /** What the unit says to it. */
  answer: string | null;
};
export type JoinedCampaign = { name: string; campaignId: string | null };
export type Receipt = {
  number: string;
  submittedAt: string;
  /** For the unit and anyone who judges it. */
  submittedBy: string | null;
  digest: string;
  late: boolean;
};
/** Who did something when. */
export type Deed = { at: string; by: string };
/** The same for those who may not know who it was. */
export type NamelessDeed = { at: string; by: string | null };
export type Signature = { title: string; name: string };
export type Answer = { finding: string; text: string };
export type RegistrationAction =
  | 'EDIT'
  | 'PRESENT'
  | 'SIGN_OFF'
  | 'DECLINE'
  | 'SUBMIT'
  | 'RETURN'
  | 'ACCEPT'
  | 'AMEND'
  | 'WITHDRAW_AMENDMENT'
  | 'ACCEPT_AMENDMENT'
  | 'REFUSE_AMENDMENT';
/** What a registration says, as the services read it. */
export type ReadContent = {
  heading: string | null;
  preamble: string | null;
  professionalWork: string | null;
  solutions: string[];
  campaigns: JoinedCampaign[];
  staffCount: number | null;
  collectiveCount: number | null;
  lines: Line[];
  findings: Finding[];
  signature: Signature | null;
};
export type Registration = ReadContent & {
  id: string;
  version: number;
  roundId: string;
  blocId: string;
  blocName: string;
  awardYear: number;
  /** This unit's own deadline. */
  closesAt: string;
  unitId: string;
  unitName: string;
  state: RegistrationState;
  savedAt: string | null;
  savedBy: string | null;
  presented: Deed | null;
  signOff: (Deed & { delegated: boolean }) | null;
  declined: (Deed & { reason: string }) | null;
  receipt: Receipt | null;
  late: boolean;
  extension: { until: string; reason: string } | null;
  returnReason: string | null;
  decidedAt: string | null;
  amendment: (NamelessDeed & { reason: string }) | null;
  amendmentRefusal: (NamelessDeed & { reason: string }) | null;
  carriedFrom: { registrationId: string; awardYear: number } | null;
  imported: (Deed & { fileName: string; digest: string }) | null;
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
  campaigns: JoinedCampaign[];
  staffCount: number | null;
  collectiveCount: number | null;
  lines: WrittenLine[];
  signature: Signature | null;
  answers: Answer[];
};

export type EditionOutcome = 'PENDING' | 'RETURNED' | 'ACCEPTED' | 'REFUSED' | 'REPLACED';
export type Edition = {
  number: number;
  kind: 'SUBMISSION' | 'AMENDMENT';
  submittedAt: string;
  submittedBy: string | null;
  receiptNumber: string | null;
  digest: string;
  late: boolean;
  reason: string | null;
  outcome: EditionOutcome;
  decidedAt: string | null;
  decidedBy: string | null;
  decisionReason: string | null;
};
export type DifferencePlace =
  | 'heading'
  | 'preamble'
  | 'professionalWork'
  | 'solutions'
  | 'campaigns'
  | 'staffCount'
  | 'collectiveCount'
  | 'signature'
  | 'lines';
export type DifferenceItem = {
  place: DifferencePlace;
  code: string | null;
  holder: Holder | null;
  cell: 'quantity' | 'ratio' | null;
  change: 'ADDED' | 'REMOVED' | 'CHANGED';
  before: string | null;
  after: string | null;
};
export type DifferenceSide = { ref: string; awardYear: number; at: string | null };
export type Difference = { from: DifferenceSide; to: DifferenceSide; items: DifferenceItem[] };

export type Delegation = {
  id: string;
  version: number;
  unitId: string;
  personName: string;
  from: string;
  to: string;
  reason: string;
  givenBy: string;
  givenAt: string;
  revokedAt: string | null;
};
export type UnitPerson = { personId: string; name: string; roles: string[] };

export type Confidence = 'CERTAIN' | 'LIKELY' | 'UNSURE';
export type FileIssue = {
  severity: 'ERROR' | 'QUESTION' | 'INFO';
  code: string;
  table: number | null;
  row: number | null;
  column: number | null;
  value: string | null;
  message: string;
  messageEn: string;
};
export type PreviewRow = {
  table: number;
  row: number;
  written: string;
  code: string | null;
  confidence: Confidence;
  alternatives: string[];
  note: string | null;
  noteEn: string | null;
};
export type PreviewCell = {
  code: string | null;
  /** Null where the file does not say whose it is. */
  holder: Holder | null;
  cell: 'quantity' | 'ratio';
  written: string;
  meaning: string | null;
  confidence: Confidence;
  table: number;
  row: number;
  column: number;
  header: string;
  /** The code of what is wrong with it; the sentence is among the reading's problems. */
  problem: string | null;
};
export type PreviewPart = { place: DifferencePlace; value: string; confidence: Confidence };
/** Something long that is done beside the requests, and where its result lies or why there is none. */
export type Work = {
  id: string;
  kind: 'READING_STAFF_LIST' | 'READING_PLEDGE_LIST' | 'READING_FORM' | 'TAKING_PLEDGE_LIST' | 'TAKING_FORM';
  unitId: string;
  fileName: string | null;
  state: 'WAITING' | 'RUNNING' | 'DONE' | 'ENDED';
  /** How many are served before it, itself included; 0 when it is not waiting. */
  place: number;
  done: number;
  /** 0 while it is not known. */
  total: number;
  cancellable: boolean;
  result: string | null;
  code: string | null;
  errors: ProblemError[];
  queuedAt: string;
};

/** What the service understood of a file; nothing is taken yet. */
export type ImportPreview = {
  digest: string;
  fileName: string;
  kind: 'DOCX' | 'XLSX' | 'XLS';
  layout: 'FORM' | 'LIST';
  alreadyTaken: boolean;
  acceptable: boolean;
  years: { heading: number | null; body: number | null; fileName: number | null };
  parts: PreviewPart[];
  rows: PreviewRow[];
  cells: PreviewCell[];
  problems: FileIssue[];
  content: RegistrationContent;
};

export type HistoryEntry = {
  at: string;
  /** The name it was written with, and the name the person has by now, if that is another; for the unit and anyone who judges it. */
  by: string | null;
  nameNow: string | null;
  what:
    | 'STARTED'
    | 'CARRIED_OVER'
    | 'EDITED'
    | 'IMPORTED'
    | 'PRESENTED'
    | 'SIGNED_OFF'
    | 'SIGN_OFF_REFUSED'
    | 'SUBMITTED'
    | 'RETURNED'
    | 'ACCEPTED'
    | 'AMENDMENT_BEGUN'
    | 'AMENDMENT_WITHDRAWN'
    | 'AMENDMENT_SUBMITTED'
    | 'AMENDMENT_ACCEPTED'
    | 'AMENDMENT_REFUSED';
  why: string | null;
  version: number;
};

export type ComparedTarget = Target & { lastYearQuantity: number | null };
export type ComparedLine = {
  code: string;
  collective: ComparedTarget | null;
  individual: ComparedTarget | null;
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
  deadline: string;
  late: boolean;
  extension: { until: string; reason: string } | null;
  amending: boolean;
  staffCount: number | null;
  own: boolean;
  judgeable: boolean;
  lines: ComparedLine[];
  findings: Finding[];
};
export type Outlier = { unitId: string; message: string; messageEn: string };
export type Measure = {
  median: number | null;
  /** Only where adding is right. */
  total: number | null;
  /** 1 is the most; equal values share a rank. */
  ranks: { unitId: string; rank: number }[];
  outliers: Outlier[];
};
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

export type Reminder = {
  reminderId: string;
  unitId: string;
  at: string;
  /** For those who lead the bloc. */
  by: string | null;
  text: string | null;
  own: boolean;
};
export type SentReminder = { unitId: string; reminderId: string; at: string; by: string; repeated: boolean };

export type Snapshot = {
  id: string;
  roundId: string;
  number: number;
  title: string | null;
  takenAt: string;
  /** For those who lead the bloc. */
  takenBy: string | null;
  hash: string;
  members: number;
  sent: number;
};
export type FrozenTable = { snapshot: Snapshot; intact: boolean; table: Comparison };
export type SnapshotChange = {
  unitId: string;
  unitName: string;
  code: string | null;
  holder: Holder | null;
  cell: 'quantity' | 'ratio' | 'state' | 'staffCount';
  before: string | null;
  after: string | null;
  change: 'ADDED' | 'REMOVED' | 'CHANGED';
};

export type ProvinceYear = { year: number; blocs: number; rounds: number };
export type ProvinceBloc = {
  blocId: string;
  blocName: string;
  roundId: string | null;
  state: RoundState | null;
  closesAt: string | null;
  headUnitId: string | null;
  headUnitName: string | null;
  members: number;
  notStarted: number;
  draft: number;
  submitted: number;
  returned: number;
  accepted: number;
  late: number;
  warnings: number;
  totals: { code: string; holder: Holder; quantity: number }[];
};
export type Province = { year: number; blocs: ProvinceBloc[] };

// notification-service

export type NoticeKind =
  | 'ROUND_OPENED'
  | 'ROUND_CLOSING'
  | 'ROUND_REOPENED'
  | 'DEADLINE_EXTENDED'
  | 'REMINDER'
  | 'SIGN_OFF_ASKED'
  | 'SIGN_OFF_GIVEN'
  | 'SIGN_OFF_DECLINED'
  | 'REGISTRATION_SUBMITTED'
  | 'REGISTRATION_RETURNED'
  | 'REGISTRATION_ACCEPTED'
  | 'AMENDMENT_SUBMITTED'
  | 'AMENDMENT_ACCEPTED'
  | 'AMENDMENT_REFUSED';
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
export type Delivery = {
  noticeId: string;
  kind: string;
  reminderId: string;
  unitId: string;
  deliveredAt: string;
  readAt: string | null;
  readers: number;
};
