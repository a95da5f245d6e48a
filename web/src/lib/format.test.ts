import { describe, expect, it } from 'vitest';
import {
  compareVietnamese,
  day,
  dayOf,
  daysLeft,
  folded,
  instantAt,
  instantOf,
  number,
  timeOf,
  timeWithinDay,
} from './format';

describe('formats', () => {
  it('write days as day/month/year', () => {
    expect(day('2022-02-28')).toBe('28/02/2022');
  });

  it('take the day and the time of Vietnam, whatever zone the computer has', () => {
    expect(dayOf('2022-02-27T17:30:00Z')).toBe('28/02/2022');
    expect(timeOf('2022-02-27T17:30:05Z')).toBe('00:30:05');
    expect(instantOf('2022-02-28T16:59:59.999Z')).toBe('23:59 28/02/2022');
  });

  it('make an instant of a day and a time of Vietnam', () => {
    expect(instantAt('2022-02-28', null)).toBe('2022-02-28T16:59:59.999Z');
    expect(instantAt('2022-02-28', '15:30')).toBe('2022-02-28T08:30:00.000Z');
    expect(timeWithinDay('2022-02-28T16:59:59.999Z')).toBeNull();
    expect(timeWithinDay('2022-02-28T08:30:00.000Z')).toBe('15:30');
  });

  it('fold accents away, whichever way they are composed', () => {
    expect(folded(' Đài  Phát thanh, Sở KH&CN ')).toBe('dai phat thanh, so kh&cn');
    expect(folded('Công nghệ'.normalize('NFD'))).toBe('cong nghe');
  });

  it('count the days left in whole days of Vietnam', () => {
    expect(daysLeft('2022-02-28', new Date('2022-02-26T10:00:00Z'))).toBe(2);
    expect(daysLeft('2022-02-28', new Date('2022-02-28T16:59:59Z'))).toBe(0);
    expect(daysLeft('2022-02-28', new Date('2022-02-28T17:00:00Z'))).toBe(-1);
  });

  it('write decimals with a comma', () => {
    expect(number(15.714)).toBe('15,71');
    expect(number(11)).toBe('11');
  });

  it('sort the Vietnamese way', () => {
    expect(['Sở Y tế', 'Đài', 'Dân tộc', 'Ân', 'An'].sort(compareVietnamese)).toEqual([
      'An',
      'Ân',
      'Dân tộc',
      'Đài',
      'Sở Y tế',
    ]);
  });
});
