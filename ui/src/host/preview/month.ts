// A month of made-up days: workdays until today, with a week off in the middle.

import type { Month, MonthSums } from '../wire';
import { TODAY } from './days';

const DAY_MS = 86_400_000;

export function monthOf(month: string): Month {
  const first = Date.parse(`${month}-01T00:00:00Z`);
  const days = Array.from({ length: 31 }, (_, index) => new Date(first + index * DAY_MS).toISOString().slice(0, 10));
  return {
    month,
    days: days
      .filter((day) => day.startsWith(month))
      .map((day) => ({ day, sums: month === '2026-03' ? sumsOf(day) : null })),
  };
}

function sumsOf(day: string): MonthSums | null {
  const nth = Number(day.slice(8));
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const off = weekday === 0 || weekday === 6 || (nth >= 9 && nth <= 13);
  if (off || day > TODAY) return null;
  const [taken, offered] = [3 + (nth % 5), 5 + (nth % 4)];
  return {
    guided: {
      strength: 120 + ((nth * 37) % 5) * 60,
      mobility: (nth % 3) * 60,
      seated: (nth % 2) * 61,
      circulation: (nth % 4) * 45,
    },
    taken,
    unasked: Math.max(0, taken - offered) + (nth % 6 === 0 ? 1 : 0),
    offered,
    natural: nth % 3,
    moderateS: (nth % 7) * 300,
  };
}
