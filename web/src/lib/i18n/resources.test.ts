import { readdirSync, readFileSync } from 'node:fs';
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

const DESCRIPTIONS = join(import.meta.dirname, '../../../../contracts/http');

type Described = { code?: { enum?: string[] } } & { [key: string]: Described };

/** The codes of problems, of the errors in them and of work in a description, wherever they stand in it. */
function codesIn(node: unknown): string[] {
  if (node === null || typeof node !== 'object') {
    return [];
  }
  const { code } = node as Described;
  const { 'x-work-codes': ofWork, 'x-problems': ofGateway } = node as Record<string, unknown>;
  return [
    ...(code?.enum ?? []),
    ...((ofWork as string[] | undefined) ?? []),
    ...Object.values((ofGateway as Record<string, { code: string }[]> | undefined) ?? {}).flatMap(
      (problems) => problems.map((problem) => problem.code),
    ),
    ...Object.values(node).flatMap(codesIn),
  ];
}

function describedCodes(): string[] {
  return readdirSync(DESCRIPTIONS).flatMap((name) =>
    codesIn(JSON.parse(readFileSync(join(DESCRIPTIONS, name), 'utf8'))),
  );
}

describe('problems', () => {
  it.each([...new Set(describedCodes())].sort())('have a sentence in both languages for %s', (code) => {
    expect(vi.problem).toHaveProperty(code, expect.stringMatching(/\.$/));
    expect(en.problem).toHaveProperty(code, expect.stringMatching(/\.$/));
  });

  it('include those of single places', () => {
    expect(describedCodes()).toEqual(
      expect.arrayContaining([
        'quantity-not-a-number',
        'field-too-long',
        'title-twice',
        'head-twice',
        'duty-twice',
      ]),
    );
  });

  it('include those of the gateway, of every service and of work', () => {
    expect(describedCodes()).toEqual(
      expect.arrayContaining(['misdirected-request', 'registration-empty', 'file-broken']),
    );
  });
});
