// Working hours as ranges of each day of the week, read from and written in the agent's form.

import { dayName } from '../shared/text';
import { language } from '../shared/words';

const WORDS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
export const DAY_MINUTES = 24 * 60;

/** Short names of the days in the language at hand, Monday first. */
const ownNames = () => WORDS.map((_, day) => dayName(`2026-03-${23 + day}`, 'short').replace('.', ''));

/** Hours or times as the person names the days: "Mo-Fr 10:30" for "mon-fri 10:30". */
export function inOwnDays(text: string): string {
  const names = ownNames();
  return text.replace(/[a-z]+/g, (word) => names[WORDS.indexOf(word)] ?? word);
}

/** The way back. Case and accents do not matter, nor does 9:15 for 09:15; what names no day stays as it is. */
export function inAgentDays(text: string): string {
  const names = ownNames();
  const { compare } = new Intl.Collator(language(), { sensitivity: 'base' });
  const days = text.replace(/([\p{L}\p{M}]+)\.?/gu, (whole, word: string) => {
    return WORDS[names.findIndex((name) => compare(name, word) === 0)] ?? whole;
  });
  return days.replace(/\b\d:/g, '0$&');
}

/** Minutes since midnight; one that ends after 1440 ends on the next day. */
export interface Range {
  from: number;
  to: number;
}
/** Monday first. */
export type Hours = Range[][];

export const noHours = (): Hours => WORDS.map(() => []);

/** "mon-fri 09:00-12:30,13:15-17:30; sat 10:00-12:00" or "none". */
export function readHours(text: string): Hours {
  const hours = noHours();
  for (const group of text.split(';')) {
    const [days = '', times = ''] = group.trim().split(/\s+/);
    const ranges = readRanges(times) ?? [];
    for (const part of days.split(',')) {
      const [first = '', last = first] = part.split('-');
      const [from, to] = [WORDS.indexOf(first), WORDS.indexOf(last)];
      if (from < 0 || to < 0) continue;
      for (let day = from; ; day = (day + 1) % 7) {
        hours[day] = ranges.map((range) => ({ ...range }));
        if (day === to) break;
      }
    }
  }
  return hours;
}

export function writeHours(hours: Hours): string {
  const groups = hours.flatMap((ranges, day) =>
    ranges.length > 0 ? [`${WORDS[day]} ${writeRanges(ranges).replaceAll(' ', '')}`] : [],
  );
  return groups.length > 0 ? groups.join('; ') : 'none';
}

/** "09:00-12:30, 13:15-17:30", also "9-12:30"; none when it cannot be read. An empty text is a day off. */
export function readRanges(text: string): Range[] | null {
  if (text.trim() === '') return [];
  const ranges: Range[] = [];
  for (const part of text.split(',')) {
    const [, from, to] = /^\s*(\d{1,2}(?::\d{2})?)\s*[-–]\s*(\d{1,2}(?::\d{2})?)\s*$/.exec(part) ?? [];
    const [start, end] = [minuteOf(from), minuteOf(to)];
    if (start === null || end === null || start === end || start >= DAY_MINUTES) return null;
    ranges.push({ from: start, to: end > start ? end : end + DAY_MINUTES });
  }
  return joined(ranges);
}

export function writeRanges(ranges: readonly Range[]): string {
  return ranges.map(({ from, to }) => `${clock(from)}-${clock(to > DAY_MINUTES ? to - DAY_MINUTES : to)}`).join(', ');
}

/** A day with `painted` worked, or not. */
export function paint(ranges: readonly Range[], painted: Range, works: boolean): Range[] {
  if (works) return joined([...ranges, painted]);
  return ranges.flatMap(({ from, to }) =>
    [
      { from, to: Math.min(to, painted.from) },
      { from: Math.max(from, painted.to), to },
    ].filter((rest) => rest.from < rest.to),
  );
}

export function worksAt(ranges: readonly Range[], minute: number): boolean {
  return ranges.some(({ from, to }) => from <= minute && minute < to);
}

/** Minutes of a week in which reminders may come. */
export function weekMinutes(hours: Hours): number {
  return hours.flat().reduce((sum, { from, to }) => sum + to - from, 0);
}

function joined(ranges: Range[]): Range[] {
  const sorted = [...ranges].sort((a, b) => a.from - b.from);
  const result: Range[] = [];
  for (const range of sorted) {
    const last = result.at(-1);
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to);
    else result.push({ ...range });
  }
  return result;
}

function minuteOf(text: string | undefined): number | null {
  const [hour = NaN, minute = 0] = (text ?? 'x').split(':').map(Number);
  const all = hour * 60 + minute;
  return minute < 60 && all <= DAY_MINUTES ? all : null;
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
