import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';

import settings from '../host/preview/settings.json';
import { groups } from '../settings/groups';

type Body = FluentResource['body'][number]['value'];

const LOCALES = '../assets/locales';
/** What the agent says, and what it tells of the exercises; tested with the agent. */
const THE_AGENTS = ['agent.ftl', 'catalogue.ftl'];
const languages = readdirSync(LOCALES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const textOf = (language: string) =>
  readdirSync(join(LOCALES, language))
    .filter((name) => !THE_AGENTS.includes(name))
    .map((name) => readFileSync(join(LOCALES, language, name), 'utf8'))
    .join('\n');
const textsOf = (language: string) =>
  new Map(new FluentResource(textOf(language)).body.map(({ id, value }) => [id, value]));

const english = textsOf('en');
const ids = new Set(english.keys());
/** English texts that have no translation yet, one a line; whoever adds a text may leave translating to others. */
const waiting = readFileSync(join(LOCALES, 'waiting.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

const wire = readFileSync('src/host/wire.ts', 'utf8');
/** The values of a type of the wire, such as `Category`. */
const values = (type: string) => {
  const declared = new RegExp(`export type ${type} = ((?:"[\\w-]+"(?: \\| )?)+);`).exec(wire)?.[1] ?? '';
  return [...declared.matchAll(/"([\w-]+)"/g)].map(([, value]) => value ?? '');
};
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, step) => String(from + step));
const idsBegun = (start: string) => [...ids].filter((id) => id.startsWith(start)).map((id) => id.slice(start.length));

/** Settings whose name says it all. */
const clearByName = [
  'hold-call',
  'hold-sharing',
  'hold-fullscreen',
  'hold-dnd',
  'hold-presenting',
  'hold-app',
  'spoken-cues',
  'appearance',
];

/** Ids that are put together from a beginning and a value: every value has a text, and there is no other. */
const families: Record<string, string[]> = {
  'activity-': [...values('Activity'), 'nudge'],
  'category-': values('Category'),
  'desk-': values('DeskItemState'),
  'discreet-': numbers(0, 3),
  'exercises-caution-': values('Advice'),
  'exercises-flag-': values('Flag'),
  'exercises-level-': values('Level'),
  'exercises-needs-': values('Equipment'),
  'exercises-own-': ['category', 'effort', 'pattern', 'place', 'sides'],
  'exercises-own-effort-': ['reps', 'hold', 'continuous'],
  'exercises-own-sides-': values('Sides'),
  'exercises-target-': values('Bucket'),
  'guide-hurt-': ['back', 'hip-front', 'hip-side', 'knee', 'other', 'working', 'sharp'],
  'pattern-': values('Pattern'),
  'page-': ['week', 'exercises', 'desk', 'settings', 'welcome'],
  'place-': values('Place'),
  'place-sentence-': values('Place'),
  'settings-backup-': values('BackupKind'),
  'settings-delete-goes-': ['log', 'settings', 'backups', 'aside'],
  'settings-errand-': values('Errand'),
  'settings-flag-': values('Flag'),
  'settings-group-': [...groups],
  'state-hold-': values('HoldReason'),
  'today-log-': values('Intensity').flatMap((pace) => [pace, `${pace}-about`]),
  'week-legend-': ['tick', 'late', 'elsewhere', 'now'],
  'week-': ['lines', 'minutes', 'table', 'month', 'progress'],
  'week-outcome-': values('BreakOutcome'),
  'week-pace-': values('Intensity'),
  'week-when-': ['morning', 'afternoon', 'evening'],
  'welcome-joint-': ['knee', 'low_back', 'lateral_hip', 'anterior_hip', 'wrist', 'calf'],
  'welcome-ready-': ['nothing', 'some', 'skip'],
  'welcome-tick-': numbers(1, 10),
  'welcome-where-': ['office', 'home', 'shared'],
  'settings-name-': settings.map(({ key }) => key),
  'settings-about-': settings.map(({ key }) => key).filter((key) => !clearByName.includes(key)),
  'settings-value-': idsBegun('settings-value-'),
};
/** Three texts of each item of the desk check; the names of its items stand in `desk/view.ts`. */
const deskItems = [...readFileSync('src/desk/view.ts', 'utf8').matchAll(/^ {2}'([a-z-]+)',$/gm)].map(
  ([, item]) => item ?? '',
);
const deskIds = deskItems
  .flatMap((item) => ['name', 'target', 'check', 'fix'].map((part) => `desk-${item}-${part}`))
  .filter((id) => id !== 'desk-standing-height-check');

const sources = files('src')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
/** Every id begins with the surface it is on. */
const surfaces = [...new Set([...ids].map((id) => id.split('-')[0]))].join('|');
/** Names of requests and states look like ids, and are none. */
const said = [...sources.matchAll(new RegExp(`'((?:${surfaces})-[a-z0-9-]+)'`, 'g'))]
  .map(([, id]) => id ?? '')
  .filter((id) => ids.has(id) || !wire.includes(`"${id}"`));
const begun = [...sources.matchAll(new RegExp(`\`((?:${surfaces})-[a-z-]*)\\$\\{`, 'g'))].map(
  ([, start]) => start ?? '',
);
const composed = Object.entries(families).flatMap(([start, ends]) => ends.map((end) => start + end));

describe('English', () => {
  test('every text that is asked for is there', () => {
    const missing = [...said, ...composed, ...deskIds].filter((id) => !ids.has(id));
    expect([...new Set(missing)]).toEqual([]);
  });

  test('ids are put together in no other way than those named here', () => {
    expect([...new Set(begun)].filter((start) => !(start in families))).toEqual([]);
    expect(Object.keys(families).filter((start) => !begun.includes(start))).toEqual([]);
  });

  test('no text is left over', () => {
    const used = new Set([...said, ...composed, ...deskIds]);
    expect([...ids].filter((id) => !used.has(id))).toEqual([]);
  });
});

describe.each(languages.filter((language) => language !== 'en'))('%s', (language) => {
  const texts = textsOf(language);

  test('every text is translated, but those that wait for it', () => {
    expect([...ids].filter((id) => !texts.has(id) && !waiting.includes(id))).toEqual([]);
  });

  test('no text is translated that is not there', () => {
    expect([...texts.keys()].filter((id) => !ids.has(id))).toEqual([]);
  });

  test('a translation says what the English text says: the same values, and no other', () => {
    const differing = [...texts].filter(([id, value]) => {
      const [here, there] = [value, english.get(id)].map((each) => [...placeables(each ?? null)].sort().join());
      return here !== there;
    });
    expect(differing.map(([id]) => id)).toEqual([]);
  });

  test('has no em dash and no emoji', () => {
    expect(textOf(language)).not.toMatch(/[\u2014\u{1F300}-\u{1FAFF}]/u);
  });
});

test('what waits for translation is a text, and nobody has translated it everywhere', () => {
  const done = (id: string) => languages.every((language) => textsOf(language).has(id));
  const agents = new FluentResource(readFileSync(join(LOCALES, 'en', 'agent.ftl'), 'utf8')).body.map(({ id }) => id);
  expect(waiting.filter((id) => !agents.includes(id) && (!ids.has(id) || done(id)))).toEqual([]);
});

/** The names of the values that a text takes, `$minutes` as `minutes`. */
function placeables(value: Body | unknown): Set<string> {
  if (typeof value !== 'object' || value === null) return new Set();
  if ('type' in value && value.type === 'var' && 'name' in value) return new Set([String(value.name)]);
  return new Set(Object.values(value).flatMap((each) => [...placeables(each)]));
}

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'preview' || entry.name === 'gallery' ? [] : files(path);
    return /\.(ts|svelte)$/.test(entry.name) && !entry.name.endsWith('.test.ts') ? [path] : [];
  });
}
