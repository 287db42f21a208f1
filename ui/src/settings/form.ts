// How a setting is shown, worked out from the limits the agent states, so that they stand in one place.

import type { Setting } from '../host/wire';

export type Form =
  | { kind: 'switch' }
  /** Off, and nothing can be done about it here. */
  | { kind: 'fixed' }
  | { kind: 'choice'; values: string[] }
  | { kind: 'length'; leastS: number; mostS: number }
  | { kind: 'number'; least: number; most: number }
  | { kind: 'hours' }
  | { kind: 'times' }
  | { kind: 'plan'; leastS: number; mostS: number }
  | { kind: 'text' };

const UNITS: Record<string, number> = { h: 3600, m: 60, s: 1 };

/** Seconds of a length such as "1h20m"; none when it is no length. */
export function secondsOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text) * 60;
  if (!/^(\d+h)?(\d+m)?(\d+s)?$/.test(text) || text === '') return null;
  return [...text.matchAll(/(\d+)([hms])/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * (UNITS[unit ?? ''] ?? 0),
    0,
  );
}

/** The first screens from the left; few people have more. */
const screens = ['in-use', 'primary', '1', '2', '3', '4'];

export function formOf({ key, limits }: Pick<Setting, 'key' | 'limits'>): Form {
  if (limits === 'on or off') return { kind: 'switch' };
  if (limits === 'off') return { kind: 'fixed' };
  if (key === 'screen') return { kind: 'choice', values: screens };
  if (key === 'working-hours') return { kind: 'hours' };
  if (key === 'fixed-times') return { kind: 'times' };
  const numbers = /^a number from (\d+) to (\d+)$/.exec(limits);
  if (numbers) return { kind: 'number', least: Number(numbers[1]), most: Number(numbers[2]) };
  const span = /(\w+) to (\w+)/.exec(limits);
  const [leastS, mostS] = [secondsOf(span?.[1] ?? ''), secondsOf(span?.[2] ?? '')];
  if (leastS !== null && mostS !== null) return { kind: key === 'posture-plan' ? 'plan' : 'length', leastS, mostS };
  const values = limits.split(/, | or /);
  return values.length > 1 && values.every((value) => /^[\w-]+$/.test(value))
    ? { kind: 'choice', values }
    : { kind: 'text' };
}

/** Sitting and standing of a plan such as "45m/15m", in seconds; none when there is no plan. */
export function planOf(value: string): [number, number] | null {
  const [sitting, standing] = value.split('/').map(secondsOf);
  return sitting && standing ? [sitting, standing] : null;
}

/** What an empty field stands for. */
export function nothingOf({ limits, default: otherwise }: Pick<Setting, 'limits' | 'default'>): string {
  return /\bnone\b/.test(limits) ? 'none' : otherwise;
}
