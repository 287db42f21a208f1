// Lengths, places and days in words.

import type { RoutineCard } from '../host/wire';
import { HOUR, localDay, MINUTE } from './clock';
import { language, say } from './words';

/** "32 min", "1 h 52", "2 h". Rounds to whole minutes. */
export function lengthInWords(seconds: number): string {
  const minutes = Math.max(0, Math.round(seconds / 60));
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return say('length-minutes', { minutes });
  if (minutes % 60 === 0) return say('length-hours', { hours });
  return say('length-hours-minutes', { hours, minutes: String(minutes % 60).padStart(2, '0') });
}

/** "in 13 min", rounded up, so that it never says more has passed than has. */
export function inWords(ms: number): string {
  if (ms < MINUTE) return say('length-in-moment');
  return say('length-in', { length: lengthInWords(Math.ceil(ms / MINUTE) * 60) });
}

/** "3 min · standing · looks ordinary". */
export function routineInWords(routine: RoutineCard): string {
  const minutes = Math.max(1, Math.round(routine.seconds / 60));
  return [
    say('length-minutes', { minutes }),
    say(`place-${routine.place}`),
    say(`discreet-${Math.min(3, Math.max(0, routine.discreet))}`),
  ].join(' · ');
}

/** "tomorrow", "Monday": the day of `ms` as seen from `now`; nothing when it is the same day. */
export function dayInWords(ms: number, now: number, offsetS: number): string | null {
  const days = localDay(ms, offsetS) - localDay(now, offsetS);
  if (days === 0) return null;
  if (days === 1) return say('today-tomorrow');
  return weekday(new Date(ms + offsetS * 1000), 'long');
}

/** The name of a day such as "2026-03-26". */
export function dayName(day: string, style: 'short' | 'long' | 'narrow'): string {
  return weekday(new Date(`${day}T00:00:00Z`), style);
}

/** "26 March 2026" for a day such as "2026-03-26". */
export function dayInFull(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(language(), { dateStyle: 'long', timeZone: 'UTC' });
}

/** "23 to 29 March", the way the language writes it. */
export function rangeInWords(from: string, to: string): string {
  const format = new Intl.DateTimeFormat(language(), { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
}

/** "25 March 2026 at 17:02", by the clock of this computer. */
export function dateInWords(ms: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeStyle: 'short' }).format(ms);
}

/** "March 2026" for a month such as "2026-03". */
export function monthInWords(month: string): string {
  return new Date(`${month}-01T00:00:00Z`).toLocaleDateString(language(), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** The day after (or before, with `days` below 0), as "2026-03-27". */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * HOUR).toISOString().slice(0, 10);
}

function weekday(date: Date, style: 'short' | 'long' | 'narrow'): string {
  return date.toLocaleDateString(language(), { weekday: style, timeZone: 'UTC' });
}
