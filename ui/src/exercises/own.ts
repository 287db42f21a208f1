// Exercises and routines of one's own, as their forms begin.

import type { Amount, ExerciseDraft, LibraryEntry, LibraryView, RoutineDraft } from '../host/wire';
import { say } from '../shared/words';

/** What the app writes has a lasting name that begins so. What was written by hand is changed in its file. */
const WRITTEN_HERE = 'own_';
/** What fits on the guide in two lines, in characters. */
export const GUIDE_LINE = 60;

export const isWrittenHere = (id: string): boolean => id.startsWith(WRITTEN_HERE);

export const newExercise = (): ExerciseDraft => ({
  id: null,
  name: '',
  category: 'mobility',
  pattern: 'spine',
  place: 'standing',
  equipment: [],
  effort: 'reps',
  sides: 'both',
  count: 6,
  sets: 1,
  repSeconds: 4,
  instructions: [],
});

/** An exercise written before, to be changed. */
export function draftOf(entry: LibraryEntry): ExerciseDraft {
  const { sets, amount } = entry.standing.dose;
  const { tempo } = entry;
  return {
    id: entry.id,
    name: entry.name,
    category: entry.category,
    pattern: entry.pattern,
    place: entry.place,
    equipment: [...entry.equipment],
    effort: entry.effort,
    sides: entry.sides,
    count: countOf(amount),
    sets,
    repSeconds: tempo ? tempo.lift + tempo.hold + tempo.lower + tempo.rest : 4,
    instructions: entry.instructions.map(({ text }) => text),
  };
}

export const newRoutine = (): RoutineDraft => ({ id: null, name: '', steps: [] });

/** As much of an exercise as is right now, as a step. */
export function stepOf(view: LibraryView, id: string): RoutineDraft['steps'][number] | null {
  const entry = view.entries.find((each) => each.id === id);
  return entry ? { exercise: id, sets: 1, amount: entry.standing.dose.amount } : null;
}

export const countOf = (amount: Amount): number => ('reps' in amount ? amount.reps : amount.seconds);
export const withCount = (amount: Amount, count: number): Amount =>
  'reps' in amount ? { reps: count } : { seconds: count };
export const unitOf = (amount: Amount): string =>
  say('reps' in amount ? 'exercises-own-times' : 'exercises-own-seconds');
