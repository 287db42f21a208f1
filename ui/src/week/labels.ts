// Words beside the capsules of a line, each where there is room for it: none covers another or a capsule.

/** Something on a line, from where to where, with its words. */
export interface Capsule {
  from: number;
  to: number;
  text: string;
}

export interface Label {
  at: number;
  anchor: 'start' | 'end';
}

/** Units of the drawing that a letter takes at most. */
const LETTER = 6.5;
const GAP = 4;

/** Where the words of each capsule go: after it, else before it, else nowhere; the readout has them in any case. */
export function labelsOf(capsules: readonly Capsule[], width: number): (Label | null)[] {
  const taken = capsules.map(({ from, to }) => ({ from, to }));
  return capsules.map(({ from, to, text }) => {
    const long = text.length * LETTER;
    const sides = [
      { at: to + GAP, anchor: 'start', from: to + GAP, to: to + GAP + long },
      { at: from - GAP, anchor: 'end', from: from - GAP - long, to: from - GAP },
    ] as const;
    const free = sides.find(
      (side) =>
        side.from >= 0 && side.to <= width && taken.every((other) => side.to <= other.from || other.to <= side.from),
    );
    if (!free || text === '') return null;
    taken.push(free);
    return { at: free.at, anchor: free.anchor };
  });
}
