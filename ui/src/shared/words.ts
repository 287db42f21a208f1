// Every text a person reads, by its id in `assets/locales`.

import { FluentBundle, type FluentResource, type FluentVariable } from '@fluent/bundle';

import english from '../../../assets/locales/en/astir.ftl';

type Texts = Record<string, FluentResource['body'][number]['value']>;

const LOCALES = '../../../assets/locales';
/** Every text but the English ones that each window needs, loaded when they are wanted. */
const files = import.meta.glob<Texts>(['../../../assets/locales/*/*.ftl', '!**/en/astir.ftl', '!**/agent.ftl'], {
  import: 'default',
});

// A text that a translation lacks is said in English.
let bundles = [bundleOf('en', english)];

export type Arguments = Record<string, FluentVariable>;

/** Takes the first of the languages that there is a translation for. */
export async function speak(languages: readonly string[]): Promise<string> {
  const bases = languages.map((language) => language.toLowerCase().split('-')[0] ?? '');
  const base = bases.find((each) => each === 'en' || `${LOCALES}/${each}/astir.ftl` in files) ?? 'en';
  bundles = [bundleOf('en', english)];
  if (base !== 'en') {
    bundles.unshift(new FluentBundle(base, { useIsolating: false }));
    await learn('astir');
  }
  return base;
}

/** Adds the texts of a part of the program that not every window has, such as `settings`. */
export async function learn(part: string): Promise<void> {
  await Promise.all(
    bundles.map(async (bundle) => {
      const load = files[`${LOCALES}/${bundle.locales[0]}/${part}.ftl`];
      if (load) add(bundle, await load());
    }),
  );
}

/** The text of `id`; the id itself when there is none, which a test forbids. */
export function say(id: string, args?: Arguments): string {
  for (const bundle of bundles) {
    const pattern = bundle.getMessage(id)?.value;
    if (pattern) return bundle.formatPattern(pattern, args ?? null, []);
  }
  return id;
}

/** The language the texts are in, for dates and numbers. */
export function language(): string {
  return bundles[0]?.locales[0] ?? 'en';
}

function bundleOf(locale: string, texts: Texts): FluentBundle {
  return add(new FluentBundle(locale, { useIsolating: false }), texts);
}

function add(bundle: FluentBundle, texts: Texts): FluentBundle {
  const body = Object.entries(texts).map(([id, value]) => ({ id, value, attributes: {} }));
  bundle.addResource({ body }, { allowOverrides: true });
  return bundle;
}
