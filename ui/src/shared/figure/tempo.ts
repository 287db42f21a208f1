// Where in a move the body is, from the time into the work and the tempo of a repetition.

import type { Tempo } from '../../host/wire';

export type Phase = 'lift' | 'hold' | 'lower' | 'rest';

export interface Beat {
  /** Repetitions that are over. */
  rep: number;
  phase: Phase;
  /** How much of the phase is over, 0 to 1. */
  part: number;
  /** How far into the position the body is, 0 to 1, eased. */
  depth: number;
  /** How much of the repetition is over, 0 to 1. */
  round: number;
}

/** Seconds of one repetition. */
export function repSeconds(tempo: Tempo): number {
  return tempo.lift + tempo.hold + tempo.lower + tempo.rest;
}

/** Slow at both ends, as a body moves. */
export function ease(part: number): number {
  return part * part * (3 - 2 * part);
}

/**
 * The beat at `seconds` into the work, repetition after repetition. A tempo of `lift` alone, such
 * as a march has, goes there and back within it.
 */
export function beatAt(tempo: Tempo, seconds: number): Beat {
  const whole = repSeconds(tempo);
  if (whole <= 0) return { rep: 0, phase: 'hold', part: 0, depth: 1, round: 0 };
  const rep = Math.floor(seconds / whole);
  let into = seconds - rep * whole;
  const round = into / whole;
  if (whole === tempo.lift) {
    return { rep, phase: round < 0.5 ? 'lift' : 'lower', part: round, depth: ease(1 - Math.abs(1 - 2 * round)), round };
  }
  for (const phase of ['lift', 'hold', 'lower', 'rest'] as const) {
    const length = tempo[phase];
    if (into < length) {
      const part = into / length;
      return { rep, phase, part, depth: depthOf(phase, part), round };
    }
    into -= length;
  }
  return { rep, phase: 'rest', part: 1, depth: 0, round };
}

/** A position that is entered once and then held. */
export function heldAt(seconds: number, entering: number): Beat {
  const part = Math.min(1, Math.max(0, seconds / entering));
  return part < 1
    ? { rep: 0, phase: 'lift', part, depth: ease(part), round: 0 }
    : { rep: 0, phase: 'hold', part: 1, depth: 1, round: 0 };
}

function depthOf(phase: Phase, part: number): number {
  switch (phase) {
    case 'lift':
      return ease(part);
    case 'hold':
      return 1;
    case 'lower':
      return 1 - ease(part);
    case 'rest':
      return 0;
  }
}

/** The still that stands for a beat where nothing may move: at the start or at the end of the way. */
export function still(beat: Beat): Beat {
  const depth = beat.phase === 'lift' || beat.phase === 'hold' ? 1 : 0;
  return { ...beat, depth, part: 0, round: depth / 2 };
}
