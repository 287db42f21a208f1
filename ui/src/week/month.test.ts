import { expect, test } from 'vitest';

import type { Month, MonthSums } from '../host/wire';
import { learn } from '../shared/words';
import { cellsOf } from './month';

const sums: MonthSums = {
  guided: { strength: 120, mobility: 0, seated: 0, circulation: 0 },
  taken: 7,
  unasked: 2,
  offered: 5,
  natural: 1,
  moderateS: 0,
};
const month: Month = { month: '2026-03', days: [{ day: '2026-03-26', sums }] };

test('breaks that nobody had asked for stand apart in the month too', async () => {
  await learn('week');
  const cell = cellsOf(month, '2026-03-26', '2026-03-23').at(-1);
  expect(cell?.brief).toBe('5 of 5 +2');
  expect(cell?.readout).toBe('Thursday 26: 2 min guided, 5 of 5 breaks taken, 1 natural. 2 on your own.');
});
