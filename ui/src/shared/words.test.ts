import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { FluentResource } from '@fluent/bundle';
import { expect, test } from 'vitest';

const text = readdirSync('../assets/locales/en')
  // The agent's own texts are said by the agent.
  .filter((name) => name !== 'agent.ftl')
  .map((name) => readFileSync(join('../assets/locales/en', name), 'utf8'))
  .join('\n');
const ids = new Set(new FluentResource(text).body.map(({ id }) => id));
const sources = files('src')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
/** Every id begins with the surface it is on. */
const surfaces = [...new Set([...ids].map((id) => id.split('-')[0]))].join('|');
/** Names of requests and states look like ids, and are none. */
const wire = readFileSync('src/host/wire.ts', 'utf8');
const said = [...sources.matchAll(new RegExp(`'((?:${surfaces})-[a-z0-9-]+)'`, 'g'))].filter(
  ([, id = '']) => ids.has(id) || !wire.includes(`"${id}"`),
);
/** Ids put together from a beginning and a value. */
const begun = [...sources.matchAll(new RegExp(`\`((?:${surfaces})-[a-z-]*)\\$\\{`, 'g'))].map(
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
