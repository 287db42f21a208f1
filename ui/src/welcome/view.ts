// What follows from the ten ticks, in the words of the readiness screen. The agent decides what is left out.

import type { Flag, Readiness } from '../host/wire';
import { say } from '../shared/words';

export const ticks = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
/** Those after which a doctor is asked first. */
const DOCTOR_FIRST = [2, 3, 6, 9];
/** The one that is followed by the question where. */
export const JOINT_TICK = 5;
export const joints: readonly Flag[] = ['knee', 'low_back', 'lateral_hip', 'anterior_hip', 'wrist', 'calf'];

export type Way = 'nothing' | 'some' | 'skip';

export function readinessOf(way: Way, ticked: number[], where: Flag[], cleared: boolean): Readiness {
  if (way === 'skip') return { readiness: 'skipped' };
  if (way === 'nothing' || ticked.length === 0) return { readiness: 'nothing' };
  return { readiness: 'some', ticks: ticked, joints: ticked.includes(JOINT_TICK) ? where : [], cleared };
}

/** What is said beneath the answer. */
export function toldOf(answer: Readiness): string {
  switch (answer.readiness) {
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
