import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';

import { faults } from '../axe';
import { PreviewHost } from '../host/preview/preview';
import { scenes } from '../host/preview/scenes';
import type { Request, Screen, Snapshot } from '../host/wire';
import { Agent } from '../shared/agent.svelte';
import Reminder from './Reminder.svelte';

async function open(name: string, shape: 'card' | 'fullscreen' = 'card') {
  const host = new PreviewHost(scenes[name] as Snapshot);
  const agent = new Agent(host, shape);
  await agent.begin();
  render(Reminder, { agent });
  return host;
}

const escape = () => fireEvent.keyDown(window, { key: 'Escape' });
const closed = (screen: Screen): Request => ({ ask: 'window', screen, report: 'closed' });

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

describe('Escape', () => {
  test('skips the reminder that fills the screen, and closes what it says then', async () => {
    const host = await open('due', 'fullscreen');
    await escape();
    expect(await screen.findByText(/^Skipped\. Next/)).toBeTruthy();
    expect(host.asked.at(-1)).toEqual({ ask: 'skip' });
    await escape();
    expect(host.asked.at(-1)).toEqual(closed('fullscreen'));
  });

  test('held down, it skips once and closes nothing', async () => {
    const host = await open('due', 'fullscreen');
    const before = host.asked.length;
    await fireEvent.keyDown(window, { key: 'Escape', repeat: true });
    expect(host.asked).toHaveLength(before);
  });
});

describe('an agent that is lost', () => {
  test.each(['card', 'fullscreen'] as const)('the %s says so, tries again and goes', async (shape) => {
    const host = await open('due', shape);
    host.tell({ event: 'goodbye' });
    expect(await screen.findByText('Astir does not answer.')).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: 'Start' })).toBeTruthy();
    host.tell({ event: 'goodbye' });
    await fireEvent.click(await screen.findByRole('button', { name: 'Close' }));
    expect(host.asked.at(-1)).toEqual(closed(shape));
  });

  test('Escape closes it', async () => {
    const host = await open('due', 'fullscreen');
    host.tell({ event: 'goodbye' });
    await screen.findByText('Astir does not answer.');
    await escape();
    expect(host.asked.filter(({ ask }) => ask !== 'subscribe')).toEqual([closed('fullscreen')]);
  });
});

test.each(['due', 'due-last'])('axe finds nothing in %s', async (name) => {
  await open(name);
  expect(await faults()).toEqual([]);
});
