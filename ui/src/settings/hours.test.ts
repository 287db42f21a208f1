import { describe, expect, test } from 'vitest';

import { formOf, secondsOf } from './form';
import { noHours, paint, readHours, readRanges, weekMinutes, writeHours, writeRanges } from './hours';

describe('working hours', () => {
  test.each(['none', 'mon 09:00-12:30,13:15-17:30; wed 22:00-06:00', 'sat 00:00-24:00'])(
    '%s reads back what it says',
    (text) => {
      expect(writeHours(readHours(text))).toBe(text);
    },
  );

  test('days with the same hours are taken apart, over the end of the week as well', () => {
    expect(writeHours(readHours('sun-mon 10:00-11:00'))).toBe('mon 10:00-11:00; sun 10:00-11:00');
  });

  test('a night counts its hours once', () => {
    expect(weekMinutes(readHours('fri 22:00-06:00'))).toBe(480);
  });

  test('painting joins what touches and cuts what is taken out', () => {
    const morning = [{ from: 540, to: 720 }];
    expect(paint(morning, { from: 720, to: 780 }, true)).toEqual([{ from: 540, to: 780 }]);
    expect(paint(morning, { from: 600, to: 630 }, false)).toEqual([
      { from: 540, to: 600 },
      { from: 630, to: 720 },
    ]);
    expect(morning).toEqual([{ from: 540, to: 720 }]);
  });

  test('hours can be typed the short way', () => {
    expect(writeRanges(readRanges('13-17:30, 9-12') ?? [])).toBe('09:00-12:00, 13:00-17:30');
    expect(readRanges('')).toEqual([]);
  });

  test.each(['9', '9-9', '9-25', '9:75-10', 'x-y', '25-26'])('%s is refused', (text) => {
    expect(readRanges(text)).toBeNull();
  });

  test('a week without any is written as none', () => {
    expect(writeHours(noHours())).toBe('none');
  });
});

describe('the form of a setting follows from the limits the agent states', () => {
  test.each([
    ['interval', '5m to 180m', { kind: 'length', leastS: 300, mostS: 10_800 }],
    ['window-keep', '0s to 1h', { kind: 'length', leastS: 0, mostS: 3600 }],
    ['sound', 'on or off', { kind: 'switch' }],
    ['place', 'office, home or shared', { kind: 'choice', values: ['office', 'home', 'shared'] }],
    ['posture-plan', 'two times of 5m to 180m like 45m/15m, or off', { kind: 'plan', leastS: 300, mostS: 10_800 }],
    ['fixed-times', 'days and times at least 15m apart like `mon-fri 10:30,15:00`, or `none`', { kind: 'times' }],
  ])('%s', (key, limits, form) => {
    expect(formOf({ key, limits })).toEqual(form);
  });

  test('a length is read in any unit', () => {
    expect(['45', '45m', '1h20m', '90s', 'off', ''].map(secondsOf)).toEqual([2700, 2700, 4800, 90, null, null]);
  });
});
