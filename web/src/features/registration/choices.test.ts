import { describe, expect, it } from 'vitest';
import type { FileIssue, ImportPreview } from '@/lib/api/types';
import { choicesOf, type NOTHING_CHOSEN, unsettled } from './choices';

const problem = (code: string, row: number, column: number | null = 3): FileIssue => ({
  severity: 'ERROR',
  code,
  table: 1,
  row,
  column,
  value: null,
  message: '',
  messageEn: '',
});

const row = (number: number, code: string | null) =>
  ({
    table: 1,
    row: number,
    written: '',
    code,
    confidence: 'CERTAIN',
    alternatives: [],
    note: null,
    noteEn: null,
  }) as const;

const preview = (problems: FileIssue[]) =>
  ({ problems, rows: [row(4, 'LDTT'), row(5, 'LDTT'), row(6, null)], cells: [] }) as unknown as ImportPreview;

const left = (problems: FileIssue[], rows: typeof NOTHING_CHOSEN.rows, cells = {}) =>
  unsettled(preview(problems), { rows, cells }).map(({ code }) => code);

describe('an error of a file', () => {
  it('is settled by leaving its row out', () => {
    expect(left([problem('cell-not-understood', 4)], {})).toEqual(['cell-not-understood']);
    expect(left([problem('cell-not-understood', 4)], { '1/4': { code: null, holder: null } })).toEqual([]);
  });

  it('is settled by another value of its cell, not of another one', () => {
    expect(left([problem('cell-not-understood', 4)], {}, { '1/4/3': '02' })).toEqual([]);
    expect(left([problem('cell-not-understood', 4)], {}, { '1/4/4': '02' })).toEqual(['cell-not-understood']);
  });

  it('is settled by leaving its cell empty, whatever it is', () => {
    expect(left([problem('title-not-for-holder', 4)], {}, { '1/4/3': '2' })).not.toEqual([]);
    expect(left([problem('title-not-for-holder', 4)], {}, { '1/4/3': '' })).toEqual([]);
  });

  it('about an unclear title is settled by a title', () => {
    expect(left([problem('title-unsure', 6, 2)], { '1/6': { code: 'LDTT', holder: null } })).toEqual([]);
  });

  it('about whose it is needs just that', () => {
    const unclear = [problem('holder-unclear', 4)];
    expect(left(unclear, { '1/4': { code: 'LDTT', holder: null } })).toEqual(['holder-unclear']);
    expect(left(unclear, { '1/4': { code: 'LDTT', holder: 'COLLECTIVE' } })).toEqual([]);
  });

  it('about a title written twice is settled by leaving out either row', () => {
    expect(left([problem('title-twice', 5)], { '1/4': { code: null, holder: null } })).toEqual([]);
  });

  it('about the file as a whole can only be mended in the file', () => {
    const whole = { ...problem('text-too-long', 0), table: null, row: null, column: null };
    expect(left([whole], { '1/4': { code: null, holder: null } })).toEqual(['text-too-long']);
  });

  it('is told to the service by its place', () => {
    const chosen = { rows: { '1/6': { code: null, holder: null } }, cells: {} };
    expect(choicesOf(preview([]), chosen)).toEqual({
      rows: [{ table: 1, row: 6, code: null, holder: null }],
      cells: [],
    });
  });
});
