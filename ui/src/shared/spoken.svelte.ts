// What is spoken now. Whoever draws a text draws it anew when that changes.

import type { FluentBundle } from '@fluent/bundle';

interface Spoken {
  /** The texts, the best first; what one lacks is said by the next. */
  bundles: FluentBundle[];
  /** For `Intl`: country, hours and digits. */
  formats: string;
}

let spoken = $state.raw<Spoken>({ bundles: [], formats: 'en-GB-u-hc-h23' });

export const now = (): Spoken => spoken;

export function change(to: Spoken): void {
  spoken = to;
}
