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
    '6:36',
    '1:30',
    '1:55',
    '1:00',
    '11:01',
    '6',
    '7',
    '2',
    '1 h 05',
    'Bike 45.',
  ]);
});

test('the table adds up, along its rows and down its columns', async () => {
  await open();
  await fireEvent.click(screen.getByLabelText('Table'));
  const cells = (row: HTMLElement) => within(row).getAllByRole('cell').slice(0, 5);
  const seconds = (text: string) => text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  const rows = (await screen.findAllByRole('row', { name: /^(Mon|Tues|Wednes|Thurs)day|^Week/ })).map((row) =>
    cells(row).map(({ textContent }) => seconds(textContent.replace(/^0$/, '0:00'))),
  );
  for (const [strength = 0, circulation = 0, mobility = 0, seated = 0, total] of rows) {
    expect(strength + circulation + mobility + seated).toBe(total);
  }
  const sums = rows.at(-1)?.map((_, column) => rows.slice(0, -1).reduce((sum, row) => sum + (row[column] ?? 0), 0));
  expect(rows).toHaveLength(5);
  expect(sums).toEqual(rows.at(-1));
});

test('the legend of the lines names all that is on them, and goes into their picture', async () => {
  const host = await open();
  await fireEvent.click(screen.getByLabelText('Lines'));
  const texts = ['moved without the guide', 'longer than your time between breaks', 'activity elsewhere', 'now'];
  for (const text of texts) expect(await screen.findByText(text)).toBeTruthy();
  await fireEvent.click(await screen.findByRole('button', { name: 'Save the week' }));
  await fireEvent.click(await screen.findByRole('menuitem', { name: 'As drawing (SVG)' }));
  await expect.poll(() => JSON.stringify(host.asked.at(-1))).toContain(texts[0]);
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

test('Page Up and Page Down turn the weeks', async () => {
  const host = await open();
  await fireEvent.keyDown(window, { key: 'PageDown' });
  expect(screen.queryByText('Nothing is known of this week.')).toBeNull();
  await fireEvent.keyDown(window, { key: 'PageUp' });
  await screen.findByText('Nothing is known of this week.');
  expect(host.asked.at(-1)).toEqual({ ask: 'week', week: '2026-W12' });
});

test('Enter opens a day, hour by hour', async () => {
  await open();
  await fireEvent.click(screen.getByRole('button', { name: /^Monday: 11 min/ }));
  const day = within(await screen.findByRole('dialog', { name: /^Monday,? 23 March/ }));
  expect(day.getAllByRole('row')[1]?.textContent).toBe('09:403 min guided: Strength, Circulation. Done.');
  expect(day.getByText('Bike, 45 min, brisk')).toBeTruthy();
  expect(await faults()).toEqual([]);
  await fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a day opens at its morning, and Tab stays within it', async () => {
  await open();
  await fireEvent.click(screen.getByRole('button', { name: /^Monday: 11 min/ }));
  const day = await screen.findByRole('dialog');
  const moments = within(day).getByRole('region', { name: 'What happened when' });
  expect(document.activeElement).toBe(moments);
  await fireEvent.keyDown(moments, { key: 'Tab', shiftKey: true });
  expect(document.activeElement).toBe(within(day).getByRole('button', { name: 'Close' }));
});

test('what was logged is put right and taken out again, and the week is read anew', async () => {
  const host = await open();
  const weeks = () => host.asked.filter(({ ask }) => ask === 'week').length;
  await fireEvent.click(screen.getByRole('button', { name: /^Monday: 11 min/ }));
  await fireEvent.click(await screen.findByRole('button', { name: 'Change Bike of 17:45' }));
  await fireEvent.click(screen.getByLabelText('Hard'));
  await fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(host.asked).toContainEqual({
    ask: 'log-change',
    id: '2026-03-23-ride',
    activity: 'ride',
    seconds: 2700,
    intensity: 'vigorous',
    endedMs: Date.parse('2026-03-23T17:30:00Z'),
  });
  await expect.poll(weeks).toBe(2);
  await fireEvent.click(await screen.findByRole('button', { name: 'Delete Bike of 17:45' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Keep it' }));
  expect(host.asked.some(({ ask }) => ask === 'log-delete')).toBe(false);
  await fireEvent.click(screen.getByRole('button', { name: 'Delete it' }));
  expect(host.asked).toContainEqual({ ask: 'log-delete', id: '2026-03-23-ride' });
  await expect.poll(weeks).toBe(3);
  expect(await faults()).toEqual([]);
});

test('Escape closes a day, and not the window, even when its last button went with the keyboard', async () => {
  await open();
  await fireEvent.click(screen.getByRole('button', { name: /^Monday: 11 min/ }));
  await screen.findByRole('dialog');
  (document.activeElement as HTMLElement).blur();
  expect(await fireEvent.keyDown(document.body, { key: 'Escape' })).toBe(false);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('eight weeks of strength moves say repetitions and the step of the ladder', async () => {
  await open();
  await fireEvent.click(screen.getByLabelText('8 weeks'));
  const table = within(await screen.findByRole('table'));
  const squat = within(table.getByRole('row', { name: /^Squat/ }));
  expect(squat.getByText('Squat, step 3 of 3')).toBeTruthy();
  expect(squat.getAllByRole('cell').map((cell) => cell.textContent?.trim())).toEqual([
    '32',
    '40',
    '44',
    '54',
    '60',
    '',
    '56',
    '40',
  ]);
  expect(table.getByRole('row', { name: /^Squeeze and hold/ }).textContent).toContain('1:20');
  expect(await faults()).toEqual([]);
});

test('the month shows every day, and a day leads to its week', async () => {
  const host = await open();
  await fireEvent.click(screen.getByLabelText('Month'));
  await screen.findByText(/breaks on 14 days/);
  expect(await screen.findAllByRole('button', { name: /day \d+/ })).toHaveLength(31);
  expect(await faults()).toEqual([]);
  await fireEvent.click(screen.getByRole('button', { name: /^Tuesday 17: / }));
  expect(host.asked.at(-1)).toEqual({ ask: 'week', week: '2026-W12' });
});

test('the month turns by month', async () => {
  const host = await open();
  await fireEvent.click(screen.getByLabelText('Month'));
  await fireEvent.click(await screen.findByRole('button', { name: 'The month before' }));
  await screen.findByText('Nothing is known of this month.');
  expect(host.asked.at(-1)).toEqual({ ask: 'month', month: '2026-02' });
});

test('the week can be kept as a table and as a drawing that stands by itself', async () => {
  const host = await open();
  await fireEvent.click(await screen.findByRole('button', { name: 'Save the week' }));
  await fireEvent.click(await screen.findByRole('menuitem', { name: 'As table (CSV)' }));
  expect(host.asked.at(-1)).toEqual({ ask: 'keep', file: { file: 'week-table', week: null }, path: null });
  await fireEvent.click(screen.getByRole('button', { name: 'Save the week' }));
  await fireEvent.click(await screen.findByRole('menuitem', { name: 'As drawing (SVG)' }));
  await expect.poll(() => host.asked.at(-1)).toMatchObject({ file: { file: 'week-picture', format: 'svg' } });
  const asked = host.asked.at(-1);
  const svg = asked?.ask === 'keep' && asked.file.file === 'week-picture' ? asked.file.data : '';
  const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(drawing.querySelector('parsererror')).toBeNull();
  expect(drawing.querySelector('title')?.textContent).toContain('21 breaks this week');
  expect(drawing.querySelectorAll('[class]')).toHaveLength(0);
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
