// The week as plain values: its sentence, its columns, its scale and the words of each day.

import type { BreakCounts, Category, Day, DayFacts, GuidedSeconds, Mark, Stretch, Week } from '../host/wire';
import { minuteOfDay } from '../shared/clock';
import { categories, guidedTotal, wholeMinutes } from '../shared/days';
import { dayAfter, dayName, lengthInWords } from '../shared/text';
import { list, say } from '../shared/words';

/** A quiet week is drawn on ten minutes, so that two minutes do not look like much. */
const LEAST_TOP_MINUTES = 10;
/** A stretch shorter than this is not worth a sentence. */
const LEAST_STRETCH_S = 60;
/** Minutes between two ticks, as clocks have taught people to read them. */
const TICK_STEPS = [1, 2, 5, 10, 15, 30, 60, 120];
const MOST_TICKS = 5;
const THURSDAY = 4;

export interface Column {
  day: string;
  facts: DayFacts | null;
  /** Mean guided seconds of this day of the week before. */
  usualS: number | null;
  isToday: boolean;
  /** Gone by, and nothing is known of it. */
  isMissing: boolean;
  readout: string;
}

export interface MinuteScale {
  /** Minutes at the top of the drawing. */
  top: number;
  ticks: number[];
}

export function columnsOf(week: Week, today: string): Column[] {
  return week.days.map((day, index) => ({
    day: day.day,
    facts: day.facts,
    usualS: week.before?.guidedByDayS[index] ?? null,
    isToday: day.day === today,
    isMissing: !day.facts && day.day < today,
    readout: readoutOf(day),
  }));
}

/** Whole minutes that hold every column and every mean. */
export function scaleOf(columns: readonly Column[]): MinuteScale {
  const seconds = columns.flatMap(({ facts, usualS }) => [facts ? guidedTotal(facts.guided) : 0, usualS ?? 0]);
  const most = Math.max(LEAST_TOP_MINUTES, ...seconds.map((each) => each / 60));
  const step = TICK_STEPS.find((minutes) => most / minutes <= MOST_TICKS) ?? Math.ceil(most / MOST_TICKS);
  const count = Math.ceil(most / step);
  return { top: count * step, ticks: Array.from({ length: count + 1 }, (_, index) => index * step) };
}

/** "21 breaks this week. Longest stretch 1 h 52, Tuesday morning." */
export function sentenceOf(week: Week, today: string): string {
  const { totals } = week;
  const now = week.days.some(({ day }) => day === today);
  if (!totals) return say(now ? 'today-strip-blank' : 'week-sentence-blank');
  const breaks = totals.breaks.taken;
  if (!totals.longest || totals.longest.seconds < LEAST_STRETCH_S) return say('week-sentence-no-stretch', { breaks });
  return say(now ? 'week-sentence' : 'week-sentence-then', {
    breaks,
    length: lengthInWords(totals.longest.seconds),
    when: whenOf(totals.longest),
  });
}

export function readoutOf({ day, facts }: Day): string {
  const name = dayName(day, 'long');
  if (!facts) return say('week-day-blank', { day: name });
  return [noteOf(name, facts.guided, facts.breaks), partsOf(facts.guided), activitiesOf(facts)]
    .filter(Boolean)
    .join(' ');
}

/** What is counted of breaks, in a day of the week as of the month. */
export type Counts = Pick<BreakCounts, 'taken' | 'unasked' | 'offered' | 'natural'>;

/** "Monday: 11 min guided, 6 of 7 breaks taken, 2 natural." */
export function noteOf(day: string, guided: GuidedSeconds, breaks: Counts): string {
  const { offered, natural, unasked } = breaks;
  const minutes = wholeMinutes(guidedTotal(guided));
  const note = say('week-day-note', { day, minutes, taken: askedAndTaken(breaks), offered, natural });
  return unasked > 0 ? `${note} ${say('week-day-own', { own: unasked })}` : note;
}

/** "5 of 6", "5 of 6 +1": taken of offered, and those that no reminder had asked for. */
export function breaksOf(breaks: Counts): string {
  const { offered, unasked } = breaks;
  const texts = [];
  if (offered > 0 || unasked === 0) texts.push(say('week-breaks-of', { taken: askedAndTaken(breaks), offered }));
  if (unasked > 0) texts.push(say('week-breaks-own', { own: unasked }));
  return texts.join(' ');
}

function askedAndTaken({ taken, unasked }: Counts): number {
  return Math.max(0, taken - unasked);
}

/** "Strength 4, mobility 2." */
function partsOf(guided: GuidedSeconds): string {
  const parts = sharesOf(guided).map(([category, minutes]) =>
    say('week-day-parts', { name: say(`category-${category}`), minutes }),
  );
  return parts.length > 0 ? say('week-day-sentence', { parts: list(parts) }) : '';
}

/** Whole minutes that add up to those of the day: what rounding down leaves goes to the largest remainders. */
export function sharesOf(guided: GuidedSeconds): [Category, number][] {
  const whole = (category: Category) => Math.floor(guided[category] / 60);
  const left = categories.reduce((rest, each) => rest - whole(each), wholeMinutes(guidedTotal(guided)));
  const rounded = [...categories].sort((a, b) => (guided[b] % 60) - (guided[a] % 60)).slice(0, left);
  return categories
    .map((each): [Category, number] => [each, whole(each) + (rounded.includes(each) ? 1 : 0)])
    .filter(([, minutes]) => minutes > 0);
}

/** "Bike 45." Outside activity stands beside the guided minutes, never among them. */
export function activitiesOf(facts: DayFacts): string {
  const texts = facts.marks.map(activityOf).filter(Boolean);
  return texts.length > 0 ? say('week-day-sentence', { parts: list(texts) }) : '';
}

/** "Bike 45"; nothing for marks of another kind. */
export function activityOf(mark: Mark): string {
  if (mark.is !== 'activity') return '';
  return say('week-activity', { name: say(`activity-${mark.kind}`), minutes: wholeMinutes(mark.seconds) });
}

/** "Tuesday morning". */
export function whenOf(stretch: Stretch): string {
  const hour = minuteOfDay(stretch.fromMs, stretch.offsetS) / 60;
  const part = hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening';
  return say(`week-when-${part}`, { day: dayName(stretch.day, 'long') });
}

/** The ISO week, such as "2026-W13", that a week of seven days stands for, `weeks` further on. */
export function isoWeek(firstDay: string, weeks: number): string {
  const start = dayAfter(firstDay, weeks * 7);
  const days = Array.from({ length: 7 }, (_, index) => dayAfter(start, index));
  const thursday = days.find((day) => new Date(`${day}T00:00:00Z`).getUTCDay() === THURSDAY) ?? start;
  const year = thursday.slice(0, 4);
  const dayOfYear = (Date.parse(`${thursday}T00:00:00Z`) - Date.parse(`${year}-01-01T00:00:00Z`)) / 86_400_000;
  return `${year}-W${String(Math.floor(dayOfYear / 7) + 1).padStart(2, '0')}`;
}

/** The month `step` on from one such as "2026-03". */
export function monthAfter(month: string, step: number): string {
  const [year = 0, nth = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, nth - 1 + step, 1)).toISOString().slice(0, 7);
}
