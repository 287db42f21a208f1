// The library as plain values: what a filter lets through, and the words of an entry.

import type { CautionView, LibraryEntry, Neighbour } from '../host/wire';
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
  return entries.filter(({ name, aka, primary, category, bucket, place, equipment }) => {
    const target = bucket ? targetName(bucket) : '';
    const text = [name, ...aka, ...primary, target, say(`category-${category}`)].join(' ').toLowerCase();
    return (
      words.every((word) => text.includes(word)) &&
      (filter.place === '' || place === filter.place) &&
      (filter.target === '' || bucket === filter.target) &&
      (filter.equipment === '' || equipment.every((each) => each === filter.equipment))
    );
  });
}

/** The values that some entry has, in the order they come, for a filter's list. */
export function valuesOf(entries: readonly LibraryEntry[], read: (entry: LibraryEntry) => readonly string[]): string[] {
  return [...new Set(entries.flatMap((entry) => [...read(entry)]))];
}

/** The ladder an entry is on, from the easiest, itself included. */
export function ladderOf(entries: readonly LibraryEntry[], entry: LibraryEntry): Neighbour[] {
  const ladder: Neighbour[] = [entry];
  const follow = (way: 'easier' | 'harder', add: (next: Neighbour) => void) => {
    for (let next = entry[way]; next && ladder.every(({ id }) => id !== next?.id);) {
      add(next);
      const { id } = next;
      next = entries.find((each) => each.id === id)?.[way] ?? null;
    }
  };
  follow('easier', (next) => ladder.unshift(next));
  follow('harder', (next) => ladder.push(next));
  return ladder;
}

export const isBanned = ({ availability }: LibraryEntry): boolean => availability.availability === 'banned';

/** Why it does not come in a break at present; nothing when it does, or when the person said never. */
export function leftOutWhy(entry: LibraryEntry): string {
  return isBanned(entry) ? '' : entry.availability_reason;
}

export const targetName = (target: string): string => say(`exercises-target-${target}`);
export const equipmentName = (equipment: string): string => say(`exercises-needs-${equipment}`);

/** "Strength · standing"; "Seated" says both at once. */
export function kindLine({ category, place }: LibraryEntry): string {
  const kind = say(`category-${category}`);
  return category === 'seated' && place === 'seated' ? kind : `${kind} · ${say(`place-${place}`)}`;
}

/** "standing · chair · looks ordinary". */
export function placeLine({ place, equipment, discreet }: LibraryEntry): string {
  return [say(`place-${place}`), ...equipment.map(equipmentName), say(`discreet-${discreet}`)].join(' · ');
}

/** "2 × 8 times, each side", "20 s". */
export function amountLine({ standing, sides }: LibraryEntry): string {
  const { sets, amount } = standing.dose;
  const each =
    'reps' in amount ? say('guide-reps', { reps: amount.reps }) : say('guide-seconds', { seconds: amount.seconds });
  const text = sets > 1 ? say('exercises-sets', { sets, each }) : each;
  return sides === 'per_side' ? `${text}, ${say('guide-per-side')}` : text;
}

/** "Knee: higher seat, hands on thighs (you told so)". */
export function cautionLine({ flag, advice, note, applies }: CautionView): string {
  const text = say(`exercises-caution-${advice}`, { flag: say(`exercises-flag-${flag}`), note });
  return applies ? say('exercises-caution-applies', { text }) : text;
}
