import {
  callOf,
  type MockAnswer,
  type MockRequest,
  type MockRoutes,
  problem,
  type Refusal,
  refuse,
  tagged,
  withHeaders,
} from './answers.ts';
import { campaignRoutes } from './campaign.ts';
import { brokenLimits, faultsOf } from './check.ts';
import { ComparisonDesk, comparisonRoutes } from './comparison.ts';
import * as data from './data.ts';
import { DelegationDesk, delegationRoutes } from './delegations.ts';
import { descriptionOf } from './described.ts';
import { importRoutes } from './import.ts';
import { PledgeDesk, pledgeRoutes } from './internal-pledges.ts';
import { noticeRoutes, sampleNotices } from './notices.ts';
import { OperationDesk, operationRoutes } from './operation.ts';
import { PledgeListDesk, pledgeListRoutes } from './pledge-lists.ts';
import { provinceRoutes } from './province.ts';
import { RegistrationDesk } from './registration.ts';
import { ReminderDesk, reminderRoutes } from './reminders.ts';
import { RoundDesk, roundRoutes } from './rounds.ts';
import { SnapshotDesk, snapshotRoutes } from './snapshots.ts';
import { StaffDesk, staffRoutes } from './staff.ts';
import { registrationRoutes } from './steps.ts';
import { MockStore } from './store.ts';
import { workRoutes } from './work.ts';

const FEATURES: MockRoutes<MockBackend>[] = [
  operationRoutes,
  campaignRoutes,
  roundRoutes,
  registrationRoutes,
  importRoutes,
  delegationRoutes,
  comparisonRoutes,
  reminderRoutes,
  snapshotRoutes,
  provinceRoutes,
  staffRoutes,
  pledgeRoutes,
  pledgeListRoutes,
  workRoutes,
  noticeRoutes,
];

/** The services in memory, as far as the screens need them. */
export class MockBackend extends MockStore {
  readonly delegations = new DelegationDesk(this);
  readonly desk = new RegistrationDesk(this);
  readonly roundDesk = new RoundDesk(this);
  readonly bloc = new ComparisonDesk(this);
  readonly reminders = new ReminderDesk(this);
  readonly snapshots = new SnapshotDesk(this);
  readonly staff = new StaffDesk(this);
  readonly pledges = new PledgeDesk(this);
  readonly pledgeLists = new PledgeListDesk(this);
  readonly operation = new OperationDesk();
  /** Answers that a test wants instead of the real ones, used up one by one. */
  readonly planned: { match: (request: MockRequest) => boolean; answer: MockAnswer | 'offline' }[] = [];
  readonly seen: MockRequest[] = [];
  /** What was asked or answered otherwise than the services describe it. */
  readonly faults: string[] = [];

  constructor(username: string | null = 'canbo.skhcn', today = new Date()) {
    super(username, today);
    const before = (hours: number) => new Date(today.getTime() - hours * 3_600_000);
    this.desk.seed(before);
    this.notices = sampleNotices(this, before);
  }

  /** Plans one answer for the next request of this method to a path that contains the text. */
  plan(method: string, pathPart: string, answer: MockAnswer | 'offline'): void {
    this.planned.push({
      match: (request) => request.method === method && request.path.includes(pathPart),
      answer,
    });
  }

  /** Answers, and notes where request or answer are not as the services describe them. */
  handle(request: MockRequest): MockAnswer | 'offline' {
    this.seen.push(request);
    const answer = this.#answer(request);
    if (answer !== 'offline') {
      this.faults.push(...faultsOf(request, answer));
    }
    return answer;
  }

  #answer(request: MockRequest): MockAnswer | 'offline' {
    const index = this.planned.findIndex(({ match }) => match(request));
    if (index >= 0) {
      return this.planned.splice(index, 1)[0]?.answer ?? { status: 500 };
    }
    try {
      return withHeaders(request, this.#route(request));
    } catch (refusal) {
      const { status, code, errors } = refusal as Refusal;
      if (status === undefined) {
        throw refusal;
      }
      return problem(status, code, errors);
    }
  }

  #route(request: MockRequest): MockAnswer {
    const { path } = request;
    if (path === '/session') {
      return { status: 200, body: this.#session() };
    }
    if (path === '/logout') {
      this.username = null;
      return { status: 200, body: { location: '/' } };
    }
    if (this.username === null) {
      return refuse(401, 'not-signed-in');
    }
    const broken = brokenLimits(request);
    if (broken.length > 0) {
      return refuse(422, 'field-invalid', broken);
    }
    if (path.startsWith('/api/descriptions/')) {
      return tagged(request, descriptionOf(path.slice('/api/descriptions/'.length)));
    }
    for (const routes of FEATURES) {
      const answer = routes(this, callOf(request));
      if (answer !== undefined) {
        return answer;
      }
    }
    return refuse(404, 'resource-unknown');
  }

  #session() {
    const user = data.users.find(({ username }) => username === this.username);
    if (user === undefined) {
      return { signedIn: false };
    }
    const { username, subject } = user;
    return {
      signedIn: true,
      username,
      subject,
      authenticatedAt: '2022-02-20T01:00:00Z',
      secondFactor: false,
    };
  }
}
