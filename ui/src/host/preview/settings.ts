// The settings of the agent in memory, as `astir get` lists them.

import type { Setting } from '../wire';

const SWITCH = 'on or off';
const rows: [string, string, string, string][] = [
  ['interval', '45m', '5m to 180m', 'time at the desk after which the next break is due'],
  ['break-length', '3m', '1m to 15m', 'how long a break is, and the least absence that counts as one'],
  ['insistence', 'normal', 'gentle, normal or firm', 'how far an unanswered reminder goes'],
  ['soon-notice', 'off', SWITCH, 'a notification a minute before the break'],
  ['snooze-length', '5m', '5m, 10m or 15m', 'how long a snooze is when none is named'],
  [
    'working-hours',
    'none',
    'days and times like `mon-fri 09:00-12:30,13:15-17:30`, or `none`',
    'when reminders may come; each value sets the days it names',
  ],
  [
    'fixed-times',
    'none',
    'days and times at least 15m apart like `mon-fri 10:30,15:00`, or `none`',
    'breaks at fixed times as well; each value sets the days it names',
  ],
  [
    'posture-plan',
    'off',
    'two times of 5m to 180m like 45m/15m, one of 3:1, 2:1, 1:1, or off',
    'how long to sit and to stand at a sit-stand desk',
  ],
  ['stay-seated', 'off', SWITCH, 'a seated routine is a whole break'],
  ['hold-call', 'on', SWITCH, 'wait during calls'],
  ['hold-sharing', 'on', SWITCH, 'wait while the screen is shared'],
  ['hold-fullscreen', 'on', SWITCH, 'wait while something fills the screen'],
  ['hold-dnd', 'on', SWITCH, 'wait while `do not disturb` is on'],
  ['hold-presenting', 'on', SWITCH, 'wait while presenting'],
  ['hold-app', 'on', SWITCH, 'wait while a program you named is in front'],
  ['place', 'office', 'office, home or shared', 'where you work, which rules out some moves'],
  ['sound', 'on', SWITCH, 'sounds of the guide'],
  ['letter-keys', 'on', SWITCH, 'single letters work as keys in the guide'],
  ['appearance', 'auto', 'auto, light or dark', 'light or dark windows, or as the system has it'],
  [
    'language',
    'auto',
    'auto, ar, de, en, es, fr, ja, nl, pl, pt-BR or zh-Hans',
    'what Astir speaks; auto is as your system does',
  ],
  ['window-keep', '10m', '0s to 1h', 'how long a hidden window is kept ready after its last use'],
  ['start-at-login', 'off', SWITCH, 'whether Astir starts when you log in'],
];

export const settings: Setting[] = rows.map(([key, value, limits, about]) => ({
  key,
  value: { interval: '30m', 'working-hours': 'mon-thu 09:00-12:30,13:15-17:30; fri 09:00-15:00' }[key] ?? value,
  default: value,
  limits,
  about,
}));

/** A length in seconds as the agent writes it: "1800s" is "30m". */
export function plainLength(value: string): string {
  return value.replace(/\b(\d+)s/g, (whole, seconds: string) =>
    Number(seconds) % 60 === 0 ? `${Number(seconds) / 60}m` : whole,
  );
}
