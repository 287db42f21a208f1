import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';

import { faults } from '../axe';
import { PreviewHost } from '../host/preview/preview';
import { scenes } from '../host/preview/scenes';
import type { GuideView, Snapshot } from '../host/wire';
import { Agent } from '../shared/agent.svelte';
import { momentAt, type Moment } from '../shared/clock';
import { still, type Beat } from '../shared/figure/tempo';
import GuideWindow from './GuideWindow.svelte';
import { announcement, shownAt } from './view';

const scene = (name: string) => scenes[name] as Snapshot;
const now: Moment = momentAt(scene('guide-reps').clock, 0, 0);
const guideOf = (name: string) => scene(name).guide as GuideView;
const later = (ms: number): Moment => ({ ...now, steadyMs: now.steadyMs + ms });

async function open(name: string) {
  const host = new PreviewHost(scene(name));
  const agent = new Agent(host, 'guide');
  await agent.begin();
  render(GuideWindow, { agent });
  return { host, agent };
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});

describe('what the guide shows', () => {
  test('repetitions are counted from one by the tempo', () => {
    expect(shownAt(guideOf('guide-reps'), now)).toMatchObject({ mode: 'work', count: '3', countSub: 'of 8' });
  });

  test('it never counts beyond the last repetition', () => {
    expect(shownAt(guideOf('guide-reps'), later(60_000)).count).toBe('8');
  });

  test('a hold counts its seconds down', () => {
    const shown = shownAt(guideOf('guide-hold'), now);
    expect(shown).toMatchObject({ count: '18', side: 'Right side, 1 of 2', mirrored: false });
    expect(shownAt(guideOf('guide-hold'), later(1_000)).count).toBe('17');
  });

  test('the left side is mirrored', () => {
    expect(shownAt(guideOf('guide-hold-left'), now)).toMatchObject({ mirrored: true, side: 'Left side, 2 of 2' });
  });

  test('while it is paused nothing moves', () => {
    const paused = guideOf('guide-paused');
    expect(shownAt(paused, later(9_000))).toEqual(shownAt(paused, now));
  });

  test('what comes next is shown for the last ten seconds', () => {
    expect(shownAt(guideOf('guide-reps'), now).next).toBeNull();
    expect(shownAt(guideOf('guide-next'), now).next).toEqual({
      exercise: 'standing_calf_raise',
      name: 'Standing calf raise',
      amount: '6 times',
    });
  });

  test('the time left is that of the whole routine', () => {
    expect(shownAt(guideOf('guide-reps'), now).timeLeft).toBe('2:40 left');
    expect(shownAt(guideOf('guide-reps'), later(10_000)).timeLeft).toBe('2:30 left');
  });

  test('a rest stands still and counts down', () => {
    const shown = shownAt(guideOf('guide-rest'), now);
    expect(shown).toMatchObject({ mode: 'rest', count: '11', countSub: 'Rest', set: 'Set 2 of 3' });
    expect(shown.beat.depth).toBe(0);
  });

  test('one cue stands for five seconds', () => {
    expect(shownAt(guideOf('guide-reps'), now).cue).toBe('Keep knees over the middle toes.');
    expect(shownAt(guideOf('guide-reps'), later(5_000)).cue).toBe('Rise and squeeze at the top.');
  });
});

describe('what is read aloud', () => {
  test.each([
    ['guide-count-in', /^Get ready: Mini squat\. \w.*\.$/],
    ['guide-reps', /^Mini squat$/],
    ['guide-hold', /, Right side, 1 of 2$/],
    ['guide-side', /^Change sides, Left side, 2 of 2$/],
    ['guide-rest', /^Rest$/],
    ['guide-change', /^Next: .*\. \w.*\.$/],
  ])('in %s', (name, said) => {
    expect(announcement(guideOf(name))).toMatch(said);
  });

  test('it stands where a screen reader listens', async () => {
    await open('guide-side');
    expect(screen.getByRole('status').textContent).toBe(announcement(guideOf('guide-side')));
  });
});

describe('whoever asked for less motion', () => {
  beforeEach(() => {
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === '(prefers-reduced-motion: reduce)' }));
  });

  test('sees the count without a ring', async () => {
    await open('guide-reps');
    expect(document.querySelector('.ring .figure')?.textContent).toContain('3');
    expect(document.querySelector('.ring svg')).toBeNull();
  });

  test('sees one still for all of a phase', () => {
    const beats = [0, 300].map((ms) => shownAt(guideOf('guide-reps'), later(ms)).beat);
    expect(beats[0]?.part).not.toBe(beats[1]?.part);
    expect(beats[0]?.phase).toBe(beats[1]?.phase);
    expect(beats.map((beat) => still(beat).depth)).toEqual([0, 0].fill(still(beats[0] as Beat).depth));
  });
});

describe('with nothing to guide', () => {
  const closed = { ask: 'window', screen: 'guide', report: 'closed' };

  test.each(['Escape', 'Close'])('%s closes the window where no break is running', async (way) => {
    const { host } = await open('working');
    expect(screen.getByText('No break is running.')).toBeTruthy();
    if (way === 'Escape') await fireEvent.keyDown(window, { key: way });
    else await fireEvent.click(screen.getByRole('button', { name: way }));
    expect(host.asked.at(-1)).toEqual(closed);
  });

  test.each(['Escape', 'Close'])('%s closes it where Astir does not answer', async (way) => {
    const { host } = await open('guide-reps');
    host.tell({ event: 'goodbye' });
    await screen.findByText('Astir does not answer.');
    if (way === 'Escape') await fireEvent.keyDown(window, { key: way });
    else await fireEvent.click(screen.getByRole('button', { name: way }));
    expect(host.asked.filter(({ ask }) => ask !== 'subscribe')).toEqual([closed]);
  });
});

describe('the keys of the guide', () => {
  test.each([
    [' ', { do: 'pause' }],
    ['ArrowRight', { do: 'skip' }],
    ['n', { do: 'skip' }],
    ['ArrowLeft', { do: 'back' }],
    ['P', { do: 'back' }],
    ['s', { do: 'easier' }],
    ['m', { do: 'mute', muted: true }],
  ])('%s asks for it', async (key, step) => {
    const { host } = await open('guide-reps');
    await fireEvent.keyDown(window, { key });
    expect(host.asked.at(-1)).toEqual({ ask: 'guide', step });
  });

  test('Space goes on when it is paused', async () => {
    const { host } = await open('guide-paused');
    await fireEvent.keyDown(window, { key: ' ' });
    expect(host.asked.at(-1)).toEqual({ ask: 'guide', step: { do: 'resume' } });
  });

  test('a letter with a modifier is no key', async () => {
    const { host } = await open('guide-reps');
    const before = host.asked.length;
    await fireEvent.keyDown(window, { key: 's', ctrlKey: true });
    expect(host.asked).toHaveLength(before);
  });

  test('single letters can be switched off, for every window', async () => {
    const { host } = await open('guide-reps');
    await fireEvent.keyDown(window, { key: '?' });
    await fireEvent.click(await screen.findByLabelText('Single letters work as keys'));
    expect(host.asked.at(-1)).toEqual({ ask: 'set', key: 'letter-keys', value: 'off' });
    await fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    const before = host.asked.length;
    await fireEvent.keyDown(window, { key: 'n' });
    expect(host.asked).toHaveLength(before);
  });

  test('Escape asks before it leaves, and the clock stands meanwhile', async () => {
    const { host } = await open('guide-reps');
    await fireEvent.keyDown(window, { key: 'Escape' });
    expect(host.asked.at(-1)).toEqual({ ask: 'guide', step: { do: 'pause' } });
    await fireEvent.click(await screen.findByRole('button', { name: 'Leave, keep what I did' }));
    expect(host.asked.at(-1)).toEqual({ ask: 'guide', step: { do: 'stop' } });
  });

  test('Escape in that question goes on', async () => {
    const { host } = await open('guide-reps');
    await fireEvent.keyDown(window, { key: 'Escape' });
    await fireEvent.keyDown(await screen.findByRole('dialog'), { key: 'Escape' });
    expect(host.asked.at(-1)).toEqual({ ask: 'guide', step: { do: 'resume' } });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('pain can be told with place and level, or with neither', async () => {
    const { host } = await open('guide-reps');
    await fireEvent.keyDown(window, { key: 'h' });
    await fireEvent.click(await screen.findByRole('button', { name: 'Knee' }));
    await fireEvent.click(screen.getByRole('button', { name: '5' }));
    await fireEvent.click(screen.getByRole('button', { name: 'Stop this move' }));
    expect(host.asked.at(-1)).toEqual({ ask: 'guide', step: { do: 'hurt', place: 'knee', level: 5, sharp: false } });
  });

  test('a little pain that is not sharp makes the move easier, and says so', async () => {
    await open('guide-reps');
    await fireEvent.keyDown(window, { key: 'h' });
    await fireEvent.click(await screen.findByRole('button', { name: '2' }));
    expect(screen.getByRole('button', { name: 'Make it easier' })).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Sharp, or in a joint' }));
    expect(screen.getByRole('button', { name: 'Stop this move' })).toBeTruthy();
  });

  test('an alarm sign ends the routine, and the stop screen stays until it is closed', async () => {
    const { host } = await open('guide-reps');
    await fireEvent.keyDown(window, { key: 'h' });
    await fireEvent.click(await screen.findByRole('button', { name: /^Chest pain/ }));
    expect(host.asked.at(-1)).toEqual({ ask: 'guide', step: { do: 'alarm' } });
    host.become(scene('lapse'));
    const stop = await screen.findByRole('alertdialog', { name: 'Stop and sit down.' });
    expect(stop.textContent).toContain('call your emergency number');
    expect(stop.textContent).toContain('trouble passing urine');
    expect(stop.textContent).toContain('Time-lapse: 60 times as fast');
    await fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  test('the stop screen is one click from a stop for pain', async () => {
    await open('after-hurt');
    await fireEvent.click(await screen.findByRole('button', { name: 'When to get help' }));
    expect(await screen.findByRole('alertdialog')).toBeTruthy();
    expect(await faults()).toEqual([]);
  });
});

describe('after a break', () => {
  test('it says what was done and when the next is', async () => {
    await open('after');
    expect(await screen.findByText('2:51 done.')).toBeTruthy();
    expect(screen.getByText('Next 15:24.')).toBeTruthy();
  });

  test('the suggestion can be answered with one click', async () => {
    const { host } = await open('after');
    await fireEvent.click(await screen.findByRole('button', { name: 'Did it' }));
    expect(host.asked.at(-1)).toEqual({ ask: 'nudge-done' });
  });

  test('how it was is asked only when the agent asks', async () => {
    const { host } = await open('after-effort');
    await fireEvent.click(await screen.findByRole('button', { name: 'Just right' }));
    expect(host.asked.at(-1)).toEqual({ ask: 'effort', effort: 'just-right' });
  });

  test('it goes away with the snapshot that has it no more', async () => {
    const { host } = await open('after');
    host.become(scene('working'));
    await vi.waitFor(() => expect(host.asked.at(-1)).toEqual({ ask: 'window', screen: 'guide', report: 'closed' }));
  });
});

test('a click beside the controls pauses', async () => {
  const { host } = await open('guide-reps');
  await fireEvent.click(screen.getByText('Keep knees over the middle toes.'));
  expect(host.asked.at(-1)).toEqual({ ask: 'guide', step: { do: 'pause' } });
});

test('the disclaimer is always there', async () => {
  await open('guide-reps');
  expect(screen.getByText(/Not medical advice\./)).toBeTruthy();
});

test('a guide without an agent says so', async () => {
  const { host } = await open('guide-reps');
  host.tell({ event: 'goodbye' });
  expect(await screen.findByText('Astir does not answer.')).toBeTruthy();
});

test.each(['guide-reps', 'guide-paused', 'guide-side', 'after', 'after-effort', 'after-hurt'])(
  'axe finds nothing in %s',
  async (name) => {
    await open(name);
    await screen.findAllByRole('heading');
    expect(await faults()).toEqual([]);
  },
);
