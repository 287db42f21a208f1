// Seven made-up days: Friday to Thursday, so that today is the last one.

import type { Day, DayFacts, DeskLine, GuidedSeconds, Mark, Week } from '../wire';

const OFFSET_S = 3600;
const MINUTE = 60_000;

/** UTC in ms of a local time on a day such as "2026-03-26". */
export function at(day: string, time: string): number {
  return Date.parse(`${day}T${time}:00Z`) - OFFSET_S * 1000;
}

interface Sketch {
  desk: [string, string][];
  guided?: [string, Partial<GuidedSeconds>][];
  walked?: [string, number][];
  natural?: [string, number][];
  did?: string[];
  activity?: [string, string, number][];
  offered: number;
  skipped?: number;
}

const none: GuidedSeconds = { strength: 0, mobility: 0, seated: 0, circulation: 0 };

/** The facts of a day, worked out from a sketch of it. */
export function facts(day: string, sketch: Sketch): DayFacts {
  const desk: DeskLine[] = sketch.desk.map(([from, to]) => ({
    fromMs: at(day, from),
    toMs: at(day, to),
    offsetS: OFFSET_S,
    standing: false,
  }));
  const guided = (sketch.guided ?? []).map(([time, seconds]) => ({ time, seconds: { ...none, ...seconds } }));
  const marks: Mark[] = [
    ...guided.map(({ time, seconds }): Mark => ({
      is: 'guided',
      atMs: at(day, time),
      offsetS: OFFSET_S,
      guided: seconds,
      outcome: 'completed',
    })),
    ...(sketch.walked ?? []).map(([time, seconds]): Mark => ({
      is: 'walked',
      atMs: at(day, time),
      offsetS: OFFSET_S,
      seconds,
    })),
    ...(sketch.natural ?? []).map(([time, seconds]): Mark => ({
      is: 'natural',
      atMs: at(day, time),
      offsetS: OFFSET_S,
      seconds,
    })),
    ...(sketch.did ?? []).map((time): Mark => ({ is: 'did', atMs: at(day, time), offsetS: OFFSET_S })),
    ...(sketch.activity ?? []).map(([time, kind, seconds]): Mark => ({
      is: 'activity',
      id: `${day}-${kind}`,
      atMs: at(day, time),
      offsetS: OFFSET_S,
      seconds,
      kind,
      intensity: 'brisk',
    })),
  ].sort((a, b) => a.atMs - b.atMs);
  const sum = (category: keyof GuidedSeconds) => guided.reduce((all, { seconds }) => all + seconds[category], 0);
  const sets = guided.filter(({ seconds }) => seconds.strength > 0).length * 2;
  const deskS = desk.reduce((all, line) => all + (line.toMs - line.fromMs) / 1000, 0);
  const longest = longestOf(desk, marks);
  const taken = guided.length + (sketch.walked?.length ?? 0) + (sketch.did?.length ?? 0);
  return {
    guided: {
      strength: sum('strength'),
      mobility: sum('mobility'),
      seated: sum('seated'),
      circulation: sum('circulation'),
    },
    breaks: {
      offered: sketch.offered,
      taken,
      unasked: 0,
      natural: sketch.natural?.length ?? 0,
      skipped: sketch.skipped ?? 0,
      ignored: 0,
      partial: 0,
      contradicted: 0,
    },
    desk,
    deskS,
    standingS: 0,
    marks,
    longest: longest && { ...longest, day, offsetS: OFFSET_S },
    strengthSets: sets,
    strengthDay: sets >= 3,
    moderateS: (sketch.activity ?? []).reduce((all, [, , seconds]) => all + seconds, 0),
  };
}

function longestOf(desk: DeskLine[], marks: Mark[]) {
  let best: { fromMs: number; toMs: number; seconds: number } | null = null;
  for (const line of desk) {
    const cuts = marks.map((mark) => mark.atMs).filter((cut) => cut > line.fromMs && cut < line.toMs);
    const edges = [line.fromMs, ...cuts, line.toMs];
    for (let i = 1; i < edges.length; i += 1) {
      const [fromMs, toMs] = [edges[i - 1] ?? 0, edges[i] ?? 0];
      const seconds = Math.round((toMs - fromMs) / 1000);
      if (!best || seconds > best.seconds) best = { fromMs, toMs, seconds };
    }
  }
  return best;
}

export const TODAY = '2026-03-26';

const sketches: Record<string, Sketch> = {
  '2026-03-23': {
    desk: [
      ['08:52', '10:20'],
      ['10:26', '12:05'],
      ['12:48', '14:40'],
      ['14:46', '17:10'],
    ],
    guided: [
      ['09:40', { strength: 130, circulation: 45 }],
      ['11:15', { seated: 60 }],
      ['13:35', { strength: 176 }],
      ['15:35', { mobility: 115 }],
      ['16:24', { strength: 90, circulation: 45 }],
    ],
    walked: [['10:20', 360]],
    natural: [
      ['12:05', 2580],
      ['14:40', 360],
    ],
    activity: [['17:45', 'ride', 2700]],
    offered: 7,
    skipped: 1,
  },
  '2026-03-24': {
    desk: [
      ['09:05', '12:10'],
      ['13:00', '15:20'],
      ['15:27', '17:40'],
    ],
    guided: [
      ['10:57', { strength: 124 }],
      ['13:50', { seated: 61 }],
      ['16:15', { strength: 140, circulation: 40 }],
    ],
    natural: [
      ['12:10', 3000],
      ['15:20', 420],
    ],
    offered: 6,
    skipped: 2,
  },
  '2026-03-25': {
    desk: [
      ['08:45', '10:10'],
      ['10:14', '12:00'],
      ['12:55', '14:30'],
      ['14:34', '16:50'],
    ],
    guided: [
      ['09:30', { seated: 61 }],
      ['11:00', { strength: 150, circulation: 60 }],
      ['13:40', { mobility: 130 }],
      ['15:20', { strength: 170 }],
      ['16:05', { circulation: 60 }],
    ],
    walked: [['10:10', 240]],
    did: ['14:30'],
    natural: [['12:00', 3300]],
    activity: [['12:10', 'walk', 1500]],
    offered: 8,
  },
  '2026-03-26': {
    desk: [
      ['08:58', '10:31'],
      ['10:36', '12:02'],
      ['12:45', '13:48'],
      ['13:50', '14:22'],
    ],
    guided: [
      ['09:43', { strength: 176 }],
      ['11:20', { seated: 61 }],
      ['13:30', { mobility: 54, strength: 48 }],
    ],
    walked: [['10:31', 300]],
    natural: [['12:02', 2580]],
    did: ['13:49'],
    offered: 5,
  },
};

const dates = ['2026-03-23', '2026-03-24', '2026-03-25', '2026-03-26', '2026-03-27', '2026-03-28', '2026-03-29'];
const stripDates = ['2026-03-20', '2026-03-21', '2026-03-22', '2026-03-23', '2026-03-24', '2026-03-25', '2026-03-26'];

export function day(date: string): Day {
  const sketch = sketches[date];
  return { day: date, facts: sketch ? facts(date, sketch) : null };
}

export const strip: Day[] = stripDates.map(day);

/** The week that holds today, Monday to Sunday, as far as the strip knows of it; three of its days are still to come. */
export function thisWeek(known = strip): Week {
  const isKnown = (date: string) => known.some((each) => each.day === date && each.facts);
  if (!dates.some(isKnown)) return blankWeek('2026-03-23');
  return summed(dates.map((date) => (isKnown(date) ? day(date) : { day: date, facts: null })));
}

function summed(days: Day[]): Week {
  const known = days.flatMap((each) => (each.facts ? [each.facts] : []));
  const sum = (read: (each: DayFacts) => number) => known.reduce((all, each) => all + read(each), 0);
  const longest = known
    .flatMap((each) => (each.longest ? [each.longest] : []))
    .sort((a, b) => b.seconds - a.seconds)[0];
  return {
    firstDay: '2026-03-23',
    days,
    totals: {
      days: known.length,
      guided: {
        strength: sum((each) => each.guided.strength),
        mobility: sum((each) => each.guided.mobility),
        seated: sum((each) => each.guided.seated),
        circulation: sum((each) => each.guided.circulation),
      },
      breaks: {
        offered: sum((each) => each.breaks.offered),
        taken: sum((each) => each.breaks.taken),
        unasked: 0,
        natural: sum((each) => each.breaks.natural),
        skipped: sum((each) => each.breaks.skipped),
        ignored: 0,
        partial: 0,
        contradicted: 0,
      },
      deskS: sum((each) => each.deskS),
      standingS: sum((each) => each.standingS),
      deskDays: known.filter((each) => each.deskS > 0).length,
      movedDays: known.filter((each) => each.deskS > 0 && each.breaks.taken + each.breaks.natural > 0).length,
      longest: longest ?? null,
      strengthSets: sum((each) => each.strengthSets),
      strengthDays: known.filter((each) => each.strengthDay).length,
      moderateS: sum((each) => each.moderateS),
    },
    before: {
      weeks: 4,
      guidedS: 1750,
      guidedByDayS: [420, 330, 380, 350, 270, null, null],
      changeS: 240,
    },
  };
}

/** A week of which nothing is known. */
export function blankWeek(firstDay: string): Week {
  const start = Date.parse(`${firstDay}T00:00:00Z`);
  const days = Array.from({ length: 7 }, (_, index) => ({
    day: new Date(start + index * 24 * 60 * MINUTE).toISOString().slice(0, 10),
    facts: null,
  }));
  return { firstDay, days, totals: null, before: null };
}
