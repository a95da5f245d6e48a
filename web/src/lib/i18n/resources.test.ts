import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en, vi } from './resources';

type Tree = { [key: string]: string | Tree };

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : leaves(value, `${path}${key}.`),
  );
}

const withoutPlural = (key: string) => key.replace(/_(one|other)$/, '');
const placeholders = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();

describe('the two languages', () => {
  const vietnamese = leaves(vi);
  const english = leaves(en);

  it('have the same keys', () => {
    const keys = (all: [string, string][]) => [...new Set(all.map(([key]) => withoutPlural(key)))].sort();
    expect(keys(english)).toEqual(keys(vietnamese));
  });

  it('leave no text empty', () => {
    expect([...vietnamese, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('fill in the same words', () => {
    const inVietnamese = new Map(vietnamese.map(([key, text]) => [withoutPlural(key), placeholders(text)]));
    for (const [key, text] of english) {
      expect({ key, words: placeholders(text) }).toEqual({
        key,
        words: inVietnamese.get(withoutPlural(key)),
      });
    }
  });

  it('are both in composed Unicode', () => {
    expect([...vietnamese, ...english].filter(([, text]) => text !== text.normalize('NFC'))).toEqual([]);
  });
});

/** Codes of the conventions and of single cells; the rest is read from the services' reasons. */
const CODES = [
  'not-signed-in',
  'token-expired',
  'token-invalid',
  'not-allowed',
  'body-too-large',
  'body-not-readable',
  'field-invalid',
  'text-with-markup',
  'text-with-control-characters',
  'if-match-required',
  'version-stale',
  'idempotency-key-required',
  'idempotency-key-reused',
  'too-many-requests',
  'service-unavailable',
  'csrf-refused',
  'unexpected',
  'registration-invalid',
  'quantity-not-a-number',
  'quantity-out-of-range',
  'field-too-long',
  'list-too-long',
  'ratio-not-understood',
  'ratio-out-of-range',
  'title-unknown',
  'title-not-for-holder',
  'round-closed',
  'registration-empty',
  'own-registration-not-judged',
  'comparison-not-yet-open',
  'registration-unknown',
  'round-unknown',
  'bloc-unknown',
  'unit-unknown',
  'campaign-unknown',
  'person-unknown',
  'notice-unknown',
];

/** The constants of the `…Reason` enums are the codes of services and libraries, wherever in a module they stand. */
function codesOfServices(): string[] {
  const root = join(import.meta.dirname, '../../../..');
  const modules = readdirSync(root)
    .map((module) => join(root, module, 'src/main/java'))
    .filter(existsSync);
  return modules.flatMap((sources) => {
    return readdirSync(sources, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('Reason.java'))
      .flatMap((path) => [...readFileSync(join(sources, path), 'utf8').matchAll(/^ {4}([A-Z][A-Z_]+)\(/gm)])
      .map(([, name]) => (name ?? '').toLowerCase().replaceAll('_', '-'));
  });
}

/** The gateway's own refusals. */
function codesOfGateway(): string[] {
  const source = join(
    import.meta.dirname,
    '../../../../gateway/src/main/java/vn/thidua/gateway/problem/Problem.java',
  );
  return [...readFileSync(source, 'utf8').matchAll(/new Problem\(\d{3}, "([a-z-]+)"/g)].map(
    ([, code]) => code ?? '',
  );
}

describe('problems', () => {
  it.each([...new Set([...CODES, ...codesOfServices(), ...codesOfGateway()])])(
    'have a sentence in both languages for %s',
    (code) => {
      expect(vi.problem).toHaveProperty(code, expect.stringMatching(/\.$/));
      expect(en.problem).toHaveProperty(code, expect.stringMatching(/\.$/));
    },
  );

  it('include the codes of the gateway', () => {
    expect(codesOfGateway()).toEqual(
      expect.arrayContaining(['path-invalid', 'misdirected-request', 'streams-full']),
    );
  });

  it('include the codes of every service', () => {
    expect(codesOfServices()).toEqual(
      expect.arrayContaining(['registration-empty', 'head-twice', 'version-stale']),
    );
  });
});
