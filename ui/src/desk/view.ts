// The workstation check as plain values: its items in order, with what was found.

import type { DeskCheck, DeskItem, DeskItemState, DeskView } from '../host/wire';
import { say } from '../shared/words';

export const items: readonly DeskItem[] = [
  'seat-height',
  'seat-depth',
  'low-back',
  'trunk',
  'elbows',
  'wrists',
  'keyboard-mouse',
  'screen-height',
  'screen-distance',
  'screen-direction',
  'laptop',
  'leg-room',
  'armrests',
  'text-glare',
  'standing-height',
  'pockets-legs',
];

/** The one item that has nothing to try. */
const WITHOUT_TRY = 'standing-height';

export const findings: readonly DeskItemState[] = ['good', 'change', 'not-here'];

export interface ItemView {
  item: DeskItem;
  name: string;
  target: string;
  /** How to find out; empty where the target says it all. */
  check: string;
  fix: string;
  found: DeskItemState | null;
  /** How it compares with the time before; empty when there is nothing to say. */
  since: string;
}

export function itemsOf(desk: DeskView): ItemView[] {
  return items.map((item) => {
    const check = desk.checks.find((each) => each.item === item);
    return {
      item,
      name: say(`desk-${item}-name`),
      target: say(`desk-${item}-target`),
      check: item === WITHOUT_TRY ? '' : say(`desk-${item}-check`),
      fix: say(`desk-${item}-fix`),
      found: check?.found ?? null,
      since: check ? sinceOf(check) : '',
    };
  });
}

function sinceOf({ found, before }: DeskCheck): string {
  if (before === 'change' && found === 'good') return say('desk-better');
  if (before === 'good' && found === 'change') return say('desk-worse');
  return '';
}

/** "5 of 16 looked at, 2 worth changing." */
export function progressOf(desk: DeskView): string {
  const change = desk.checks.filter(({ found }) => found === 'change').length;
  return say('desk-progress', { done: desk.checks.length, all: items.length, change });
}
