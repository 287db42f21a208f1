// A day in words: its sums, and what happened when.

import type { DayFacts, Mark } from '../host/wire';
import type { Logged } from '../shared/activity';
import { clockText } from '../shared/clock';
import { categories, guidedTotal, wholeMinutes } from '../shared/days';
import { lengthInWords } from '../shared/text';
import { list, say } from '../shared/words';
import { breaksOf } from './view';

/** Names and values, in the order of interest. */
export function sumsOf(facts: DayFacts): [string, string][] {
  const { breaks, longest } = facts;
  const sums: [string, string][] = [
    [say('week-column-total'), String(wholeMinutes(guidedTotal(facts.guided)))],
    [say('week-day-taken'), breaksOf(breaks)],
    [say('week-column-natural'), String(breaks.natural)],
    [say('week-column-longest'), longest ? lengthInWords(longest.seconds) : ''],
    [say('week-day-desk'), lengthInWords(facts.deskS)],
  ];
  if (facts.standingS > 0) sums.push([say('week-day-standing'), lengthInWords(facts.standingS)]);
  if (breaks.contradicted > 0) sums.push([say('week-day-typed'), String(breaks.contradicted)]);
  return sums.filter(([, value]) => value !== '');
}

export interface DayMoment {
  time: string;
  text: string;
  /** What was logged, where it was; it can be put right. */
  entry: Logged | null;
}

/** Desk time and what cut it, in order. */
export function momentsOf(facts: DayFacts): DayMoment[] {
  const marks = facts.marks.map((mark) => ({
    atMs: mark.atMs,
    offsetS: mark.offsetS,
    text: textOf(mark),
    entry: mark.is === 'activity' ? mark : null,
  }));
  const lines = facts.desk.map(({ fromMs, toMs, offsetS, standing }) => ({
    atMs: fromMs,
    offsetS,
    entry: null,
    text: say(standing ? 'week-day-line-standing' : 'week-day-line', { length: lengthInWords((toMs - fromMs) / 1000) }),
  }));
  return [...marks, ...lines]
    .sort((a, b) => a.atMs - b.atMs)
    .map(({ atMs, offsetS, text, entry }) => ({ time: clockText(atMs, offsetS), text, entry }));
}

function textOf(mark: Mark): string {
  switch (mark.is) {
    case 'guided': {
      const parts = categories
        .filter((category) => mark.guided[category] > 0)
        .map((category) => say(`category-${category}`));
      const minutes = wholeMinutes(guidedTotal(mark.guided));
      return say('week-day-guided', { minutes, parts: list(parts), outcome: say(`week-outcome-${mark.outcome}`) });
    }
    case 'walked':
      return say('week-day-walked', { length: lengthInWords(mark.seconds) });
    case 'natural':
      return say('week-day-natural', { length: lengthInWords(mark.seconds) });
    case 'did':
      return say('week-day-did');
    case 'activity':
      return say('week-day-activity', {
        name: say(`activity-${mark.kind}`),
        length: lengthInWords(mark.seconds),
        pace: say(`week-pace-${mark.intensity}`),
      });
  }
}
