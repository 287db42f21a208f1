// What the agent would have a window speak where nothing names a country.

import type { Speech } from '../wire';

const usual: Record<string, string> = {
  ar: 'ar-EG-u-hc-h12-nu-latn',
  de: 'de-DE-u-hc-h23',
  es: 'es-ES-u-hc-h23',
  fr: 'fr-FR-u-hc-h23',
  ja: 'ja-JP-u-hc-h23',
  nl: 'nl-NL-u-hc-h23',
  pl: 'pl-PL-u-hc-h23',
  'pt-BR': 'pt-BR-u-hc-h23',
  'zh-Hans': 'zh-CN-u-hc-h23',
};

export function speechOf(language: string): Speech {
  return { language, formats: usual[language] ?? 'en-GB-u-hc-h23' };
}
