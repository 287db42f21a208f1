// The words of a setting. One that has none of its own here is said in the agent's words.

import type { Setting } from '../host/wire';
import { lengthInWords } from '../shared/text';
import { say } from '../shared/words';
import { formOf, planOf, secondsOf } from './form';

export function nameOf(setting: Setting): string {
  return own(`settings-name-${setting.key}`) ?? capital(setting.key.replaceAll('-', ' '));
}

/** What it does; empty where its name says it all. */
export function aboutOf(setting: Setting): string {
  const [name, about] = [own(`settings-name-${setting.key}`), own(`settings-about-${setting.key}`)];
  return about ?? (name ? '' : `${capital(setting.about)}.`);
}

/** A value as people say it: "45 min", "on", "Office". */
export function valueInWords(setting: Setting, value: string): string {
  const seconds = formOf(setting).kind === 'length' ? secondsOf(value) : null;
  if (seconds !== null) return lengthInWords(seconds);
  const plan = planOf(value);
  if (plan) return plan.map(lengthInWords).join(' / ');
  return own(`settings-value-${value}`) ?? (setting.key === 'language' ? languageName(value) : value);
}

/** A language by its own name, which those who look for it can read. */
function languageName(tag: string): string {
  return capital(new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag);
}

function own(id: string): string | null {
  const text = say(id);
  return text === id ? null : text;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
