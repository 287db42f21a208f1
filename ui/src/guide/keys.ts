// The keys of the guide, and what each asks for.

export type Act = 'pause' | 'skip' | 'back' | 'easier' | 'hurt' | 'mute' | 'leave' | 'help' | 'longer' | 'shorter';

const always: Record<string, Act> = {
  ' ': 'pause',
  MediaPlayPause: 'pause',
  ArrowRight: 'skip',
  MediaTrackNext: 'skip',
  ArrowLeft: 'back',
  MediaTrackPrevious: 'back',
  Escape: 'leave',
  '?': 'help',
  '+': 'longer',
  '-': 'shorter',
};
const letters: Record<string, Act> = { n: 'skip', p: 'back', s: 'easier', h: 'hurt', m: 'mute' };

/** What a key asks for; nothing when it is held with a modifier, or letters are switched off. */
export function actOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  withLetters: boolean,
): Act | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  return always[event.key] ?? (withLetters ? letters[event.key.toLowerCase()] : undefined) ?? null;
}

/** For the list of keys: what to press (the id of its name, or what is printed on it), and the id of what it does. */
export const keyList: readonly [string, string][] = [
  ['guide-key-space', 'guide-keys-space'],
  ['→  N', 'guide-keys-next'],
  ['←  P', 'guide-keys-back'],
  ['S', 'guide-keys-easier'],
  ['H', 'guide-keys-hurt'],
  ['M', 'guide-keys-mute'],
  ['+  −', 'guide-keys-adjust'],
  ['Esc', 'guide-keys-leave'],
];
