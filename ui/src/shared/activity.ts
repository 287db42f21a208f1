// Something done away from the guide, as it is told to the agent.

import type { Intensity, Mark } from '../host/wire';

/** By the talk test, the gentlest first. */
export const paces: readonly Intensity[] = ['easy', 'brisk', 'vigorous'];

export type Logged = Extract<Mark, { is: 'activity' }>;

/** UTC in ms of a time such as "8:30" on a day of the calendar; none when it is no time. */
export function startOf(day: string, time: string, offsetS: number): number | null {
  const [, hour = '', minute = ''] = /^\s*(\d{1,2})[:.](\d{2})\s*$/.exec(time) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return null;
  return Date.parse(`${day}T${hour.padStart(2, '0')}:${minute}:00Z`) - offsetS * 1000;
}

/** The day of the calendar on which an instant fell, such as "2026-03-26". */
export function calendarDay(wallMs: number, offsetS: number): string {
  return new Date(wallMs + offsetS * 1000).toISOString().slice(0, 10);
}
