import { describe, expect, test } from 'vitest';

import { at, day, facts, TODAY } from '../host/preview/days';
import {
  along,
  alongAt,
  axisOf,
  dayMinute,
  guidedTotal,
  hoursOf,
  mainCategory,
  piecesOf,
  stack,
  wholeMinutes,
} from './days';

const guided = { strength: 120, mobility: 60, seated: 0, circulation: 30 };

describe('a stacked bar', () => {
  test('its pieces stand on each other and add up', () => {
    expect(stack(guided)).toEqual([
      { category: 'strength', seconds: 120, from: 0 },
      { category: 'circulation', seconds: 30, from: 120 },
      { category: 'mobility', seconds: 60, from: 150 },
    ]);
    expect(guidedTotal(guided)).toBe(210);
  });

  test('a break takes the colour of what filled most of it', () => {
    expect(mainCategory(guided)).toBe('strength');
    expect(mainCategory({ ...guided, mobility: 500 })).toBe('mobility');
  });

  test('something is never rounded to nothing', () => {
    expect(wholeMinutes(8)).toBe(1);
    expect(wholeMinutes(0)).toBe(0);
  });
});

describe('the axis of a day', () => {
  test('a day without data has none', () => {
    expect(axisOf([{ day: TODAY, facts: null }])).toBeNull();
  });

  test('it holds the earliest and the latest hour', () => {
    expect(axisOf([day('2026-03-24')])).toEqual({ fromHour: 9, toHour: 18 });
  });

  test('it holds the end of what was done elsewhere, and of that no more than the day', () => {
    expect(axisOf([day('2026-03-23')])).toEqual({ fromHour: 8, toHour: 19 });
    const late = facts(TODAY, { desk: [['19:30', '20:00']], activity: [['03:30', 'ride', 3600]], offered: 0 });
    expect(axisOf([{ day: TODAY, facts: late }])).toEqual({ fromHour: 19, toHour: 28 });
  });

  test('it is eight hours at least', () => {
    const short = { day: TODAY, facts: facts(TODAY, { desk: [['10:10', '11:00']], offered: 0 }) };
    expect(axisOf([short])).toEqual({ fromHour: 10, toHour: 18 });
  });

  test('a day that begins late still ends at four, each hour at its own place', () => {
    const late = { day: TODAY, facts: facts(TODAY, { desk: [['22:40', '23:30']], offered: 0 }) };
    const axis = axisOf([late]);
    expect(axis).toEqual({ fromHour: 20, toHour: 28 });
    expect(axis && hoursOf(axis).map((hour) => [hour, alongAt(axis, 400, hour)])).toEqual([
      [20, 0],
      [22, 100],
      [24, 200],
      [26, 300],
      [28, 400],
    ]);
  });

  test('a long one has every third hour, as on the face of a clock', () => {
    expect(hoursOf({ fromHour: 8, toHour: 19 })).toEqual([9, 12, 15, 18]);
    expect(hoursOf({ fromHour: 9, toHour: 17 })).toEqual([10, 12, 14, 16]);
  });

  test('the hours after midnight belong to the day before', () => {
    expect(dayMinute(at(TODAY, '01:30'), 3600)).toBe(25 * 60 + 30);
  });

  test('an instant lies where its local time is', () => {
    expect(along({ fromHour: 8, toHour: 16 }, 400, at(TODAY, '12:00'), 3600)).toBe(200);
    expect(along({ fromHour: 8, toHour: 16 }, 400, at(TODAY, '07:00'), 3600)).toBe(0);
  });
});

describe('the desk line', () => {
  const line = (sketch: Parameters<typeof facts>[1]) => piecesOf(facts(TODAY, sketch), 45 * 60);

  test('a break cuts it, and the stretch begins anew', () => {
    const pieces = line({ desk: [['09:00', '10:20']], guided: [['09:40', { strength: 60 }]], offered: 1 });
    expect(pieces.map(({ fromMs }) => fromMs)).toEqual([at(TODAY, '09:00'), at(TODAY, '09:40')]);
    expect(pieces.map(({ lateMs }) => lateMs)).toEqual([null, null]);
  });

  test('beyond the interval it is late from that minute on', () => {
    expect(line({ desk: [['09:00', '10:20']], offered: 0 })[0]?.lateMs).toBe(at(TODAY, '09:45'));
  });

  test('an absence too short to count does not end the stretch', () => {
    const pieces = line({
      desk: [
        ['09:00', '09:30'],
        ['09:31', '10:00'],
      ],
      offered: 0,
    });
    expect(pieces[1]?.lateMs).toBe(at(TODAY, '09:45'));
  });

  test('an absence that counts does', () => {
    const pieces = line({
      desk: [
        ['09:00', '09:30'],
        ['09:40', '10:00'],
      ],
      natural: [['09:30', 600]],
      offered: 0,
    });
    expect(pieces[1]?.lateMs).toBeNull();
  });
});
