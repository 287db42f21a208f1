import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';

import { faults } from '../axe';
import { PreviewHost } from '../host/preview/preview';
import { scenes } from '../host/preview/scenes';
import type { Request, Snapshot } from '../host/wire';
import { Agent } from '../shared/agent.svelte';
import { momentAt } from '../shared/clock';
import Today from './Today.svelte';
import { todayView } from './view';

const scene = (name: string) => scenes[name] as Snapshot;
const viewOf = (name: string) => todayView(scene(name), momentAt(scene(name).clock, 0, 0));

const notesIn = (name: string) => viewOf(name).notes.map(({ text }) => text);

async function open(name: string) {
  const host = new PreviewHost(scene(name));
  const agent = new Agent(host, 'today');
  await agent.begin();
  render(Today, { agent });
  return { host, agent };
}

const logged = (part: Partial<Extract<Request, { ask: 'log' }>>): Request => ({
  ask: 'log',
  activity: 'walk',
  seconds: 1200,
  intensity: 'easy',
  endedMs: null,
  ...part,
});

describe('what Today says first', () => {
  test.each([
    ['working', 'At the desk 32 min', '14:35', 'in 13 min', 'Start now'],
    ['soon', 'At the desk 44 min', '14:23', 'in 1 min', 'Start now'],
    ['due', 'At the desk 46 min', 'Now', '46 min without a break', 'Start now'],
    ['held', 'At the desk 46 min', 'On a call', 'since 14:20', 'Start anyway'],
    ['held-long', 'At the desk 1 h 47', 'On a call', 'since 13:20', 'Start anyway'],
    ['snoozed', 'At the desk 46 min', '14:27', 'in 5 min', 'Start now'],
    ['paused', 'Paused', '16:00', 'in 1 h 38', 'Resume'],
    ['paused-open', 'Paused', 'Paused', 'until you resume', 'Resume'],
    ['off-hours', 'Outside working hours', '09:00', 'tomorrow', 'Start now'],
    ['away', 'Away since 14:14', 'Away', 'counted as a break once it is long enough', 'Start now'],
    ['guide-reps', 'A break is running', 'Trial mix', '', 'Back to the guide'],
  ])('%s', (name, sentence, value, sub, action) => {
    const { sentence: said, hero, main } = viewOf(name);
    expect([said, hero.value, hero.sub, main.text]).toEqual([sentence, value, sub, action]);
  });

  test('only what is now wears ember', () => {
    const wears = Object.keys(scenes).filter((name) => viewOf(name).hero.now);
    expect(wears).toEqual(['due', 'due-last', 'due-seated', 'held-long', 'due-long', 'lapse-due']);
  });

  test('after the last snooze that answer is gone', () => {
    expect(viewOf('due').answers.map(({ text }) => text)).toEqual(['Snooze 5', 'Skip', 'Just did one']);
    expect(viewOf('due-last').answers.map(({ text }) => text)).toEqual(['Skip', 'Just did one']);
  });

  test('time at the desk runs on between two snapshots', () => {
    const snapshot = scene('working');
    const later = momentAt({ ...snapshot.clock, lapse: 1 }, 0, 5 * 60_000);
    expect(todayView(snapshot, later).sentence).toBe('At the desk 37 min');
  });

  test('trouble is said, and work goes on', () => {
    expect(notesIn('ledger-trouble')[0]).toContain('The disk is full.');
    expect(viewOf('ledger-trouble').main.text).toBe('Start now');
    expect(notesIn('idle-unknown')).toHaveLength(1);
    expect(notesIn('idle-unknown')[0]).toContain('does not tell when you are away');
  });

  test('of many lines none is lost, what passes first', () => {
    expect(viewOf('crowded').notes.map(({ about }) => about)).toEqual([
      'posture',
      'absence',
      'trouble-ledger',
      'trouble-tray',
    ]);
  });

  test('the first day explains itself', () => {
    expect(notesIn('first-day')).toEqual(['First day. Nothing to do until the first break.']);
    expect(notesIn('working')).toEqual([]);
  });
});

describe('what Today asks for', () => {
  test('starting takes the routine that was announced', async () => {
    const { host } = await open('working');
    await fireEvent.click(screen.getByRole('button', { name: 'Start now' }));
    expect(host.asked.at(-1)).toEqual({ ask: 'start', routine: null, seconds: null, seated: false });
  });

  test('a snooze has the length that was offered', async () => {
    const { host } = await open('due');
    await fireEvent.click(screen.getByRole('button', { name: 'Snooze 5' }));
    expect(host.asked.at(-1)).toEqual({ ask: 'snooze', seconds: 300 });
  });

  test('a walk is logged with kind, minutes and pace', async () => {
    const { host } = await open('working');
    await fireEvent.click(screen.getByRole('button', { name: 'Log activity' }));
    await fireEvent.input(await screen.findByRole('spinbutton'), { target: { value: '25' } });
    await fireEvent.click(screen.getByLabelText('Brisk'));
    await fireEvent.click(screen.getByRole('button', { name: 'Log it' }));
    expect(host.asked.at(-1)).toEqual(logged({ seconds: 1500, intensity: 'brisk' }));
  });

  test('a walk of this morning is logged at its time', async () => {
    const { host } = await open('working');
    await fireEvent.click(screen.getByRole('button', { name: 'Log activity' }));
    const begun = await screen.findByLabelText('Began at');
    await fireEvent.input(begun, { target: { value: '8.30' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Log 20 minutes' }));
    expect(host.asked.at(-1)).toEqual(logged({ seconds: 1200, endedMs: Date.parse('2026-03-26T07:50:00Z') }));
  });

  test('a time that is none is not sent', async () => {
    const { host } = await open('working');
    await fireEvent.click(screen.getByRole('button', { name: 'Log activity' }));
    await fireEvent.input(await screen.findByLabelText('Began at'), { target: { value: '25:00' } });
    const button = screen.getByRole('button', { name: 'Log 20 minutes' });
    expect(button.hasAttribute('disabled')).toBe(true);
    expect(host.asked.some(({ ask }) => ask === 'log')).toBe(false);
  });

  test('the log is in front when somebody has asked for it in the tray', async () => {
    const { host } = await open('working');
    expect(screen.queryByRole('form', { name: 'Log activity' })).toBeNull();
    host.become({ ...(scenes['working'] as Snapshot), logging: true });
    expect(await screen.findByRole('form', { name: 'Log activity' })).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('form', { name: 'Log activity' })).toBeNull();
  });

  test('a walk of a usual length is logged in two clicks', async () => {
    const { host } = await open('working');
    await fireEvent.click(screen.getByRole('button', { name: 'Log activity' }));
    await fireEvent.click(await screen.findByRole('button', { name: 'Log 20 minutes' }));
    expect(host.asked.at(-1)).toEqual(logged({ seconds: 1200 }));
    await expect.poll(() => screen.queryByRole('button', { name: 'Log 20 minutes' })).toBeNull();
  });

  test('another kind is one click more', async () => {
    const { host } = await open('working');
    await fireEvent.click(screen.getByRole('button', { name: 'Log activity' }));
    await fireEvent.click(await screen.findByLabelText('Stairs'));
    await fireEvent.click(screen.getByRole('button', { name: 'Log 5 minutes' }));
    expect(host.asked.at(-1)).toEqual(logged({ activity: 'stairs', seconds: 300 }));
  });

  test.each([
    ['posture-due', 'Up', { ask: 'posture', standing: true }],
    ['posture-due', 'Not now', { ask: 'posture-later' }],
    ['was-away', 'Yes, log it', { ask: 'away-was', activity: 'walk' }],
    ['walked', 'I was at the desk', { ask: 'was-at-desk' }],
    ['quiet-offer', 'Start it quietly', { ask: 'start', routine: null, seconds: null, seated: true }],
    ['working', 'Exercises', { ask: 'open', screen: 'exercises' }],
    ['working', 'Settings', { ask: 'open', screen: 'settings' }],
  ])('in %s, "%s" takes one click', async (name, button, request) => {
    const { host } = await open(name);
    await fireEvent.click(screen.getByRole('button', { name: button }));
    expect(host.asked.at(-1)).toEqual(request);
  });

  test('"Why?" tells what it waits for and what happened, and Escape goes back to Today', async () => {
    const { host } = await open('held');
    await fireEvent.click(screen.getByRole('button', { name: 'Why?' }));
    expect(await screen.findByText(/Waiting for the end of: call/)).toBeTruthy();
    expect(screen.getByRole('row', { name: '14:20 held: call' })).toBeTruthy();
    await fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(host.asked.at(-1)).toEqual({ ask: 'why' });
  });

  test('the pause menu opens, moves by arrow keys and asks', async () => {
    const { host } = await open('working');
    await fireEvent.click(screen.getAllByRole('button', { name: 'Pause reminders' }).at(-1) as HTMLElement);
    const first = await screen.findByRole('menuitem', { name: 'For 30 min' });
    await vi.waitFor(() => expect(document.activeElement).toBe(first));
    await fireEvent.keyDown(first, { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toBe('For 1 h');
    await fireEvent.click(document.activeElement as HTMLElement);
    expect(host.asked).toContainEqual({ ask: 'pause', until: { until: 'for', seconds: 3600 } });
  });

  test('Escape closes the window', async () => {
    const { host } = await open('working');
    await fireEvent.keyDown(window, { key: 'Escape' });
    expect(host.asked.at(-1)).toEqual({ ask: 'window', screen: 'today', report: 'closed' });
  });

  test('being hidden is told once, however often the window hears of it', async () => {
    const { host } = await open('working');
    const closings = () => host.asked.filter((request) => request.ask === 'window').length;
    host.tell({ event: 'hide', data: 'today' });
    host.tell({ event: 'hide', data: 'today' });
    expect(closings()).toBe(1);
    host.tell({ event: 'show', data: { screen: 'today', token: null } });
    host.tell({ event: 'hide', data: 'today' });
    expect(closings()).toBe(2);
  });

  test('a refusal is told in words', async () => {
    const { agent } = await open('due-last');
    await agent.request({ ask: 'snooze', seconds: 300 });
    expect((await screen.findByText('No snooze is left for this break.')).getAttribute('role')).toBe('status');
  });
});

describe('an agent that is lost', () => {
  test('Today says so and offers to try again', async () => {
    const { host, agent } = await open('working');
    host.tell({ event: 'goodbye' });
    expect(await screen.findByText('Astir does not answer.')).toBeTruthy();
    host.gone = true;
    await fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(agent.lost).toBe(true);
    host.gone = false;
    await fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('At the desk 32 min')).toBeTruthy();
  });
});

test('time-lapse is said', async () => {
  await open('lapse');
  expect(screen.getByText('Time-lapse: 60 times as fast')).toBeTruthy();
});

test.each(['first-day', 'working', 'due', 'paused', 'crowded', 'guide-reps'])(
  'axe finds nothing in %s',
  async (name) => {
    await open(name);
    expect(await faults()).toEqual([]);
  },
);
