// The words of a setting.

import type { Setting } from '../host/wire';
import { lengthInWords } from '../shared/text';
import { say } from '../shared/words';
import { formOf, planOf, secondsOf } from './form';
import { inOwnDays } from './hours';

/** Fixed times as the agent takes them. */
const EXAMPLE = 'mon-fri 10:30,15:00; sat 11:00';

export function nameOf({ key }: Setting): string {
  return say(`settings-name-${key}`);
}

/** What it does, or in the agent's words why it cannot be changed; empty where its name says it all. */
export function aboutOf(setting: Setting): string {
  const { kind } = formOf(setting);
  if (kind === 'fixed') return capital(setting.about);
  return own(`settings-about-${setting.key}`, kind === 'times' ? { example: inOwnDays(EXAMPLE) } : {}) ?? '';
}

/** A value as people say it: "45 min", "on", "Office". */
export function valueInWords(setting: Setting, value: string): string {
  const { kind } = formOf(setting);
  const seconds = kind === 'length' ? secondsOf(value) : null;
  if (seconds !== null) return lengthInWords(seconds);
  const plan = planOf(value);
  if (plan) return plan.map(lengthInWords).join(' / ');
  const text = own(`settings-value-${setting.key}-${value}`) ?? own(`settings-value-${value}`);
  if (text) return text;
  if (setting.key === 'language') return languageName(value);
  return kind === 'hours' || kind === 'times' ? inOwnDays(value) : value;
}

/** A language by its own name, which those who look for it can read. */
function languageName(tag: string): string {
  return capital(new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag);
}

function own(id: string, values: Record<string, string> = {}): string | null {
  const text = say(id, values);
  return text === id ? null : text;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
