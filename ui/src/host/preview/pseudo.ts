// English as a language nobody has translated for: accented, so that a text which is not looked up stands out, and
// 40 % longer, so that what has no room for other languages is seen.

import { change, now } from '../../shared/spoken.svelte';

const accented: Record<string, string> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', y: 'ý', c: 'ç', n: 'ñ', s: 'š' };
const LONGER = 0.4;

/** Speaks so from now on. */
export function pretend(): void {
  const { bundles, formats } = now();
  for (const bundle of bundles) bundle._transform = pseudo;
  change({ bundles: [...bundles], formats });
}

/** "Start now" as "štáárt ñóóẃ" or so. */
function pseudo(text: string): string {
  let owed = 0;
  return [...text]
    .map((letter) => {
      const other = accented[letter.toLowerCase()];
      if (/\p{L}/u.test(letter)) owed += LONGER;
      if (!other) return letter;
      const extra = Math.floor(owed);
      owed -= extra;
      const first = letter === letter.toLowerCase() ? other : other.toUpperCase();
      return first + other.repeat(extra);
    })
    .join('');
}
