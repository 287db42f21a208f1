// A desk that was looked at in part.

import type { DeskCheck } from '../wire';

export const checks: DeskCheck[] = [
  { item: 'seat-height', found: 'good', before: 'change', day: '2026-03-03' },
  { item: 'seat-depth', found: 'good', before: null, day: '2026-03-03' },
  { item: 'screen-height', found: 'change', before: 'good', day: '2026-03-03' },
  { item: 'armrests', found: 'not-here', before: null, day: '2026-03-03' },
];
