// What a reminder says and offers, as plain values.

import type { Request, Snapshot } from '../host/wire';
import { clockText, type Moment } from '../shared/clock';
import { lengthInWords } from '../shared/text';
import { say } from '../shared/words';
import { deskSeconds } from '../today/view';

/** Characters that one line of the card takes. */
const NAME_LINE = 27;

export interface CardView {
  name: string;
  /** A name that needs two lines; all is set smaller, so that the answers stay in sight. */
  longName: boolean;
  line: string;
  start: Request;
  snooze: { text: string; request: Request } | null;
  skip: boolean;
  seated: Request | null;
  did: boolean;
}

export function cardView(snapshot: Snapshot, now: Moment): CardView {
  const { routine, answers } = snapshot;
  const minutes = Math.max(1, Math.round(routine.seconds / 60));
  const place = say(`place-sentence-${routine.place}`);
  const [seconds] = answers.snooze;
  const start = (seated: boolean): Request => ({ ask: 'start', routine: null, seconds: null, seated });
  const name = say('card-name', { name: routine.name, length: say('length-routine', { minutes }) });
  const desk = lengthInWords(deskSeconds(snapshot, now));
  // Under time-lapse a line of its own says so, and the place gives way to it.
  const line = snapshot.clock.lapse > 1 ? say('card-line-short', { desk }) : say('card-line', { place, desk });
  return {
    name,
    longName: name.length > NAME_LINE,
    line: seconds === undefined ? say('card-line-last', { place }) : line,
    start: start(false),
    snooze:
      seconds === undefined
        ? null
        : { text: say('card-snooze', { minutes: seconds / 60 }), request: { ask: 'snooze', seconds } },
    skip: answers.skip,
    seated: routine.place === 'seated' ? null : start(true),
    did: answers.did,
  };
}

/** "Skipped. Next 15:20." */
export function skippedText(snapshot: Snapshot): string {
  if (snapshot.nextBreakMs === null) return say('card-skipped-open');
  return say('card-skipped', { time: clockText(snapshot.nextBreakMs, snapshot.clock.offsetS) });
}
