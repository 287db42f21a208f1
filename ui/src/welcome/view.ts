// What follows from the ten ticks, in the words of the readiness screen. The agent decides what is left out.

import type { Flag, Readiness } from '../host/wire';
import { say } from '../shared/words';

/** What the first run asks, in order. */
export const steps = ['ready', 'place', 'rhythm', 'found'] as const;
export const titles = {
  ready: 'welcome-title',
  place: 'welcome-where',
  rhythm: 'welcome-interval',
  found: 'welcome-found',
} as const;
export const places = ['office', 'home', 'shared'] as const;
/** Presets of the interval, in seconds. */
export const intervals = [1800, 2700, 3600, 5400] as const;

export const ticks = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
/** Those after which a doctor is asked first. */
const DOCTOR_FIRST = [2, 3, 6, 9];
/** The one that is followed by the question where. */
export const JOINT_TICK = 5;
export const joints: readonly Flag[] = ['knee', 'low_back', 'lateral_hip', 'anterior_hip', 'wrist', 'calf'];

/** With this one added, or taken away. */
export function toggled<Each>(all: readonly Each[], one: Each): Each[] {
  return all.includes(one) ? all.filter((each) => each !== one) : [...all, one];
}

export type Way = 'nothing' | 'some' | 'skip';

/** None while "some does" says nothing yet of what: to go on with that would leave nothing out. */
export function readinessOf(way: Way, ticked: number[], where: Flag[], cleared: boolean): Readiness | null {
  if (way === 'skip') return { readiness: 'skipped' };
  if (way === 'nothing') return { readiness: 'nothing' };
  if (ticked.length === 0) return null;
  return { readiness: 'some', ticks: ticked, joints: ticked.includes(JOINT_TICK) ? where : [], cleared };
}

/** What is said beneath the answer. */
export function toldOf(answer: Readiness | null): string {
  switch (answer?.readiness) {
    case undefined:
      return say('welcome-told-none');
    case 'nothing':
      return say('welcome-told-nothing');
    case 'skipped':
      return say('welcome-told-skip');
    case 'some':
      return say(needsDoctor(answer.ticks) && !answer.cleared ? 'welcome-told-doctor' : 'welcome-told-some');
  }
}

function needsDoctor(ticked: readonly number[]): boolean {
  return ticked.some((tick) => DOCTOR_FIRST.includes(tick));
}

/** Somebody doing what suits the place, so that the answer is seen before it is given. */
export function figureOf(step: (typeof steps)[number], place: string): string {
  if (step === 'place') return { home: 'glute_bridge', shared: 'seated_glute_squeeze' }[place] ?? 'mini_squat';
  return { ready: 'sit_to_stand', rhythm: 'walk', found: 'mini_squat' }[step];
}
