// Which settings stand together, and which of them a search finds.

import type { Setting } from '../host/wire';
import { readHours } from './hours';

export const groups = [
  'breaks',
  'hours',
  'reminders',
  'holds',
  'place',
  'guide',
  'look',
  'program',
  'data',
  'health',
  'about',
] as const;
export type Group = (typeof groups)[number];

const places: Record<string, Group> = {
  interval: 'breaks',
  'break-length': 'breaks',
  'fixed-times': 'breaks',
  'stay-seated': 'breaks',
  'working-hours': 'hours',
  insistence: 'reminders',
  'soon-notice': 'reminders',
  'snooze-length': 'reminders',
  screen: 'reminders',
  shortcut: 'reminders',
  place: 'place',
  chair: 'place',
  standing: 'place',
  floor: 'place',
  privacy: 'place',
  'lunch-ends': 'place',
  'posture-plan': 'place',
  sound: 'guide',
  volume: 'guide',
  'spoken-cues': 'guide',
  'letter-keys': 'guide',
  appearance: 'look',
  language: 'look',
};

/** A setting that is new to this page stands with those of the program; a test asks where it belongs. */
export function groupOf(key: string): Group {
  if (key.startsWith('hold-')) return 'holds';
  if (key.startsWith('equipment')) return 'place';
  return places[key] ?? 'program';
}

/** Whether every word searched for is in one of the texts. */
export function finds(search: string, ...texts: string[]): boolean {
  const all = texts.join(' ').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

export interface Change {
  key: string;
  before: string;
  after: string;
}

/** What to set, one after the other, so that a setting has this value. Naming days leaves the others as they are, so a day off needs all cleared first. */
export function valuesToSet(setting: Pick<Setting, 'key' | 'value'>, value: string): string[] {
  if (value === 'none') return [value];
  // What stands in the field is all there is to be.
  if (setting.key === 'fixed-times') return [`none; ${value}`];
  if (setting.key !== 'working-hours') return [value];
  const after = readHours(value);
  const clearsDay = readHours(setting.value).some((ranges, day) => ranges.length > 0 && after[day]?.length === 0);
  return clearsDay ? ['none', value] : [value];
}
