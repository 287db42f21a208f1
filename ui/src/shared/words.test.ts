import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { FluentResource } from '@fluent/bundle';
import { expect, test } from 'vitest';

const text = readFileSync('../assets/locales/en/astir.ftl', 'utf8');
const ids = new Set(new FluentResource(text).body.map(({ id }) => id));
const sources = files('src')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const said = [
  ...sources.matchAll(/'((?:state|length|place|discreet|today|activity|category|card|guide|after|week)-[a-z0-9-]+)'/g),
].filter(
  // The one request whose name looks like a text's.
  ([, id]) => id !== 'after-closed',
);
/** Ids put together from a beginning and a value. */
const begun = [...sources.matchAll(/`((?:state|place|discreet|activity|category|guide|week)-[a-z-]*)\$\{/g)].map(
  ([, start]) => start ?? '',
);

test('every text that is asked for is there', () => {
  const missing = said.map(([, id]) => id ?? '').filter((id) => !ids.has(id));
  expect([...new Set(missing)]).toEqual([]);
});

test('no text is left over', () => {
  const used = new Set(said.map(([, id]) => id));
  const unused = [...ids].filter((id) => !used.has(id) && !begun.some((start) => id.startsWith(start)));
  expect(unused).toEqual([]);
});

test('texts have no em dash and no emoji', () => {
  expect(text).not.toMatch(/[\u2014\u{1F300}-\u{1FAFF}]/u);
});

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'preview' || entry.name === 'gallery' ? [] : files(path);
    return /\.(ts|svelte)$/.test(entry.name) && !entry.name.endsWith('.test.ts') ? [path] : [];
  });
}
