import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

import { faults } from '../axe';
import { library } from '../host/preview/library';
import { PreviewHost } from '../host/preview/preview';
import { scenes } from '../host/preview/scenes';
import type { LibraryEntry, Snapshot } from '../host/wire';
import { Agent } from '../shared/agent.svelte';
import { learn } from '../shared/words';
import Exercises from './Exercises.svelte';
import { everything, found, ladderOf } from './view';

beforeAll(() => learn('exercises'));
beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
});

async function open() {
  const host = new PreviewHost(scenes['working'] as Snapshot);
  const agent = new Agent(host, 'exercises');
  await agent.begin();
  render(Exercises, { agent });
  await screen.findByRole('heading', { name: 'Sit-to-stand (chair squat)' });
  return host;
}

const idsFor = (filter: Partial<typeof everything>) => found(library, { ...everything, ...filter }).map(({ id }) => id);

describe('the filters', () => {
  test('other names are found as well', () => {
    expect(idsFor({ search: 'box squat' })).toEqual(['sit_to_stand']);
  });

  test('place, target and what is at hand narrow together', () => {
    expect(idsFor({ place: 'floor' })).toEqual(['glute_bridge', 'single_leg_bridge', 'kneeling_hip_flexor']);
    expect(idsFor({ place: 'floor', target: 'hip_front' })).toEqual(['kneeling_hip_flexor']);
    expect(idsFor({ equipment: 'none' })).toEqual(['bodyweight_squat', 'seated_glute_squeeze', 'walk']);
    expect(idsFor({ equipment: 'chair', target: 'squat_and_lunge' })).toEqual(['sit_to_stand', 'bodyweight_squat']);
  });

  test('when nothing is left the page says so', async () => {
    await open();
    await fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'headstand' } });
    expect(screen.getByText(/No exercise is like that/)).toBeTruthy();
  });
});

test('a ladder is followed both ways, and one that bites its tail ends', () => {
  const middle = library[0] as LibraryEntry;
  expect(ladderOf(library, middle).map(({ id }) => id)).toEqual(['mini_squat', 'sit_to_stand', 'bodyweight_squat']);
  const loop = { ...middle, harder: { id: middle.id, name: middle.name } };
  expect(ladderOf([loop], loop)).toHaveLength(2);
});

describe('one exercise', () => {
  test('it has its cues, mistakes, cautions, ladder and sources', async () => {
    await open();
    const detail = within(screen.getByRole('article'));
    for (const text of [
      'Bring the chest forward over the toes.',
      'Dropping into the chair',
      'Recent operation, left out: hip replacement: no bending past 90 degrees until released',
      'Where this comes from: 1 source',
    ]) {
      expect(detail.getByText(text)).toBeTruthy();
    }
    await fireEvent.click(detail.getByRole('button', { name: 'Squat' }));
    expect(screen.getByRole('heading', { name: 'Squat' })).toBeTruthy();
  });

  test.each([
    ['Do it now', { ask: 'play', exercise: 'sit_to_stand' }],
    ['Never this one', { ask: 'exercise', id: 'sit_to_stand', change: { change: 'ban', banned: true } }],
    ['Favourite', { ask: 'exercise', id: 'sit_to_stand', change: { change: 'favour', favourite: false } }],
  ])('%s asks for it', async (name, request) => {
    const host = await open();
    await fireEvent.click(within(screen.getByRole('article')).getByRole('button', { name }));
    expect(host.asked).toContainEqual(request);
  });

  test('another level is kept', async () => {
    await open();
    await fireEvent.click(screen.getByLabelText('Advanced'));
    await vi.waitFor(() => expect((screen.getByLabelText('Advanced') as HTMLInputElement).checked).toBe(true));
  });

  test('one that is left out says why', async () => {
    await open();
    await fireEvent.click(screen.getByRole('button', { name: /Single-leg bridge/ }));
    expect(within(screen.getByRole('article')).getByText(/it hurt in the back/)).toBeTruthy();
  });
});

test('one that is left out says why in the list too', async () => {
  await open();
  const list = within(screen.getByRole('list', { name: 'Exercises' }));
  expect(list.getByRole('button', { name: /Single-leg bridge.*it hurt in the back/ })).toBeTruthy();
});

describe('what the person wrote', () => {
  const own = () => within(screen.getByRole('region', { name: 'Your own' }));

  test('a routine is one click, and its menu changes and deletes it', async () => {
    const host = await open();
    await fireEvent.click(own().getByRole('button', { name: 'After the mail' }));
    expect(host.asked).toContainEqual({ ask: 'start', routine: 'own_after_mail', seconds: null, seated: false });
    await fireEvent.click(own().getByRole('button', { name: 'After the mail: More' }));
    await fireEvent.click(await own().findByRole('menuitem', { name: 'Delete' }));
    expect(host.asked).toContainEqual({ ask: 'delete-own', id: 'own_after_mail' });
  });

  test('the folder is told when it is asked for', async () => {
    await open();
    expect(screen.queryByText(/astir\/exercises/)).toBeNull();
    await fireEvent.click(own().getByRole('button', { name: 'Add' }));
    await fireEvent.click(await own().findByRole('menuitem', { name: 'Where the files are' }));
    expect(screen.getByText(/astir\/exercises/)).toBeTruthy();
  });
});

test('arrow keys walk through the list', async () => {
  await open();
  const first = within(screen.getByRole('list', { name: 'Exercises' })).getByRole('button', { name: /Sit-to-stand/ });
  first.focus();
  await fireEvent.keyDown(first, { key: 'ArrowDown' });
  expect(screen.getByRole('heading', { name: 'Mini squat' })).toBeTruthy();
  expect(document.activeElement?.textContent).toContain('Mini squat');
});

test('axe finds nothing', async () => {
  await open();
  expect(await faults()).toEqual([]);
});
