import { type Problem, problemOf } from '@/lib/api/problem';
import type { RequiredSignIn } from '@/lib/session';

export type SaveState =
  | { kind: 'saved' }
  | { kind: 'pending' }
  | { kind: 'saving' }
  | { kind: 'invalid' | 'waiting' | 'refused'; problem: Problem }
  | { kind: 'signedOut'; need: RequiredSignIn }
  | { kind: 'conflict' };

type Options<Content, Answer> = {
  version: number;
  save: (content: Content, version: number) => Promise<Answer>;
  onSaved: (answer: Answer) => void;
  onState: (state: SaveState) => void;
  /** The server's version if it already holds this content: a save whose answer got lost on the way. */
  find: (content: Content) => Promise<Answer | null>;
  delayMs?: number;
};

const DELAY_MS = 700;
const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Saves what was typed a moment after the typing stops, one request at a time, each based on the version before.
 * Nothing typed is dropped: what could not be saved is kept and, where waiting can help, tried again.
 */
export class Autosaver<Content, Answer extends { version: number }> {
  readonly #options: Options<Content, Answer>;
  #version: number;
  #unsaved: { content: Content } | null = null;
  #running: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause = FIRST_PAUSE_MS;
  #lost: Content[] = [];
  #state: SaveState = { kind: 'saved' };

  constructor(options: Options<Content, Answer>) {
    this.#options = options;
    this.#version = options.version;
  }

  get version(): number {
    return this.#version;
  }

  /** Everything typed is on the server. */
  get clean(): boolean {
    return this.#unsaved === null && this.#running === null;
  }

  change(content: Content): void {
    this.#unsaved = { content };
    if (this.#state.kind === 'conflict') {
      return;
    }
    if (this.#running === null) {
      this.#enter({ kind: 'pending' });
      this.#schedule(this.#options.delayMs ?? DELAY_MS);
    }
  }

  /** Saves now what waits; answers whether everything is on the server. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.#running !== null) {
      await this.#running;
    }
    if (this.#unsaved !== null && this.#state.kind !== 'conflict') {
      this.#start();
      await this.#running;
    }
    return this.clean;
  }

  /** The server has a newer version than ours, as somebody else made it. */
  overtaken(): void {
    clearTimeout(this.#timer);
    this.#enter({ kind: 'conflict' });
  }

  /** Goes on from another version, with nothing left to save. */
  rebase(version: number): void {
    clearTimeout(this.#timer);
    this.#version = version;
    this.#unsaved = null;
    this.#enter({ kind: 'saved' });
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #schedule(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#start(), ms);
  }

  #start(): void {
    if (this.#running === null && this.#unsaved !== null) {
      this.#running = this.#run(this.#unsaved).finally(() => {
        this.#running = null;
        this.#settle();
      });
    }
  }

  async #run(sent: { content: Content }): Promise<void> {
    this.#enter({ kind: 'saving' });
    try {
      this.#saved(sent, await this.#options.save(sent.content, this.#version));
    } catch (error) {
      const problem = problemOf(error);
      const ours = problem.stale ? await this.#findLost() : null;
      if (ours === null) {
        this.#fail(problem, sent.content);
      } else if (ours.content === sent.content) {
        this.#saved(sent, ours.answer);
      } else {
        this.#version = ours.answer.version;
        this.#lost = [];
        await this.#run(sent);
      }
    }
  }

  /** A save of ours that reached the server though its answer did not reach us. */
  async #findLost(): Promise<{ content: Content; answer: Answer } | null> {
    for (const content of this.#lost.slice().reverse()) {
      const answer = await this.#options.find(content).catch(() => null);
      if (answer !== null) {
        return { content, answer };
      }
    }
    return null;
  }

  #saved(sent: { content: Content }, answer: Answer): void {
    this.#version = answer.version;
    this.#pause = FIRST_PAUSE_MS;
    this.#lost = [];
    if (this.#unsaved === sent) {
      this.#unsaved = null;
    }
    this.#options.onSaved(answer);
    this.#enter({ kind: 'saved' });
  }

  #fail(problem: Problem, content: Content): void {
    if (problem.passing && !this.#lost.includes(content)) {
      this.#lost.push(content);
    }
    if (problem.stale) {
      this.#enter({ kind: 'conflict' });
    } else if (problem.requiredSignIn !== null) {
      this.#enter({ kind: 'signedOut', need: problem.requiredSignIn });
    } else if (problem.passing) {
      this.#enter({ kind: 'waiting', problem });
    } else {
      this.#enter({ kind: problem.errors.length > 0 ? 'invalid' : 'refused', problem });
    }
  }

  /** After a save: what was typed meanwhile goes next, and a passing failure is tried again later. */
  #settle(): void {
    if (this.#unsaved === null) {
      return;
    }
    if (this.#state.kind === 'saved') {
      this.#enter({ kind: 'pending' });
      this.#schedule(this.#options.delayMs ?? DELAY_MS);
    } else if (this.#state.kind === 'waiting') {
      this.#schedule(this.#pause);
      this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE_MS);
    }
  }

  #enter(state: SaveState): void {
    this.#state = state;
    this.#options.onState(state);
  }
}
