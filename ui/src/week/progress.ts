// Eight weeks of strength moves as plain values: a row for each kind of move, a cell for each week.

import type { PatternWeek, ProgressView } from '../host/wire';
import { lengthText } from '../shared/clock';
import { say } from '../shared/words';

export interface Row {
  pattern: string;
  name: string;
  /** The hardest move of the newest week that has any: "Squat, step 3 of 5". */
  level: string;
  cells: Cell[];
}

export interface Cell {
  week: string;
  /** Of the tallest bar, 0 to 1. */
  share: number;
  /** Repetitions, or time where none are counted; empty when nothing was done. */
  text: string;
  /** The same in a sentence. */
  readout: string;
}

export function rowsOf({ weeks, patterns }: ProgressView): Row[] {
  return patterns.map(({ pattern, weeks: done }) => {
    const most = Math.max(1, ...done.map((week) => (week ? amountOf(week) : 0)));
    const newest = done.findLast((week) => week !== null);
    return {
      pattern,
      name: say(`pattern-${pattern}`),
      level: newest ? levelOf(newest) : '',
      cells: weeks.map((week, index) => cellOf(week, done[index] ?? null, most)),
    };
  });
}

function cellOf(week: string, done: PatternWeek | null, most: number): Cell {
  if (!done) return { week, share: 0, text: '', readout: say('week-progress-none') };
  const text = textOf(done);
  return {
    week,
    share: amountOf(done) / most,
    text,
    readout: say('week-progress-cell', { sets: done.sets, amount: text, hardest: done.hardest }),
  };
}

/** Bars of one row compare with each other only. */
function amountOf({ reps, seconds }: PatternWeek): number {
  return reps > 0 ? reps : seconds;
}

function textOf({ reps, seconds }: PatternWeek): string {
  return reps > 0 ? String(reps) : lengthText(seconds * 1000);
}

function levelOf({ hardest, rung, rungs }: PatternWeek): string {
  return rungs > 1 ? say('week-progress-level', { hardest, rung, rungs }) : hardest;
}
