// The lines beneath the buttons: what Astir would like to know, and what does not work. Each has its answers.

import type { Snapshot, Trouble } from '../host/wire';
import { lengthInWords } from '../shared/text';
import { say } from '../shared/words';
import type { Choice } from './view';

export interface Note {
  /** Tells notes apart. */
  about: string;
  text: string;
  actions: Choice[];
}

/** What there is to say, the most passing first. */
export function notesOf(snapshot: Snapshot): Note[] {
  return [
    postureNote(snapshot),
    absenceNote(snapshot),
    walkNote(snapshot),
    quietNote(snapshot),
    ...snapshot.trouble.map(troubleNote),
    idleNote(snapshot),
    firstDayNote(snapshot),
  ].filter((note) => note !== null);
}

function postureNote({ posture }: Snapshot): Note | null {
  if (!posture?.due) return null;
  const standing = !posture.standing;
  return {
    about: 'posture',
    text: say(standing ? 'today-posture-stand' : 'today-posture-sit'),
    actions: [
      { text: say(standing ? 'today-posture-up' : 'today-posture-down'), request: { ask: 'posture', standing } },
      { text: say('today-posture-later'), request: { ask: 'posture-later' } },
    ],
  };
}

function absenceNote({ absence }: Snapshot): Note | null {
  if (!absence) return null;
  return {
    about: 'absence',
    text: say('today-absence', { length: lengthInWords(absence.seconds) }),
    actions: [
      { text: say('today-absence-walk'), request: { ask: 'away-was', activity: 'walk' } },
      { text: say('today-absence-nothing'), request: { ask: 'away-was', activity: null } },
    ],
  };
}

function walkNote({ answers }: Snapshot): Note | null {
  if (!answers.wasAtDesk) return null;
  return {
    about: 'walk',
    text: say('today-walked'),
    actions: [{ text: say('today-was-at-desk'), request: { ask: 'was-at-desk' } }],
  };
}

function quietNote({ quietOffer }: Snapshot): Note | null {
  if (!quietOffer) return null;
  return {
    about: 'quiet',
    text: say('today-quiet'),
    actions: [
      { text: say('today-quiet-start'), request: { ask: 'start', routine: null, seconds: null, seated: true } },
    ],
  };
}

function troubleNote({ subject, text }: Trouble): Note {
  return {
    about: `trouble-${subject}`,
    text: subject === 'idle' ? say('state-idle-unknown') : text,
    actions: [{ text: say('state-check-again'), request: { ask: 'status' } }],
  };
}

function idleNote({ presence, trouble }: Snapshot): Note | null {
  if (presence !== 'unknown' || trouble.some(({ subject }) => subject === 'idle')) return null;
  return {
    about: 'idle',
    text: say('state-idle-unknown'),
    actions: [{ text: say('today-did'), request: { ask: 'did' } }],
  };
}

function firstDayNote({ state, strip }: Snapshot): Note | null {
  if (state.is !== 'working' || !strip.every(({ facts }) => facts === null || nothingDone(facts))) return null;
  return { about: 'first-day', text: say('state-first-day'), actions: [] };
}

function nothingDone(facts: NonNullable<Snapshot['today']['facts']>): boolean {
  const { taken, offered, natural } = facts.breaks;
  return taken + offered + natural === 0 && facts.marks.length === 0;
}
