import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem } from '@/lib/api/problem';
import { Autosaver, type SaveState } from './autosave';

type Answer = { version: number; held: string };

function autosaver(
  server: (content: string, version: number) => Promise<Answer>,
  held: Answer | null = null,
) {
  const states: SaveState['kind'][] = [];
  const saver = new Autosaver<string, Answer>({
    version: 1,
    save: server,
    find: async (content) => (held?.held === content ? held : null),
    onSaved: () => undefined,
    onState: ({ kind }) => states.push(kind),
  });
  return { saver, states };
}

const saves = () => {
  let version = 1;
  const seen: { content: string; version: number }[] = [];
  return {
    seen,
    save: async (content: string, based: number) => {
      seen.push({ content, version: based });
      version += 1;
      return { version, held: content };
    },
  };
};

describe('autosave', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('waits for a pause in typing and saves the last state once', async () => {
    const { save, seen } = saves();
    const { saver, states } = autosaver(save);
    saver.change('a');
    saver.change('ab');
    await vi.advanceTimersByTimeAsync(600);
    expect(seen).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(seen).toEqual([{ content: 'ab', version: 1 }]);
    expect(states.at(-1)).toBe('saved');
    expect(saver.clean).toBe(true);
  });

  it('bases each save on the one before, also for what was typed meanwhile', async () => {
    const { save, seen } = saves();
    const { saver } = autosaver(save);
    saver.change('a');
    const flushed = saver.flush();
    saver.change('ab');
    await flushed;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(seen).toEqual([
      { content: 'a', version: 1 },
      { content: 'ab', version: 2 },
    ]);
  });

  it('tries again by itself after a passing failure, waiting longer each time', async () => {
    let tries = 0;
    const { saver, states } = autosaver(async (content, version) => {
      tries += 1;
      if (tries < 3) {
        throw Problem.unreachable();
      }
      return { version: version + 1, held: content };
    });
    saver.change('a');
    await vi.advanceTimersByTimeAsync(700);
    expect(states.at(-1)).toBe('waiting');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(tries).toBe(2);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(tries).toBe(3);
    expect(states.at(-1)).toBe('saved');
  });

  it('does not repeat what the server refused until it changes', async () => {
    let tries = 0;
    const { saver, states } = autosaver(async () => {
      tries += 1;
      throw new Problem(422, 'registration-invalid', null, [
        { code: 'title-unknown', pointer: '/lines/X', detail: '' },
      ]);
    });
    saver.change('a');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(tries).toBe(1);
    expect(states.at(-1)).toBe('invalid');
    expect(saver.clean).toBe(false);
  });

  it('stops at a newer version of somebody else until it is rebased', async () => {
    let tries = 0;
    const { saver, states } = autosaver(async () => {
      tries += 1;
      throw new Problem(412, 'version-stale');
    });
    saver.change('a');
    await vi.advanceTimersByTimeAsync(700);
    saver.change('ab');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(tries).toBe(1);
    expect(states.at(-1)).toBe('conflict');
    expect(await saver.flush()).toBe(false);
    saver.rebase(9);
    expect(saver.clean).toBe(true);
    expect(saver.version).toBe(9);
  });

  it('recognises its own save when only the answer was lost', async () => {
    let tries = 0;
    const { saver, states } = autosaver(
      async () => {
        tries += 1;
        throw tries === 1 ? Problem.unreachable() : new Problem(412, 'version-stale');
      },
      { version: 2, held: 'a' },
    );
    saver.change('a');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(states.at(-1)).toBe('saved');
    expect(saver.version).toBe(2);
  });

  it('goes on from its own save when its answer was lost and more was typed since', async () => {
    const based: number[] = [];
    const { saver, states } = autosaver(
      async (content, version) => {
        based.push(version);
        if (based.length === 1) {
          throw Problem.unreachable();
        }
        if (version < 2) {
          throw new Problem(412, 'version-stale');
        }
        return { version: 3, held: content };
      },
      { version: 2, held: 'a' },
    );
    saver.change('a');
    await vi.advanceTimersByTimeAsync(800);
    expect(states.at(-1)).toBe('waiting');
    saver.change('ab');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(based).toEqual([1, 1, 2]);
    expect(states.at(-1)).toBe('saved');
    expect(saver.version).toBe(3);
  });
});
