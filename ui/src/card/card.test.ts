import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, expect, test, vi } from 'vitest';

import { faults } from '../axe';
import { PreviewHost } from '../host/preview/preview';
import { scenes } from '../host/preview/scenes';
import type { Snapshot } from '../host/wire';
import { Agent } from '../shared/agent.svelte';
import Reminder from './Reminder.svelte';

async function open(name: string) {
  const host = new PreviewHost(scenes[name] as Snapshot);
  const agent = new Agent(host, 'card');
  await agent.begin();
  render(Reminder, { agent });
  return host;
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
});

test('it names the routine, its length, its place and the time without a break', async () => {
  await open('due');
  expect(screen.getByText('Trial mix, 3 minutes')).toBeTruthy();
  expect(screen.getByText('Standing by your desk. 46 min without a break.')).toBeTruthy();
});

test('nothing in it takes the keyboard by itself', async () => {
  await open('due');
  expect(document.activeElement).toBe(document.body);
});

test.each([
  ['Start', { ask: 'start', routine: null, seconds: null, seated: false }],
  ['Snooze 5', { ask: 'snooze', seconds: 300 }],
  ['Skip', { ask: 'skip' }],
  ['Seated instead', { ask: 'start', routine: null, seconds: null, seated: true }],
  ['Just did one', { ask: 'did' }],
])('%s asks for it', async (name, request) => {
  const host = await open('due');
  await fireEvent.click(screen.getByRole('button', { name }));
  expect(host.asked.at(-1)).toEqual(request);
});

test('Escape, where it has the keyboard, skips', async () => {
  const host = await open('due');
  await fireEvent.keyDown(window, { key: 'Enter' });
  expect(host.asked).not.toContainEqual({ ask: 'skip' });
  await fireEvent.keyDown(window, { key: 'Escape' });
  expect(host.asked.at(-1)).toEqual({ ask: 'skip' });
});

test('after the last snooze that button is gone and the line says so', async () => {
  await open('due-last');
  expect(screen.queryByRole('button', { name: /Snooze/ })).toBeNull();
  expect(screen.getByText('On the floor. This was the last snooze.')).toBeTruthy();
});

test('a seated routine does not offer a seated one instead', async () => {
  await open('due-seated');
  expect(screen.queryByRole('button', { name: 'Seated instead' })).toBeNull();
});

test('skipping tells when the next one is, until the card is shown again', async () => {
  const host = await open('due');
  await fireEvent.click(screen.getByRole('button', { name: 'Skip' }));
  expect(await screen.findByText(/^Skipped\. Next/)).toBeTruthy();
  host.tell({ event: 'show', data: { screen: 'card', token: null } });
  expect(await screen.findByRole('button', { name: 'Start' })).toBeTruthy();
});

test.each(['due', 'due-last'])('axe finds nothing in %s', async (name) => {
  await open(name);
  expect(await faults()).toEqual([]);
});
