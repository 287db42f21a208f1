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

async function open() {
  const host = new PreviewHost(scenes['first-day'] as Snapshot);
  const agent = new Agent(host, 'welcome');
  await agent.begin();
  render(Welcome, { agent });
  await screen.findByLabelText('Start Astir when I log in');
  return host;
}

test('whoever has nothing to tell is through in two clicks', async () => {
  const host = await open();
  expect(screen.getByRole('button', { name: 'Begin' }).hasAttribute('disabled')).toBe(true);
  await fireEvent.click(screen.getByRole('button', { name: 'Nothing applies' }));
  expect(screen.getByText('You are ready. Start easy.')).toBeTruthy();
  await fireEvent.click(screen.getByRole('button', { name: 'Begin' }));
  expect(host.asked).toContainEqual({ ask: 'readiness', answer: { readiness: 'nothing' } });
  await vi.waitFor(() => expect(host.asked.at(-1)).toEqual({ ask: 'window', screen: 'welcome', report: 'closed' }));
});

test('the ten ticks are there only for those to whom some apply', async () => {
  const host = await open();
  expect(screen.queryByLabelText(/heart problem/)).toBeNull();
  await fireEvent.click(screen.getByRole('button', { name: 'Some does' }));
  await fireEvent.click(screen.getByLabelText(/A bone, joint, back or muscle problem/));
  await fireEvent.click(screen.getByLabelText('Knee'));
  await fireEvent.click(screen.getByRole('button', { name: 'Begin' }));
  expect(host.asked).toContainEqual({
    ask: 'readiness',
    answer: { readiness: 'some', ticks: [5], joints: ['knee'], cleared: false },
  });
});

test.each([
  [[1], false, /Check with a professional when you can/],
  [[2], false, /Please speak to a doctor first/],
  [[4, 9], false, /Please speak to a doctor first/],
  [[2], true, /Check with a professional when you can/],
])('after ticks %j, cleared %j, it says what follows', (ticks, cleared, told) => {
  expect(toldOf(readinessOf('some', ticks, [], cleared))).toMatch(told);
});

test('none ticked is nothing told', () => {
  expect(readinessOf('some', [], ['knee'], false)).toEqual({ readiness: 'nothing' });
});

test('place, interval and start at login are settings like any other', async () => {
  const host = await open();
  await fireEvent.click(screen.getByLabelText('At home, with room on the floor'));
  await fireEvent.click(screen.getByRole('button', { name: 'every 1 h' }));
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
