const ZONE = 'Asia/Ho_Chi_Minh';
const DAY_MS = 86_400_000;

const collator = new Intl.Collator('vi', { sensitivity: 'variant', numeric: true });
const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

function wallClock(instant: Date): Record<Intl.DateTimeFormatPartTypes, string> {
  return Object.fromEntries(parts.formatToParts(instant).map(({ type, value }) => [type, value])) as Record<
    Intl.DateTimeFormatPartTypes,
    string
  >;
}

/** `2022-02-28` as people write it: `28/02/2022`. */
export function day(isoDay: string): string {
  const [year, month, dayOfMonth] = isoDay.split('-');
  return `${dayOfMonth}/${month}/${year}`;
}

/** The people's day of an instant, whatever zone this computer is set to. */
export function isoDayOf(instant: string | Date): string {
  const { year, month, day: dayOfMonth } = wallClock(new Date(instant));
  return `${year}-${month}-${dayOfMonth}`;
}

export function dayOf(instant: string | Date): string {
  return day(isoDayOf(instant));
}

export function timeOf(instant: string | Date): string {
  const { hour, minute, second } = wallClock(new Date(instant));
  return `${hour}:${minute}:${second}`;
}

export function instantOf(instant: string | Date): string {
  const { hour, minute } = wallClock(new Date(instant));
  return `${hour}:${minute} ${dayOf(instant)}`;
}

/** The instant of a day and time of Vietnam; without a time the day's last millisecond. */
export function instantAt(isoDay: string, time: string | null): string {
  return new Date(`${isoDay}T${time ?? '23:59:59.999'}+07:00`).toISOString();
}

/** The time of day of an instant as `15:00`; null when it is the end of its day. */
export function timeWithinDay(instant: string): string | null {
  const { hour, minute } = wallClock(new Date(instant));
  return `${hour}:${minute}` === '23:59' ? null : `${hour}:${minute}`;
}

/** Whole days from today to a day that still counts itself: 0 means "today is the last day". */
export function daysLeft(isoDay: string, now: Date = new Date()): number {
  return Math.round((Date.parse(isoDay) - Date.parse(isoDayOf(now))) / DAY_MS);
}

/** Comma decimals, no grouping below ten thousand, at most `digits` after the comma. */
export function number(value: number, digits = 2): string {
  return new Intl.NumberFormat('vi-VN', { maximumFractionDigits: digits }).format(value);
}

/** Lower case without accents, so that `cong nghe` finds `Công nghệ`. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

export function compareVietnamese(one: string, other: string): number {
  return collator.compare(one, other);
}
