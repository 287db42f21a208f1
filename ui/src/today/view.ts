// What Today says and offers, as plain values: one sentence and one main action for each state.

import type { Request, Snapshot } from '../host/wire';
import { clockText, type Moment } from '../shared/clock';
import { dayInWords, inWords, lengthInWords } from '../shared/text';
import { list, say } from '../shared/words';
import { notesOf, type Note } from './notes';

export interface Choice {
  text: string;
  request: Request;
}

export interface Hero {
  label: string;
  value: string;
  /** Words instead of a clock time are set smaller. */
  isTime: boolean;
  sub: string;
  /** Now is the time: an ember rule stands beside it. */
  now: boolean;
}

export interface TodayView {
  sentence: string;
  hero: Hero;
  main: Choice;
  /** Answers to a break that is due, in place of the row beneath the main action. */
  answers: Choice[];
  pause: { text: string; request: Request } | null;
  notes: Note[];
}

const START: Request = { ask: 'start', routine: null, seconds: null, seated: false };

export function todayView(snapshot: Snapshot, now: Moment): TodayView {
  return {
    sentence: sentenceOf(snapshot, now),
    hero: heroOf(snapshot, now),
    main: mainOf(snapshot),
    answers: answersOf(snapshot),
    pause: pauseOf(snapshot),
    notes: notesOf(snapshot),
  };
}

/** Seconds at the desk by now. */
export function deskSeconds(snapshot: Snapshot, now: Moment): number {
  const passed = snapshot.desk.running ? (now.wallMs - snapshot.clock.wallMs) / 1000 : 0;
  return snapshot.desk.seconds + passed;
}

function sentenceOf(snapshot: Snapshot, now: Moment): string {
  const { state } = snapshot;
  switch (state.is) {
    case 'guiding':
      return say('state-guiding');
    case 'paused':
      return say('state-paused');
    case 'off-hours':
      return say('state-off-hours');
    case 'away':
      return say('state-away', { time: clockText(state.sinceMs, now.offsetS) });
    default: {
      const seconds = deskSeconds(snapshot, now);
      return seconds < 60 ? say('state-desk-fresh') : say('state-desk', { length: lengthInWords(seconds) });
    }
  }
}

function heroOf(snapshot: Snapshot, now: Moment): Hero {
  const { state } = snapshot;
  const clock = (ms: number) => clockText(ms, now.offsetS);
  const time = (label: string, ms: number, sub: string): Hero => ({
    label,
    value: clock(ms),
    isTime: true,
    sub,
    now: false,
  });
  const word = (label: string, value: string, sub: string): Hero => ({ label, value, isTime: false, sub, now: false });
  const desk = lengthInWords(deskSeconds(snapshot, now));
  switch (state.is) {
    case 'working':
    case 'soon': {
      const next = snapshot.nextBreakMs;
      if (next === null) return word(say('today-next'), say('today-paused-value'), '');
      return time(say('today-next'), next, inWords(next - now.wallMs));
    }
    case 'due':
      return { ...word(say('today-due'), say('today-now'), say('today-due-sub', { length: desk })), now: true };
    case 'held': {
      const reasons = list(state.reasons.map((reason) => say(`state-hold-${reason}`)));
      const since = say('today-held-since', { time: clock(state.sinceMs) });
      return { ...word(say('today-held'), reasons, since), now: state.showsAsDue };
    }
    case 'snoozed':
      return time(say('today-snoozed'), state.untilMs, inWords(state.untilMs - now.wallMs));
    case 'paused':
      if (state.untilMs === null) return word(say('today-paused'), say('today-paused-value'), say('today-paused-sub'));
      return time(say('today-paused-until'), state.untilMs, whenOf(state.untilMs, now));
    case 'off-hours':
      if (state.untilMs === null) return word(say('today-paused'), say('today-paused-value'), '');
      return time(say('today-off-hours'), state.untilMs, whenOf(state.untilMs, now));
    case 'guiding':
      return word(say('today-guiding'), snapshot.guide?.name ?? snapshot.routine.name, '');
    case 'away':
      return word(say('today-away'), say('today-away-value'), say('today-away-sub'));
  }
}

function whenOf(ms: number, now: Moment): string {
  return dayInWords(ms, now.wallMs, now.offsetS) ?? inWords(ms - now.wallMs);
}

function mainOf(snapshot: Snapshot): Choice {
  switch (snapshot.state.is) {
    case 'guiding':
      return { text: say('today-back-to-guide'), request: { ask: 'open', screen: 'guide' } };
    case 'paused':
      return { text: say('today-resume'), request: { ask: 'resume' } };
    case 'held':
      return { text: say('today-start-anyway'), request: START };
    default:
      return { text: say('today-start'), request: START };
  }
}

function answersOf(snapshot: Snapshot): Choice[] {
  const { is } = snapshot.state;
  if (is !== 'due' && is !== 'held' && is !== 'snoozed') return [];
  const { snooze, skip, did } = snapshot.answers;
  const answers: Choice[] = [];
  const [seconds] = snooze;
  if (seconds !== undefined && is !== 'snoozed') {
    answers.push({ text: say('today-snooze', { minutes: seconds / 60 }), request: { ask: 'snooze', seconds } });
  }
  if (skip) answers.push({ text: say('today-skip'), request: { ask: 'skip' } });
  if (did) answers.push({ text: say('today-did'), request: { ask: 'did' } });
  return answers;
}

function pauseOf(snapshot: Snapshot): TodayView['pause'] {
  switch (snapshot.state.is) {
    case 'paused':
      return { text: say('today-resume'), request: { ask: 'resume' } };
    case 'guiding':
      return null;
    default:
      return { text: say('today-pause-label'), request: { ask: 'pause', until: { until: 'resumed' } } };
  }
}
