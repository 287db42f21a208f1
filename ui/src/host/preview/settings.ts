// The settings of the agent in memory. `settings.json` is what `astir get` lists; a test of the agent writes it.

import type { Setting } from '../wire';
import listed from './settings.json';

/** What a person has changed. */
const chosen: Record<string, string> = {
  interval: '30m',
  'working-hours': 'mon-thu 09:00-12:30,13:15-17:30; fri 09:00-15:00',
};

export const settings: Setting[] = listed.map((each) => ({ ...each, value: chosen[each.key] ?? each.value }));

/** A length in seconds as the agent writes it: "1800s" is "30m". */
export function plainLength(value: string): string {
  return value.replace(/\b(\d+)s/g, (whole, seconds: string) =>
    Number(seconds) % 60 === 0 ? `${Number(seconds) / 60}m` : whole,
  );
}
