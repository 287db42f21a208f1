// Time as the agent tells it. Between two snapshots it runs on, as fast as the agent's own clock.

import type { ClockReading } from '../host/wire';
import { language } from './words';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

/** One moment: UTC and steady time in ms, and the offset of local time in seconds. */
export interface Moment {
  wallMs: number;
  steadyMs: number;
  offsetS: number;
}

/** The moment it is at `at`, for a reading that came in at `receivedAt`; both from `performance.now()`. */
export function momentAt(reading: ClockReading, receivedAt: number, at: number): Moment {
  const passed = Math.max(0, at - receivedAt) * reading.lapse;
  return {
    wallMs: reading.wallMs + passed,
    steadyMs: reading.steadyMs + passed,
    offsetS: reading.offsetS,
  };
}

/** Minutes since local midnight, with the fraction. */
export function minuteOfDay(wallMs: number, offsetS: number): number {
  const local = wallMs + offsetS * SECOND;
  return (((local % (24 * HOUR)) + 24 * HOUR) % (24 * HOUR)) / MINUTE;
}

/** Local time as "14:35", or "2:35 PM" where clocks say so. */
export function clockText(wallMs: number, offsetS: number): string {
  const formats = language();
  if (clock?.formats !== formats) {
    const hour = formats.includes('h12') ? 'numeric' : '2-digit';
    const format = new Intl.DateTimeFormat(formats, { hour, minute: '2-digit', timeZone: 'UTC' });
    clock = { formats, format };
  }
  return clock.format.format(wallMs + offsetS * SECOND);
}

/** Clocks are written often, and a format takes long to make. */
let clock: { formats: string; format: Intl.DateTimeFormat } | null = null;

/** An hour of the day as "14", or "2 PM" where clocks say so; after midnight they go on past 24. */
export function hourText(hour: number): string {
  const formats = language();
  if (!formats.includes('h12')) return String(hour % 24);
  return new Date(hour * HOUR).toLocaleTimeString(formats, { hour: 'numeric', timeZone: 'UTC' });
}

/** A length as "2:51". */
export function lengthText(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / SECOND));
  return `${Math.floor(seconds / 60)}:${pad(seconds % 60)}`;
}

/** Whole local days since 1970: tells whether two instants fall on the same calendar day. */
export function localDay(wallMs: number, offsetS: number): number {
  return Math.floor((wallMs + offsetS * SECOND) / (24 * HOUR));
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
