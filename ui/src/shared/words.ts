// Every text a person reads, by its id in `assets/locales`.

import { FluentBundle, type FluentResource, type FluentVariable } from '@fluent/bundle';

import english from '../../../assets/locales/en/astir.ftl';
import type { Speech } from '../host/wire';
import { change, now } from './spoken.svelte';

type Texts = Record<string, FluentResource['body'][number]['value']>;

/** The parts of English that not every window needs, loaded when they are wanted. */
const parts = import.meta.glob<Texts>(['../../../assets/locales/en/*.ftl', '!**/astir.ftl', '!**/agent.ftl'], {
  import: 'default',
});
/** Every other language in one piece. */
const languages = import.meta.glob<Texts>(['../../../assets/locales/*/astir.ftl', '!**/en/*'], { import: 'default' });

const learned = new Set<string>();
let spokenLanguage = 'en';

export type Arguments = Record<string, FluentVariable>;

change({ ...now(), bundles: [bundleOf(now().formats, english)] });

/** Speaks this language from now on. A text that its translation lacks is said in English. */
export async function speak({ language, formats }: Speech): Promise<void> {
  spokenLanguage = language;
  const load = languages[`../../../assets/locales/${language}/astir.ftl`];
  const [translation] = await Promise.all([load?.(), ...[...learned].map(loadPart)]);
  // Another was wished for meanwhile.
  if (spokenLanguage !== language) return;
  const bundles = now().bundles.slice(-1);
  if (translation) bundles.unshift(bundleOf(formats, translation));
  change({ bundles, formats });
  document.documentElement.lang = translation ? language : 'en';
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
}

/** Adds the texts of a part of the program that not every window has, such as `settings`. */
export async function learn(part: string): Promise<void> {
  learned.add(part);
  await loadPart(part);
}

/** What is loaded when it is wanted, once the parts of the texts that it says are there too. */
export async function withTexts<Loaded>(loading: Promise<Loaded>, ...wanted: string[]): Promise<Loaded> {
  const [loaded] = await Promise.all([loading, ...wanted.map(learn)]);
  return loaded;
}

/** A language of its own has every part; what it lacks is English. */
async function loadPart(part: string): Promise<void> {
  const texts = await parts[`../../../assets/locales/en/${part}.ftl`]?.();
  const { bundles, formats } = now();
  const english = bundles.at(-1);
  if (!texts || !english) return;
  add(english, texts);
  change({ bundles: [...bundles], formats });
}

/** The text of `id`; the id itself when there is none, which a test forbids. */
export function say(id: string, args?: Arguments): string {
  for (const bundle of now().bundles) {
    const pattern = bundle.getMessage(id)?.value;
    if (pattern) return bundle.formatPattern(pattern, args ?? null, []);
  }
  return id;
}

/** Texts one after the other, as a list in a sentence. */
export function list(texts: readonly string[]): string {
  return texts.reduce((before, next) => say('list-next', { before, next }));
}

/** The language and country that dates and numbers are written for. */
export function language(): string {
  return now().formats;
}

function bundleOf(formats: string, texts: Texts): FluentBundle {
  return add(new FluentBundle(formats, { useIsolating: false }), texts);
}

function add(bundle: FluentBundle, texts: Texts): FluentBundle {
  const body = Object.entries(texts).map(([id, value]) => ({ id, value, attributes: {} }));
  bundle.addResource({ body }, { allowOverrides: true });
  return bundle;
}
