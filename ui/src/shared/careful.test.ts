// What has to be said with care stands word for word in `safety.toml`, with its sources; the screens say the same.

import { expect, test } from 'vitest';

import safety from '../../../assets/exercises/safety.toml?raw';
import astir from '../../../assets/locales/en/astir.ftl?raw';
import settings from '../../../assets/locales/en/settings.ftl?raw';
import guide from '../../../assets/locales/en/guide.ftl?raw';
import welcome from '../../../assets/locales/en/welcome.ftl?raw';

const said = [astir, settings, guide, welcome].join('\n');
const careful = Object.fromEntries(
  [...safety.matchAll(/id = "([^"]+)"\ntext = "([^"]+)"/g)].map(([, id, text]) => [id, text] as const),
);

/** Which text each screen says, and where. */
const screens: [string, string][] = [
  ['disclaimer-short', 'guide-disclaimer'],
  ['disclaimer-long', 'settings-about-health'],
  ['ready-heart', 'welcome-tick-1'],
  ['ready-chest-pain', 'welcome-tick-2'],
  ['ready-fainted', 'welcome-tick-3'],
  ['ready-illness', 'welcome-tick-4'],
  ['ready-joint', 'welcome-tick-5'],
  ['ready-supervised', 'welcome-tick-6'],
  ['ready-pregnancy', 'welcome-tick-7'],
  ['ready-surgery', 'welcome-tick-8'],
  ['ready-numbness', 'welcome-tick-9'],
  ['ready-falls', 'welcome-tick-10'],
  ['verdict-ready', 'welcome-told-nothing'],
  ['verdict-doctor-first', 'welcome-told-doctor'],
  ['verdict-check', 'welcome-told-some'],
  ['help-today-back', 'stop-today-back'],
  ['help-today-leg', 'stop-today-leg'],
  ['doctor-soon', 'stop-soon'],
  ['numb-seat', 'stop-numb'],
  ['physiotherapist', 'after-physiotherapist'],
];

const wordsOf = (id: string) => new RegExp(`^${id} = (.+)$`, 'm').exec(said)?.[1];

test.each(screens)('%s is said as it is written', (id, shown) => {
  expect(careful[id]).toBeTruthy();
  expect(wordsOf(shown)).toBe(careful[id]);
});

test('the stop screen begins with the words to stop', () => {
  expect(`${wordsOf('stop-title')} ${wordsOf('stop-now')}`).toBe(careful['stop-now']);
});
