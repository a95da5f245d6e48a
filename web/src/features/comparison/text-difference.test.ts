import { describe, expect, it } from 'vitest';
import { textDifference } from './text-difference';

describe('the difference of two texts', () => {
  it('marks the words that only one of them has', () => {
    expect(textDifference('một hai ba', 'một bốn ba')).toEqual({
      left: [
        { text: 'một ', only: false },
        { text: 'hai ', only: true },
        { text: 'ba', only: false },
      ],
      right: [
        { text: 'một ', only: false },
        { text: 'bốn ', only: true },
        { text: 'ba', only: false },
      ],
    });
  });

  it('gives both whole when they are too long to compare', () => {
    const long = 'từ '.repeat(500);
    expect(textDifference(long, 'ngắn').left).toEqual([{ text: long, only: true }]);
  });
});
