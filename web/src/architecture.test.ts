import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = import.meta.dirname;
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => join(SRC, path));
const FEATURES = readdirSync(join(SRC, 'features'));

/** What each zone may import; a feature also its own folder. */
const ALLOWED: Record<string, readonly string[]> = {
  lib: ['lib'],
  components: ['components', 'lib'],
  features: ['components', 'lib'],
  routes: ['routes', 'features', 'app', 'components', 'lib'],
  app: ['app', 'routes', 'components', 'lib'],
};

type Import = { from: string; to: string };

function importsOf(file: string, text: string): Import[] {
  const named = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name]) => name ?? '');
  return named
    .filter((name) => name.startsWith('@/') || name.startsWith('.'))
    .map((name) => (name.startsWith('@/') ? join(SRC, name.slice(2)) : resolve(dirname(file), name)))
    .map((target) => ({ from: relative(SRC, file), to: relative(SRC, target) }));
}

function isForbidden({ from, to }: Import): boolean {
  const [zone = '', feature] = from.split('/');
  const [targetZone = '', targetFeature] = to.split('/');
  const allowed = ALLOWED[zone];
  if (allowed === undefined || targetZone.startsWith('..')) {
    return false;
  }
  return !(
    allowed.includes(targetZone) ||
    (zone === 'features' && targetZone === 'features' && feature === targetFeature)
  );
}

const shipped = FILES.filter((file) => !/\.test\.tsx?$/.test(file) && !file.startsWith(join(SRC, 'testing')));

describe('the zones', () => {
  it('keep features apart and imports in one direction', () => {
    const forbidden = shipped
      .flatMap((file) => importsOf(file, readFileSync(file, 'utf8')))
      .filter(isForbidden)
      .map(({ from, to }) => `${from} -> ${to}`);
    expect(forbidden).toEqual([]);
  });

  it('would notice a feature that imports another', () => {
    const [one, other] = FEATURES;
    const planted = importsOf(
      join(SRC, 'features', one ?? '', 'x.ts'),
      `import { y } from '@/features/${other}/y';`,
    );
    expect(planted.filter(isForbidden)).toHaveLength(1);
  });

  it('know every folder', () => {
    const zones = new Set(
      shipped
        .map((file) => relative(SRC, file).split('/'))
        .filter(({ length }) => length > 1)
        .map(([zone]) => zone),
    );
    expect([...zones].filter((zone) => zone !== undefined && !(zone in ALLOWED))).toEqual([]);
  });
});

describe('the mock', () => {
  const MOCK = join(SRC, '..', 'mock');
  const names = readdirSync(MOCK).filter((name) => name.endsWith('.ts'));
  const textOf = (name: string) => readFileSync(join(MOCK, name), 'utf8');
  const imports = new Map(
    names.map((name) => [name, [...textOf(name).matchAll(/from '\.\/([^']+)'/g)].map(([, to]) => to ?? '')]),
  );

  /** What a file imports, be it types only, and what those import. */
  const reached = (from: string, seen = new Set<string>()): Set<string> => {
    for (const to of imports.get(from) ?? []) {
      if (!seen.has(to)) {
        seen.add(to);
        reached(to, seen);
      }
    }
    return seen;
  };

  it('has no file that nobody reads at one go', () => {
    expect(names.filter((name) => textOf(name).split('\n').length > 250)).toEqual([]);
  });

  it('has no circle of files, types included', () => {
    expect([...imports.keys()].filter((name) => reached(name).has(name))).toEqual([]);
  });
});

describe('exports', () => {
  it('are all used somewhere else', () => {
    const texts = FILES.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
    const dead = shipped.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const names = [...text.matchAll(/^export (?:const|function|class|type) (\w+)/gm)].map(
        ([, name]) => name ?? '',
      );
      return names
        .filter(
          (name) =>
            !texts.some((other) => other.file !== file && new RegExp(`\\b${name}\\b`).test(other.text)),
        )
        .map((name) => `${relative(SRC, file)}: ${name}`);
    });
    // What is generated of the descriptions stands complete.
    expect(dead.filter((each) => !each.startsWith('lib/api/generated/'))).toEqual([]);
  });
});
