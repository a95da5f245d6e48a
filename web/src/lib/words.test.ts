import { describe, expect, it } from 'vitest';
import { compareWords } from './words';

const written = (before: string, after: string) =>
  compareWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `[+${text}+]`))
    .join('');

describe('two texts, word by word', () => {
  it('show only what went and what came', () => {
    expect(written('kế hoạch công tác năm 2021 của Sở', 'kế hoạch công tác năm 2022 của Sở')).toBe(
      'kế hoạch công tác năm [-2021 -][+2022 +]của Sở',
    );
  });

  it('are the same however their letters are composed', () => {
    expect(written('Thi đua'.normalize('NFD'), 'Thi đua')).toBe('Thi đua');
  });

  it('begin or end with nothing', () => {
    expect(written('', 'Mới')).toBe('[+Mới+]');
    expect(written('Cũ', '')).toBe('[-Cũ-]');
  });

  it('are not picked apart when they are very long', () => {
    const long = 'chữ '.repeat(700);
    expect(compareWords(long, `${long}khác`)).toHaveLength(2);
  });
});
