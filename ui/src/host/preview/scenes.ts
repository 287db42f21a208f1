// Every state a screen can be in, as the agent would tell it. Thursday 26 March 2026, 14:22.

import type { Snapshot } from '../wire';
import { at, day, strip, TODAY } from './days';
import { guideScenes } from './guides';
import { speechOf } from './speech';

const CLOCK = { wallMs: at(TODAY, '14:22'), steadyMs: 40_000_000, offsetS: 3600, lapse: 0 };

const working: Snapshot = {
  clock: CLOCK,
  state: { is: 'working' },
  presence: 'here',
  desk: { seconds: 32 * 60, running: true },
  intervalS: 45 * 60,
  nextBreakMs: at(TODAY, '14:35'),
  reminder: null,
  answers: { snooze: [], skip: false, did: true, wasAtDesk: false },
  routine: {
    id: 'R3-A',
    name: 'Trial mix',
    seconds: 176,
    place: 'standing',
    discreet: 2,
    exercise: 'mini_squat',
    reason: null,
  },
  guide: null,
  after: null,
  posture: { standing: false, standingMin: 0, due: false },
  quietOffer: false,
  absence: null,
  logging: false,
  today: day(TODAY),
  strip,
  trouble: [],
  muted: false,
  letterKeys: true,
  appearance: 'auto',
  speech: speechOf('en'),
};

const due: Snapshot = {
  ...working,
  state: { is: 'due' },
  desk: { seconds: 46 * 60, running: true },
  nextBreakMs: at(TODAY, '14:21'),
  reminder: { step: 'card', appearedMs: at(TODAY, '14:21') },
  answers: { snooze: [300, 600, 900], skip: true, did: true, wasAtDesk: false },
};

const floor: Snapshot['routine'] = {
  id: 'R3-C',
  name: 'Floor glutes',
  seconds: 181,
  place: 'floor',
  discreet: 0,
  exercise: 'glute_bridge',
  reason: null,
};

const seated: Snapshot['routine'] = {
  id: 'R1-A',
  name: 'Invisible minute',
  seconds: 61,
  place: 'seated',
  discreet: 3,
  exercise: 'seated_glute_squeeze',
  reason: null,
};

const guiding = (guide: Snapshot['guide']): Snapshot => ({ ...due, state: { is: 'guiding' }, reminder: null, guide });

const after: Snapshot = {
  ...working,
  desk: { seconds: 0, running: true },
  nextBreakMs: at(TODAY, '15:24'),
  after: {
    doneS: 171,
    name: 'Trial mix',
    outcome: 'completed',
    nextBreakMs: at(TODAY, '15:24'),
    askEffort: false,
    nudge: 'The far kitchen has the better coffee.',
    moves: [
      { id: 'mini_squat', name: 'Mini squat' },
      { id: 'standing_march', name: 'Standing march' },
    ],
    advice: [],
    hidden: [],
    finishes: [],
  },
};

export const scenes: Record<string, Snapshot> = {
  working,
  'first-day': {
    ...working,
    nextBreakMs: at(TODAY, '14:35'),
    today: { day: TODAY, facts: null },
    strip: strip.map(({ day: date }) => ({ day: date, facts: null })),
    posture: null,
  },
  sparse: { ...working, strip: strip.map((each) => (each.day === TODAY ? each : { ...each, facts: null })) },
  soon: {
    ...working,
    state: { is: 'soon' },
    desk: { seconds: 44 * 60 + 20, running: true },
    nextBreakMs: at(TODAY, '14:23'),
  },
  due,
  'due-last': { ...due, answers: { snooze: [], skip: true, did: true, wasAtDesk: false }, routine: floor },
  'due-seated': { ...due, routine: seated },
  held: {
    ...due,
    state: { is: 'held', reasons: ['call'], sinceMs: at(TODAY, '14:20'), showsAsDue: false },
    reminder: null,
  },
  'held-long': {
    ...due,
    state: { is: 'held', reasons: ['call'], sinceMs: at(TODAY, '13:20'), showsAsDue: true },
    desk: { seconds: 107 * 60, running: true },
    reminder: null,
  },
  snoozed: {
    ...due,
    state: { is: 'snoozed', untilMs: at(TODAY, '14:27') },
    nextBreakMs: at(TODAY, '14:27'),
    reminder: null,
  },
  paused: { ...working, state: { is: 'paused', untilMs: at(TODAY, '16:00') }, nextBreakMs: null },
  'paused-open': { ...working, state: { is: 'paused', untilMs: null }, nextBreakMs: null },
  'off-hours': {
    ...working,
    state: { is: 'off-hours', untilMs: at('2026-03-27', '09:00') },
    nextBreakMs: null,
    desk: { seconds: 0, running: false },
  },
  away: {
    ...working,
    state: { is: 'away', sinceMs: at(TODAY, '14:14') },
    presence: 'away',
    nextBreakMs: null,
    desk: { seconds: 24 * 60, running: false },
  },
  'idle-unknown': {
    ...working,
    presence: 'unknown',
    trouble: [{ subject: 'idle', text: 'This desktop does not tell when you are away.' }],
  },
  'ledger-trouble': {
    ...working,
    trouble: [{ subject: 'ledger', text: 'The disk is full. Reminders go on; new entries wait until there is room.' }],
  },
  'posture-due': { ...working, posture: { standing: false, standingMin: 35, due: true } },
  'was-away': {
    ...working,
    desk: { seconds: 40, running: true },
    nextBreakMs: at(TODAY, '15:06'),
    absence: { sinceMs: at(TODAY, '13:57'), seconds: 24 * 60 },
  },
  walked: {
    ...working,
    desk: { seconds: 20, running: true },
    nextBreakMs: at(TODAY, '15:06'),
    answers: { snooze: [], skip: false, did: true, wasAtDesk: true },
  },
  'quiet-offer': {
    ...due,
    state: { is: 'held', reasons: ['call'], sinceMs: at(TODAY, '14:01'), showsAsDue: false },
    reminder: null,
    quietOffer: true,
  },
  crowded: {
    ...working,
    posture: { standing: true, standingMin: 95, due: true },
    absence: { sinceMs: at(TODAY, '13:57'), seconds: 24 * 60 },
    trouble: [
      { subject: 'ledger', text: 'The disk is full. Reminders go on; new entries wait until there is room.' },
      { subject: 'tray', text: 'This desktop shows no tray icons. Start Astir again to open this window.' },
    ],
  },
  lapse: { ...working, clock: { ...CLOCK, lapse: 60 } },
  'lapse-guide': { ...guiding(guideScenes(CLOCK.steadyMs)['guide-reps'] ?? null), clock: { ...CLOCK, lapse: 60 } },
  'due-long': { ...due, routine: { ...working.routine, name: 'Glute focus, standing' } },
  'lapse-due': {
    ...due,
    routine: { ...working.routine, name: 'Glute focus, standing' },
    clock: { ...CLOCK, lapse: 60 },
  },
  after,
  'after-effort': { ...after, after: { ...after.after!, askEffort: true, nudge: null } },
  'after-part': { ...after, after: { ...after.after!, doneS: 48, outcome: 'partial', nudge: null } },
  'after-hurt': { ...after, after: { ...after.after!, doneS: 64, outcome: 'hurt', nudge: null } },
  ...Object.fromEntries(Object.entries(guideScenes(CLOCK.steadyMs)).map(([name, view]) => [name, guiding(view)])),
};
