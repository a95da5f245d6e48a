import type { ProblemError, Work } from '../src/lib/api/types.ts';
import { list, type MockAnswer, type MockRoutes, ok, type Refusal, refuse } from './answers.ts';

type Kept = { work: Work; run: () => string };

/** Long work in memory: each look finds it further on, and done at the third. */
export class WorkDesk {
  readonly works = new Map<string, Kept>();
  /** So many others are served first. */
  before = 0;

  /** What a run refuses is why there is no result. */
  begin(kind: Work['kind'], unitId: string, fileName: string, run: () => string): MockAnswer {
    const work: Work = {
      id: crypto.randomUUID(),
      kind,
      unitId,
      fileName,
      state: 'WAITING',
      place: this.before + 1,
      done: 0,
      total: 0,
      cancellable: kind.startsWith('READING'),
      result: null,
      code: null,
      errors: [],
      queuedAt: new Date().toISOString(),
    };
    this.works.set(work.id, { work, run });
    return ok(work, 202);
  }

  look(id: string): Work {
    const { work, run } = this.works.get(id) ?? refuse(404, 'work-unknown');
    if (work.state === 'WAITING' && work.place > 1) {
      work.place -= 1;
    } else if (work.state === 'WAITING') {
      Object.assign(work, { state: 'RUNNING', place: 0, done: 40, total: 73 });
    } else if (work.state === 'RUNNING') {
      finish(work, run);
    }
    return { ...work };
  }

  cancel(id: string): Work {
    const { work } = this.works.get(id) ?? refuse(404, 'work-unknown');
    if (!work.cancellable) {
      refuse(409, 'work-not-cancellable');
    }
    end(work, 'work-cancelled');
    return work;
  }
}

function finish(work: Work, run: () => string): void {
  try {
    Object.assign(work, { result: run(), state: 'DONE', done: 73, cancellable: false });
  } catch (refusal) {
    const { code, errors } = refusal as Refusal;
    end(
      work,
      code,
      errors?.map((error) => ({ detail: '', ...error })),
    );
  }
}

function end(work: Work, code: string, errors: ProblemError[] = []): void {
  Object.assign(work, { state: 'ENDED', code, errors, cancellable: false });
}

export const workRoutes: MockRoutes<{ work: WorkDesk }> = ({ work }, { call, ids }) => {
  const [id = ''] = ids;
  switch (call) {
    case 'GET work/:id':
      return ok(work.look(id));
    case 'POST work/:id/cancellation':
      return ok(work.cancel(id));
    case 'GET units/:id/work':
      return list([...work.works.values()].map((kept) => kept.work).filter(({ unitId }) => unitId === id));
    default:
      return undefined;
  }
};
