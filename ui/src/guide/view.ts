// What the guide shows at a moment, worked out from start times it was told.

import type { GuideView, Side } from '../host/wire';
import type { Moment } from '../shared/clock';
import { lengthText, SECOND } from '../shared/clock';
import { beatAt, heldAt, repSeconds, type Beat } from '../shared/figure/tempo';
import { list, say } from '../shared/words';

/** One cue at a time, each as long as it takes to read from two metres. */
const CUE_MS = 5 * SECOND;
/** What comes next is shown this long before. */
const NEXT_UP_MS = 10 * SECOND;
/** Getting into a position that is then held, in seconds. */
const ENTERING_S = 2.5;
/** The pace of a move kept up that has none of its own, in seconds. */
const FREE_TEMPO = { lift: 2, hold: 0, lower: 0, rest: 0 };

export type Mode = 'count-in' | 'work' | 'rest' | 'change' | 'sides';

export interface Shown {
  mode: Mode;
  paused: boolean;
  /** Ms of this segment that are over, and left. */
  elapsed: number;
  left: number;
  /** The large figure in the ring, and the words under it. */
  count: string;
  countSub: string;
  /** How full the ring is, 0 to 1. */
  ring: number;
  /** In work that is counted, the ring follows each repetition. */
  counted: boolean;
  beat: Beat;
  mirrored: boolean;
  side: string;
  set: string;
  cue: string;
  /** What comes after this step, when it is time to show it. */
  next: { exercise: string; name: string; amount: string } | null;
  /** "2:14 left" of the whole routine. */
  timeLeft: string;
}

export function shownAt(guide: GuideView, now: Moment): Shown {
  const { segment } = guide;
  const paused = guide.clock.clock !== 'running';
  const running = now.steadyMs - segment.started;
  const elapsed = Math.min(segment.length, Math.max(0, paused ? segment.elapsed : running));
  const left = segment.length - elapsed;
  const mode = modeOf(segment.kind);
  const beat = beatOf(guide, mode, elapsed / SECOND);
  const counted = mode === 'work' && isCounted(guide) && 'reps' in guide.exercise.amount;
  return {
    mode,
    paused,
    elapsed,
    left,
    ...countOf(guide, mode, beat, left),
    ring: counted ? beat.round : left / segment.length,
    counted,
    beat,
    mirrored: isMirrored(guide, beat),
    side: sideText(guide),
    set: guide.set.of > 1 ? say('guide-set', { nth: guide.set.nth, of: guide.set.of }) : '',
    cue: cueOf(guide, mode, elapsed),
    next: nextOf(guide, mode, left),
    timeLeft: say('guide-left', { time: lengthText(guide.left - (elapsed - segment.elapsed)) }),
  };
}

function modeOf(kind: GuideView['segment']['kind']): Mode {
  switch (kind) {
    case 'count_in':
      return 'count-in';
    case 'work':
      return 'work';
    case 'rest':
      return 'rest';
    case 'change_side':
      return 'sides';
    case 'change_exercise':
    case 'change_posture':
      return 'change';
  }
}

/** Counted, held or kept up: "reps", "hold" or "continuous". */
function effortOf(guide: GuideView): string {
  return guide.exercise.effort;
}

function isCounted(guide: GuideView): boolean {
  return effortOf(guide) === 'reps';
}

/** Where the figure is. Before the work it shows the move; in a rest it stands. */
function beatOf(guide: GuideView, mode: Mode, seconds: number): Beat {
  const { tempo } = guide.exercise;
  const stands: Beat = { rep: 0, phase: 'rest', part: 0, depth: 0, round: 0 };
  if (mode === 'rest' || mode === 'count-in') return stands;
  if (effortOf(guide) === 'hold') return heldAt(seconds, ENTERING_S);
  return beatAt(tempo && repSeconds(tempo) > 0 ? tempo : FREE_TEMPO, seconds);
}

function countOf(guide: GuideView, mode: Mode, beat: Beat, left: number): { count: string; countSub: string } {
  const { amount } = guide.exercise;
  if (mode === 'work' && isCounted(guide) && 'reps' in amount) {
    const rep = Math.min(amount.reps, beat.rep + 1);
    return { count: String(rep), countSub: say('guide-reps-of', { reps: amount.reps }) };
  }
  const seconds = Math.ceil(left / SECOND);
  const sub = { 'count-in': 'guide-count-in', rest: 'guide-rest', change: '', sides: '', work: '' }[mode];
  return { count: seconds < 100 ? String(seconds) : lengthText(seconds * SECOND), countSub: sub ? say(sub) : '' };
}

/** The figure faces right and its near side is its right one. */
function isMirrored(guide: GuideView, beat: Beat): boolean {
  return (
    guide.side.side === 'left' || (guide.side.side === 'alternate' && alternatesByMirror(guide) && beat.rep % 2 === 1)
  );
}

/** Moves in turn whose poses show one side only. */
function alternatesByMirror(guide: GuideView): boolean {
  return isCounted(guide) && !guide.exercise.id.includes('march');
}

function sideText(guide: GuideView): string {
  const { side, nth, of } = guide.side;
  const texts: Record<Side, string> = {
    both: '',
    right: say('guide-side-right', { nth, of }),
    left: say('guide-side-left', { nth, of }),
    alternate: say('guide-side-alternate'),
  };
  return texts[side];
}

function cueOf(guide: GuideView, mode: Mode, elapsed: number): string {
  const { instructions } = guide.exercise;
  if (instructions.length === 0) return '';
  const index = mode === 'work' ? Math.floor(elapsed / CUE_MS) % instructions.length : 0;
  return instructions[index]?.guide ?? '';
}

function nextOf(guide: GuideView, mode: Mode, left: number): Shown['next'] {
  const { next } = guide;
  const lastWork = mode === 'work' && guide.set.nth === guide.set.of && guide.side.nth === guide.side.of;
  if (!next || !lastWork || left > NEXT_UP_MS) return null;
  const amount =
    'reps' in next.amount
      ? say('guide-reps', { reps: next.amount.reps })
      : say('guide-seconds', { seconds: next.amount.seconds });
  return {
    exercise: next.exercise,
    name: next.name,
    amount: next.sides === 'per_side' ? `${amount}, ${say('guide-per-side')}` : amount,
  };
}

/** What a screen reader is told when something changes. */
export function announcement(guide: GuideView): string {
  const { exercise, segment } = guide;
  const side = sideText(guide);
  switch (modeOf(segment.kind)) {
    case 'count-in':
      return `${say('guide-count-in')}: ${exercise.name}. ${exercise.instructions.map(({ text }) => text).join(' ')}`;
    case 'change':
      return `${say('guide-change', { name: exercise.name })}. ${exercise.instructions.map(({ text }) => text).join(' ')}`;
    case 'sides':
      return list([say('guide-sides-title'), side]);
    case 'rest':
      return say('guide-rest');
    case 'work':
      return side ? list([exercise.name, side]) : exercise.name;
  }
}
