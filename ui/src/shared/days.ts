// The arithmetic of days: minutes by category, the axis of a day, where things are on it.

import type { Category, Day, DayFacts, GuidedSeconds } from '../host/wire';
import { minuteOfDay } from './clock';

/** From the bottom of a stacked bar to its top. */
export const categories: readonly Category[] = ['strength', 'circulation', 'mobility', 'seated'];

/** A day is drawn over eight hours at least. */
const LEAST_HOURS = 8;
const DAY_HOURS = 24;
/** A day begins at 04:00; what comes before belongs to the evening before. */
const DAY_BEGINS_MINUTE = 4 * 60;
const DAY_ENDS_HOUR = DAY_BEGINS_MINUTE / 60 + DAY_HOURS;

export function guidedTotal(guided: GuidedSeconds): number {
  return categories.reduce((sum, category) => sum + guided[category], 0);
}

export interface Piece {
  category: Category;
  /** Seconds of this category. */
  seconds: number;
  /** Seconds of the categories below it. */
  from: number;
}

/** The pieces of a stacked bar, from the bottom; categories without time are left out. */
export function stack(guided: GuidedSeconds): Piece[] {
  let from = 0;
  return categories.flatMap((category) => {
    const seconds = guided[category];
    if (seconds <= 0) return [];
    const piece = { category, seconds, from };
    from += seconds;
    return [piece];
  });
}

/** The category with most of the time. */
export function mainCategory(guided: GuidedSeconds): Category {
  return categories.reduce((most, category) => (guided[category] > guided[most] ? category : most));
}

/** Minutes since the local midnight that the day began with; after midnight they go on past 1440. */
export function dayMinute(atMs: number, offsetS: number): number {
  const minute = minuteOfDay(atMs, offsetS);
  return minute < DAY_BEGINS_MINUTE ? minute + DAY_HOURS * 60 : minute;
}

export interface Axis {
  /** First and last hour, whole. */
  fromHour: number;
  toHour: number;
}

/** From the earliest to the latest hour of the days, at least eight; none when no day has a line. */
export function axisOf(days: readonly Day[], until?: { atMs: number; offsetS: number }): Axis | null {
  const minutes = days.flatMap(({ facts }) => (facts ? minutesOf(facts) : []));
  if (minutes.length === 0) return null;
  if (until) minutes.push(dayMinute(until.atMs, until.offsetS));
  const fromHour = Math.min(Math.floor(Math.min(...minutes) / 60), DAY_ENDS_HOUR - LEAST_HOURS);
  const toHour = Math.max(Math.ceil(Math.max(...minutes) / 60), fromHour + LEAST_HOURS);
  return { fromHour, toHour };
}

/** Where on an axis of this width an instant is. */
export function along(axis: Axis, width: number, atMs: number, offsetS: number): number {
  return alongAt(axis, width, dayMinute(atMs, offsetS) / 60);
}

/** Where on an axis of this width an hour of the day is; after midnight they go on past 24. */
export function alongAt(axis: Axis, width: number, hour: number): number {
  const part = (hour - axis.fromHour) / (axis.toHour - axis.fromHour);
  return Math.min(1, Math.max(0, part)) * width;
}

/** The hours that are written under an axis: every second, or every third of a long one, as on a clock's face. */
export function hoursOf({ fromHour, toHour }: Axis): number[] {
  const step = toHour - fromHour > 10 ? 3 : 2;
  const first = Math.ceil(fromHour / step);
  return Array.from({ length: Math.floor(toHour / step) - first + 1 }, (_, index) => (first + index) * step);
}

/** A piece of the desk line between two cuts. Instants in UTC ms. */
export interface LinePiece {
  fromMs: number;
  toMs: number;
  /** Where it has gone on for longer than the interval; none when it has not. */
  lateMs: number | null;
  offsetS: number;
}

/** The desk line, cut at every mark. An absence without a mark was too short to count: the stretch goes on over it. */
export function piecesOf(facts: DayFacts, intervalS: number): LinePiece[] {
  const cuts = facts.marks.map(({ atMs }) => atMs);
  let since = 0;
  let leftMs = 0;
  return facts.desk.flatMap(({ fromMs, toMs, offsetS }) => {
    if (leftMs === 0 || cuts.some((cut) => cut >= leftMs && cut <= fromMs)) since = fromMs;
    leftMs = toMs;
    const edges = [fromMs, ...cuts.filter((cut) => cut > fromMs && cut < toMs), toMs];
    return edges.slice(1).map((to, index) => {
      const from = edges[index] ?? to;
      if (index > 0) since = from;
      const late = Math.max(from, since + intervalS * 1000);
      return { fromMs: from, toMs: to, lateMs: late < to ? late : null, offsetS };
    });
  });
}

/** Minutes of a length in seconds, whole; a length above none is at least one. */
export function wholeMinutes(seconds: number): number {
  return seconds <= 0 ? 0 : Math.max(1, Math.round(seconds / 60));
}

function minutesOf(facts: DayFacts): number[] {
  const lines = facts.desk.flatMap((line) => [
    dayMinute(line.fromMs, line.offsetS),
    dayMinute(line.toMs, line.offsetS),
  ]);
  const marks = facts.marks.flatMap((mark) => {
    const from = dayMinute(mark.atMs, mark.offsetS);
    // What was done elsewhere is drawn as long as it was.
    return mark.is === 'activity' ? [from, Math.min(from + mark.seconds / 60, DAY_ENDS_HOUR * 60)] : [from];
  });
  return [...lines, ...marks];
}
