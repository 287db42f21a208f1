// The month as plain values: its cells on the grid of a week, its scale, its sums in a sentence.

import type { Month, MonthSums } from '../host/wire';
import { guidedTotal, wholeMinutes } from '../shared/days';
import { dayName } from '../shared/text';
import { say } from '../shared/words';
import { breaksOf, noteOf } from './view';

const DAY_MS = 86_400_000;
/** A quiet month is drawn on ten minutes a day. */
const LEAST_TOP_S = 600;

export interface Cell {
  day: string;
  nth: number;
  sums: MonthSums | null;
  isToday: boolean;
  /** "4 of 5", "4 of 5 +1". */
  brief: string;
  readout: string;
}

/** The days on a grid of seven columns; none before the first of the month. `monday` is the first day of any week. */
export function cellsOf(month: Month, today: string, monday: string): (Cell | null)[] {
  const first = month.days[0]?.day;
  if (!first) return [];
  const before = ((((Date.parse(first) - Date.parse(monday)) / DAY_MS) % 7) + 7) % 7;
  const cells = month.days.map(({ day, sums }) => ({
    day,
    nth: Number(day.slice(8)),
    sums,
    isToday: day === today,
    brief: sums ? breaksOf(sums) : '',
    readout: readoutOf(day, sums, today),
  }));
  return [...Array.from({ length: before }, () => null), ...cells];
}

/** Seconds that the widest bar stands for. */
export function mostOf(month: Month): number {
  return Math.max(LEAST_TOP_S, ...month.days.map(({ sums }) => (sums ? guidedTotal(sums.guided) : 0)));
}

/** "74 breaks on 18 days, 2 h 10 guided." */
export function monthSentence(month: Month): string {
  const known = month.days.flatMap(({ sums }) => (sums ? [sums] : []));
  if (known.length === 0) return say('week-month-blank');
  return say('week-month-sentence', {
    breaks: known.reduce((sum, { taken }) => sum + taken, 0),
    days: known.length,
    minutes: wholeMinutes(known.reduce((sum, { guided }) => sum + guidedTotal(guided), 0)),
  });
}

function readoutOf(day: string, sums: MonthSums | null, today: string): string {
  const name = say('week-month-day', { day: dayName(day, 'long'), nth: Number(day.slice(8)) });
  if (!sums) return day > today ? name : say('week-day-blank', { day: name });
  return noteOf(name, sums.guided, sums);
}
