import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeAll, expect, test, vi } from 'vitest';

import { faults } from '../axe';
import { PreviewHost } from '../host/preview/preview';
import { scenes } from '../host/preview/scenes';
import type { Snapshot } from '../host/wire';
import { Agent } from '../shared/agent.svelte';
import { learn } from '../shared/words';
import { readinessOf, toldOf } from './view';
import Welcome from './Welcome.svelte';

beforeAll(() => learn('welcome'));

async function open(scene = 'first-day') {
  const host = new PreviewHost(scenes[scene] as Snapshot);
  const agent = new Agent(host, 'welcome');
  await agent.begin();
  render(Welcome, { agent });
  return host;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const closed = { ask: 'window', screen: 'welcome', report: 'closed' };

/** On to the step with this heading; the first question is answered before. */
async function goOnTo(heading: string) {
  await press('Nothing applies');
  for (let step = 0; step < 3 && !screen.queryByRole('heading', { name: heading }); step += 1) {
    await press('Go on');
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
  }
  expect(screen.getByRole('heading', { name: heading })).toBeTruthy();
}

test('whoever has nothing to tell says so, goes on three times and begins', async () => {
  const host = await open();
  expect(screen.getByRole('button', { name: 'Go on' }).hasAttribute('disabled')).toBe(true);
  await press('Nothing applies');
  expect(screen.getByText('You are ready. Start easy.')).toBeTruthy();
  await goOnTo('Where Astir is');
  expect(host.asked).toContainEqual({ ask: 'readiness', answer: { readiness: 'nothing' } });
  await press('Begin');
  await vi.waitFor(() => expect(host.asked.at(-1)).toEqual(closed));
});

test('all of it can be skipped in one click', async () => {
  const host = await open();
  await press('Skip');
  await vi.waitFor(() => expect(host.asked.at(-1)).toEqual(closed));
  expect(host.asked).toContainEqual({ ask: 'readiness', answer: { readiness: 'skipped' } });
});

test('skipping the rest takes no answer back', async () => {
  const host = await open();
  await goOnTo('Where do you work?');
  await press('Skip');
  await vi.waitFor(() => expect(host.asked.at(-1)).toEqual(closed));
  expect(host.asked).not.toContainEqual({ ask: 'readiness', answer: { readiness: 'skipped' } });
});

test('each step puts the keyboard at its heading, and there is a way back', async () => {
  await open();
  await goOnTo('Where do you work?');
  await press('Back');
  await vi.waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Welcome to Astir' })),
  );
});

test('the ten ticks are there only for those to whom some apply', async () => {
  const host = await open();
  expect(screen.queryByRole('checkbox')).toBeNull();
  await press('Some does');
  await fireEvent.click(screen.getByRole('checkbox', { name: /A bone, joint, back or muscle problem/ }));
  await fireEvent.click(screen.getByLabelText('Knee'));
  await press('Go on');
  expect(host.asked).toContainEqual({
    ask: 'readiness',
    answer: { readiness: 'some', ticks: [5], joints: ['knee'], cleared: false },
  });
});

test('a practice reminder can be asked for once at a time', async () => {
  const host = await open();
  await goOnTo('Where Astir is');
  await press('Show me a reminder');
  expect(host.asked).toContainEqual({ ask: 'practise' });
  await vi.waitFor(() =>
    expect(screen.getByRole('button', { name: 'Show me a reminder' }).hasAttribute('disabled')).toBe(true),
  );
});

test.each([
  [[1], false, /Check with a professional when you can/],
  [[2], false, /Please speak to a doctor first/],
  [[4, 9], false, /Please speak to a doctor first/],
  [[2], true, /Check with a professional when you can/],
])('after ticks %j, cleared %j, it says what follows', (ticks, cleared, told) => {
  expect(toldOf(readinessOf('some', ticks, [], cleared))).toMatch(told);
});

test('that some does, with none ticked, is no answer yet', async () => {
  await open();
  await press('Some does');
  expect(screen.getByRole('status').textContent).toBe('Tick what applies, or choose “Nothing applies”.');
  expect(screen.getByRole('button', { name: 'Go on' }).hasAttribute('disabled')).toBe(true);
  expect(readinessOf('some', [], ['knee'], false)).toBeNull();
});

test('place, interval and start at login are settings like any other', async () => {
  const host = await open();
  await goOnTo('Where do you work?');
  await press('At home, with room on the floor');
  await press('Go on');
  await press('every hour');
  await fireEvent.click(screen.getByLabelText('Start Astir when I log in'));
  for (const [key, value] of [
    ['place', 'home'],
    ['interval', '60m'],
    ['start-at-login', 'on'],
  ]) {
    expect(host.asked).toContainEqual({ ask: 'set', key, value });
  }
});

test('axe finds nothing', async () => {
  await open();
  await fireEvent.click(screen.getByRole('button', { name: 'Some does' }));
  expect(await faults()).toEqual([]);
});

test('the ticks stand in the room of the sentence that says the same, which still names them', async () => {
  await open();
  const sentence = screen.getByText(/^Does any of this apply to you/);
  expect(sentence.classList.contains('unseen')).toBe(false);
  await press('Some does');
  expect(sentence.classList.contains('unseen')).toBe(true);
  const groups = screen.getAllByRole('group', { name: /^Does any of this apply to you/ });
  expect(groups.at(-1)?.querySelectorAll('input')).toHaveLength(11);
});

test('time-lapse is said here too', async () => {
  await open('lapse');
  expect(screen.getByText('Time-lapse: 60 times as fast')).toBeTruthy();
});
