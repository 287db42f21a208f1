// Every text a person reads, by its id in `assets/locales`.

import { FluentBundle, type FluentResource, type FluentVariable } from '@fluent/bundle';

import english from '../../../assets/locales/en/astir.ftl';

type Texts = Record<string, FluentResource['body'][number]['value']>;

const translations = import.meta.glob<Texts>(['../../../assets/locales/*/astir.ftl', '!**/en/astir.ftl'], {
  import: 'default',
});

// A text that a translation lacks is said in English.
let bundles = [bundleOf('en', english)];

export type Arguments = Record<string, FluentVariable>;

/** Takes the first of the languages that there is a translation for. */
export async function speak(languages: readonly string[]): Promise<string> {
  for (const language of languages) {
    const base = language.toLowerCase().split('-')[0] ?? '';
    if (base === 'en') break;
    const load = translations[`../../../assets/locales/${base}/astir.ftl`];
    if (load) {
      bundles = [bundleOf(base, await load()), bundleOf('en', english)];
      return base;
    }
  }
  bundles = [bundleOf('en', english)];
  return 'en';
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

function bundleOf(locale: string, patterns: Texts): FluentBundle {
  const bundle = new FluentBundle(locale, { useIsolating: false });
  const body = Object.entries(patterns).map(([id, value]) => ({ id, value, attributes: {} }));
  bundle.addResource({ body });
  return bundle;
}
