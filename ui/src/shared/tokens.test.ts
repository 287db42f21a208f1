// The ratios of the visual brief, worked out from the style sheet itself.

import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

const sheet = readFileSync('src/shared/tokens.css', 'utf8');
const light = tokens(sheet.slice(0, sheet.indexOf('@media')));
const chosen = sheet.slice(sheet.indexOf("[data-theme='dark']"));
const dark = tokens(chosen.slice(0, chosen.indexOf('@media')));
const darkBySystem = tokens(sheet.slice(sheet.indexOf('@media'), sheet.indexOf("[data-theme='dark']")));

/** Text needs 4.5 on its ground; outlines and shapes that carry meaning need 3 (WCAG 2.2, 1.4.3 and 1.4.11). */
const TEXT = 4.5;
const SHAPE = 3;

const pairs: [string, string, number][] = [
  ['ink', 'surface', TEXT],
  ['ink', 'ground', TEXT],
  ['muted', 'surface', TEXT],
  ['muted', 'ground', TEXT],
  ['pine', 'surface', TEXT],
  ['on-pine', 'pine', TEXT],
  ['on-pine', 'pine-pressed', TEXT],
  ['ember', 'surface', TEXT],
  ['stop', 'surface', TEXT],
  ['edge', 'surface', SHAPE],
  ['focus', 'surface', SHAPE],
  ['focus', 'ground', SHAPE],
  ['strength', 'surface', SHAPE],
  ['mobility', 'surface', SHAPE],
  ['circulation', 'surface', SHAPE],
  ['seated', 'surface', SHAPE],
  ['desk', 'surface', SHAPE],
];

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_, colours) => {
  test.each(pairs)('%s can be seen on %s', (front, back, least) => {
    expect(contrast(colours[front] ?? '', colours[back] ?? '')).toBeGreaterThanOrEqual(least);
  });
});

test('dark by choice is dark by system', () => {
  expect(darkBySystem).toEqual(dark);
});

test('the first paint has the colour of the surface', () => {
  const html = readFileSync('vite/window.html', 'utf8');
  expect(html).toContain(`background: ${light['surface']}`);
  expect(html).toContain(`background: ${dark['surface']}`);
});

function tokens(css: string): Record<string, string> {
  const block = css.slice(
    css.indexOf('{'),
    css.indexOf('prefers-contrast') > 0 ? css.indexOf('prefers-contrast') : undefined,
  );
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]));
}

function contrast(front: string, back: string): number {
  const [high = 0, low = 0] = [luminance(front), luminance(back)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
