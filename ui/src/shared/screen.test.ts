import { beforeEach, expect, test, vi } from 'vitest';

import Reminder from '../card/Reminder.svelte';
import { PreviewHost } from '../host/preview/preview';
import { scenes } from '../host/preview/scenes';
import type { Snapshot } from '../host/wire';
import { openWindow } from './screen';

let host: PreviewHost;
vi.mock('../host/open', () => ({ openHost: async () => host }));

const reports = () => host.asked.filter(({ ask }) => ask === 'window');

beforeEach(async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  document.body.innerHTML = '<div id="app"></div>';
  host = new PreviewHost(scenes['due'] as Snapshot);
  await openWindow(['card', 'fullscreen'], Reminder);
});

test('a window says ready once it has something to show', () => {
  expect(document.body.textContent).toContain('Trial mix, 3 minutes');
  expect(reports()).toEqual([{ ask: 'window', screen: 'card', report: 'ready' }]);
});

test('it says painted when what was asked for can be seen', async () => {
  host.tell({ event: 'show', data: { screen: 'card', token: null } });
  await vi.waitFor(() => expect(reports().at(-1)).toEqual({ ask: 'window', screen: 'card', report: 'painted' }));
});

test('another screen being shown is none of its business', async () => {
  host.tell({ event: 'show', data: { screen: 'today', token: null } });
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  expect(reports()).toHaveLength(1);
});

test('it turns to another of its own screens, and to no other', async () => {
  host.turn('week');
  expect(reports()).toHaveLength(1);
  host.turn('fullscreen');
  await vi.waitFor(() => expect(reports().at(-1)).toEqual({ ask: 'window', screen: 'fullscreen', report: 'ready' }));
  expect(document.querySelector('.whole')).not.toBeNull();
});
