import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { beforeAll, expect, test } from 'vitest';

import { faults } from '../axe';
import { PreviewHost } from '../host/preview/preview';
import { scenes } from '../host/preview/scenes';
import type { Snapshot } from '../host/wire';
import { Agent } from '../shared/agent.svelte';
import { learn } from '../shared/words';
import Desk from './Desk.svelte';

beforeAll(() => learn('desk'));

async function open() {
  const host = new PreviewHost(scenes['working'] as Snapshot);
  const agent = new Agent(host, 'desk');
  await agent.begin();
  render(Desk, { agent });
  await screen.findByText(/4 of 16 looked at, 1 worth changing/);
  return host;
}

test('all sixteen are there, each with its aim', async () => {
  await open();
  expect(screen.getAllByRole('listitem')).toHaveLength(16);
  expect(screen.getAllByText('Aim')).toHaveLength(16);
});

test('how to change it is said where it is worth changing', async () => {
  const host = await open();
  expect(screen.getByText(/A stand or books/)).toBeTruthy();
  expect(screen.queryByText(/lumbar pad/i)).toBeNull();
  await fireEvent.click(
    within(screen.getByRole('group', { name: 'Low back' })).getByRole('button', { name: 'Worth changing' }),
  );
  expect(await screen.findByText(/lumbar pad/i)).toBeTruthy();
  expect(host.asked.at(-1)).toEqual({ ask: 'desk', found: ['low-back', 'change'] });
});

test('what has changed since the time before is said', async () => {
  await open();
  expect(screen.getByText('Better than last time.')).toBeTruthy();
  expect(screen.getByText('Was good last time.')).toBeTruthy();
});

test('a plan of sitting and standing takes one click', async () => {
  const host = await open();
  await fireEvent.click(await screen.findByRole('button', { name: '40 min sitting, 20 min standing' }));
  expect(host.asked).toContainEqual({ ask: 'set', key: 'posture-plan', value: '40m/20m' });
});

test('standing is one click, and what was stood and walked is said', async () => {
  const host = await open();
  const now = within(screen.getByRole('group', { name: 'Now' }));
  expect(now.getByRole('button', { name: 'Sitting' }).getAttribute('aria-pressed')).toBe('true');
  expect(screen.getByText('40 min today, 4 h 20 in seven days')).toBeTruthy();
  expect(screen.getByText(/^0 min today, 1 h 10 in seven days/)).toBeTruthy();
  await fireEvent.click(now.getByRole('button', { name: 'Standing' }));
  expect(host.asked).toContainEqual({ ask: 'posture', standing: true });
  await expect.poll(() => now.getByRole('button', { name: 'Standing' }).getAttribute('aria-pressed')).toBe('true');
});

test('axe finds nothing', async () => {
  await open();
  expect(await faults()).toEqual([]);
});
