import { afterEach, describe, expect, test } from 'vitest';

import { clockText, hourText, lengthText, localDay, minuteOfDay, momentAt } from './clock';
import { speak } from './words';

const reading = { wallMs: 1_000_000, steadyMs: 5_000, offsetS: 3600, lapse: 1 };

describe('the moment drawn', () => {
  test('it is the reading itself when the reading has just come in', () => {
    expect(momentAt(reading, 200, 200)).toEqual({ wallMs: 1_000_000, steadyMs: 5_000, offsetS: 3600 });
  });

  test('it runs on from when the reading came in', () => {
    expect(momentAt(reading, 200, 1_700)).toMatchObject({ wallMs: 1_001_500, steadyMs: 6_500 });
  });

  test('under time-lapse it runs as fast as the agent does', () => {
    expect(momentAt({ ...reading, lapse: 60 }, 0, 1_000)).toMatchObject({ wallMs: 1_060_000, steadyMs: 65_000 });
  });

  test('it never runs backward', () => {
    expect(momentAt(reading, 200, 100).wallMs).toBe(1_000_000);
  });
});

describe('local time', () => {
  const noon = Date.parse('2026-03-26T12:00:00Z');

  test('it follows the offset that was told, not that of the browser', () => {
    expect(clockText(noon, 3600)).toBe('13:00');
    expect(clockText(noon, -9 * 3600 - 1800)).toBe('02:30');
  });

  test('it wraps at midnight', () => {
    expect(clockText(noon, 13 * 3600)).toBe('01:00');
    expect(minuteOfDay(-60_000, 0)).toBe(23 * 60 + 59);
  });

  test('a day changes with the local date', () => {
    expect(localDay(noon, 13 * 3600) - localDay(noon, 0)).toBe(1);
  });
});

describe('the hours of an axis', () => {
  afterEach(() => speak({ language: 'en', formats: 'en-GB' }));

  test.each([
    ['en-GB-u-hc-h23', '14', '1'],
    ['en-US-u-hc-h12', '2 PM', '1 AM'],
    ['ar-EG-u-hc-h12-nu-latn', '2 م', '1 ص'],
  ])('are written as clocks are: %s', async (formats, afternoon, night) => {
    await speak({ language: 'en', formats });
    expect([hourText(14), hourText(25)].map((text) => text.replaceAll(/\s/g, ' '))).toEqual([afternoon, night]);
  });
});

test('a length is written in minutes and seconds', () => {
  expect(lengthText(171_000)).toBe('2:51');
  expect(lengthText(9_400)).toBe('0:09');
  expect(lengthText(-5)).toBe('0:00');
});
