// The library as plain values: what a filter lets through, and the words of an entry.

import type { Amount, LibraryEntry } from '../host/wire';
import { say } from '../shared/words';

export interface Filter {
  search: string;
  /** Empty for every place. */
  place: string;
  /** Empty for every target. */
  target: string;
  /** What is at hand: what needs anything else is left out. Empty when it does not matter, `none` for nothing at all. */
  equipment: string;
}

export const everything: Filter = { search: '', place: '', target: '', equipment: '' };

export function found(entries: readonly LibraryEntry[], filter: Filter): LibraryEntry[] {
  const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const { exercise, aka, targets, equipment } = entry;
    const text = [exercise.name, ...aka, ...targets.map(targetName), say(`category-${exercise.category}`)]
      .join(' ')
      .toLowerCase();
    return (
      words.every((word) => text.includes(word)) &&
      (filter.place === '' || exercise.place === filter.place) &&
      (filter.target === '' || targets.includes(filter.target)) &&
      fits(equipment, filter.equipment)
    );
  });
}

function fits(needed: readonly string[], atHand: string): boolean {
  if (atHand === '') return true;
  return needed.every((each) => each === atHand);
}

/** The values that some entry has, in the order they come, for a filter's list. */
export function valuesOf(entries: readonly LibraryEntry[], read: (entry: LibraryEntry) => readonly string[]): string[] {
  return [...new Set(entries.flatMap((entry) => [...read(entry)]))];
}

export const targetName = (target: string): string => say(`exercises-target-${target}`);
export const equipmentName = (equipment: string): string => say(`exercises-needs-${equipment}`);

/** "standing · chair · looks ordinary". */
export function placeLine({ exercise, equipment, discreet }: LibraryEntry): string {
  return [say(`place-${exercise.place}`), ...equipment.map(equipmentName), say(`discreet-${discreet}`)].join(' · ');
}

/** "Strength · standing"; "Seated" says both at once. */
export function kindLine({ category, place }: LibraryEntry['exercise']): string {
  const kind = say(`category-${category}`);
  return category === 'seated' && place === 'seated' ? kind : `${kind} · ${say(`place-${place}`)}`;
}

/** "8 times, each side", "20 s". */
export function amountLine({ exercise }: LibraryEntry): string {
  const text = amountText(exercise.amount);
  return exercise.sides === 'per_side' ? `${text}, ${say('guide-per-side')}` : text;
}

function amountText(amount: Amount): string {
  return 'reps' in amount
    ? say('guide-reps', { reps: amount.reps })
    : say('guide-seconds', { seconds: amount.seconds });
}

/** "Knee: higher seat, hands on thighs." */
export function cautionLine({ flag, advice, note }: LibraryEntry['exercise']['cautions'][number]): string {
  return say(`exercises-caution-${advice}`, { flag: say(`exercises-flag-${flag}`), note });
}
