import { describe, expect, test } from 'vitest';

import { blankWeek, thisWeek, TODAY } from '../host/preview/days';
import { breaksOf, columnsOf, isoWeek, scaleOf, sentenceOf, sharesOf, type Counts } from './view';

describe('the week', () => {
  test('it always has seven columns', () => {
    expect(columnsOf(thisWeek(), TODAY)).toHaveLength(7);
    expect(columnsOf(blankWeek('2026-03-16'), TODAY)).toHaveLength(7);
  });

  test('a day without data is blank, not zero', () => {
    const [monday] = columnsOf(blankWeek('2026-03-16'), TODAY);
    expect(monday?.facts).toBeNull();
    expect(monday?.readout).toBe('Monday: nothing is known.');
  });

  test('only a day gone by can be one when Astir did not run', () => {
    const columns = columnsOf(thisWeek(), TODAY);
    const missing = columnsOf({ ...thisWeek(), days: blankWeek('2026-03-23').days }, TODAY);
    expect(columns.some(({ isMissing }) => isMissing)).toBe(false);
    expect(missing.map(({ isMissing }) => isMissing)).toEqual([true, true, true, false, false, false, false]);
    expect(columns.findIndex(({ isToday }) => isToday)).toBe(3);
  });

  test('the readout of a day gives its minutes, breaks and activity', () => {
    const [monday] = columnsOf(thisWeek(), TODAY);
    expect(monday?.readout).toBe(
      'Monday: 11 min guided, 6 of 7 breaks taken, 2 natural. Strength 7, Circulation 1, Mobility 2, Seated 1. Bike 45.',
    );
  });

  test('it says the sum and the longest stretch first', () => {
    expect(sentenceOf(thisWeek(), TODAY)).toBe('21 breaks this week. Longest stretch 1 h 52, Tuesday morning.');
    expect(sentenceOf(blankWeek('2026-03-16'), TODAY)).toBe('Nothing is known of this week.');
  });
});

test.each([
  [{ strength: 396, circulation: 90, mobility: 115, seated: 60 }, [7, 1, 2, 1]],
  [{ strength: 90, circulation: 90, mobility: 90, seated: 90 }, [2, 2, 1, 1]],
  [{ strength: 20, circulation: 0, mobility: 0, seated: 20 }, [1]],
  [{ strength: 0, circulation: 0, mobility: 0, seated: 0 }, []],
])('the minutes of a day add up: %o', (guided, minutes) => {
  expect(sharesOf(guided).map(([, each]) => each)).toEqual(minutes);
});

test('breaks that nobody had asked for stand apart', () => {
  const counted = (changes: Omit<Counts, 'natural'>) => breaksOf({ natural: 0, ...changes });
  expect(counted({ taken: 5, offered: 6, unasked: 0 })).toBe('5 of 6');
  expect(counted({ taken: 6, offered: 6, unasked: 1 })).toBe('5 of 6 +1');
  expect(counted({ taken: 1, offered: 0, unasked: 1 })).toBe('+1');
});

describe('the scale of minutes', () => {
  test('a quiet week is drawn on ten minutes', () => {
    expect(scaleOf(columnsOf(blankWeek('2026-03-16'), TODAY)).top).toBe(10);
  });

  test('it holds the highest column and the highest mean', () => {
    const { top, ticks } = scaleOf(columnsOf(thisWeek(), TODAY));
    expect(top).toBeGreaterThanOrEqual(11);
    expect(ticks[0]).toBe(0);
    expect(ticks.at(-1)).toBe(top);
  });
});

describe('the name of a week', () => {
  test.each([
    ['2026-03-23', 0, '2026-W13'],
    ['2026-03-23', -1, '2026-W12'],
    ['2026-03-22', 0, '2026-W13'],
    ['2025-12-29', 0, '2026-W01'],
    ['2027-01-04', -1, '2026-W53'],
  ])('%s, %d weeks on, is %s', (firstDay, weeks, name) => {
    expect(isoWeek(firstDay, weeks)).toBe(name);
  });
});
