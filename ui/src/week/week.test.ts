import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';

import { faults } from '../axe';
import { PreviewHost } from '../host/preview/preview';
import { scenes } from '../host/preview/scenes';
import type { Snapshot } from '../host/wire';
import Main from '../main/Main.svelte';
import { Agent } from '../shared/agent.svelte';

async function open() {
  const host = new PreviewHost(scenes['working'] as Snapshot);
  const agent = new Agent(host, 'week');
  await agent.begin();
  render(Main, { agent });
  await screen.findByText(/21 breaks this week/);
  return host;
}

test('arrow keys walk through the days and fill the readout', async () => {
  await open();
  const monday = screen.getByRole('button', { name: /^Monday: 11 min/ });
  await fireEvent.focus(monday);
  monday.focus();
  expect(screen.getByText(/^Monday: 11 min guided/)).toBeTruthy();
  await fireEvent.keyDown(monday, { key: 'ArrowRight' });
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Tuesday: 6 min/);
});

test('the table has the numbers of the chart', async () => {
  await open();
  await fireEvent.click(screen.getByLabelText('Table'));
  const row = within(await screen.findByRole('row', { name: /^Monday/ }));
  expect(row.getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
    '7',
    '2',
    '2',
    '1',
    '11',
    '6',
    '7',
    '2',
    '1 h 05',
    'Bike 45.',
  ]);
});

test('an arrow asks for the week before, and the way back for this one', async () => {
  const host = await open();
  await fireEvent.click(screen.getByRole('button', { name: 'The week before' }));
  await screen.findByText('Nothing is known of this week.');
  expect(host.asked.at(-1)).toEqual({ ask: 'week', week: '2026-W12' });
  await fireEvent.click(screen.getByRole('button', { name: 'The week after' }));
  await screen.findByText(/21 breaks this week/);
  expect(host.asked.at(-1)).toEqual({ ask: 'week', week: null });
});

test('the week is asked for again when today has changed', async () => {
  const host = await open();
  const asked = () => host.asked.filter(({ ask }) => ask === 'week').length;
  const before = asked();
  const working = scenes['working'] as Snapshot;
  host.become({ ...working, today: { day: working.today.day, facts: null } });
  await expect.poll(asked).toBe(before + 1);
  host.become({ ...working, today: { day: working.today.day, facts: null }, muted: true });
  await Promise.resolve();
  expect(asked()).toBe(before + 1);
});

test.each(['Minutes', 'Lines', 'Table'])('axe finds nothing in %s', async (way) => {
  await open();
  await fireEvent.click(screen.getByLabelText(way));
  expect(await faults()).toEqual([]);
});
