// A small library for the agent in memory.

import type { ExerciseChange, LibraryEntry, LibraryView } from '../wire';

const names: Record<string, string> = {
  mini_squat: 'Mini squat',
  sit_to_stand: 'Sit-to-stand (chair squat)',
  bodyweight_squat: 'Squat',
  glute_bridge: 'Glute bridge',
  single_leg_bridge: 'Single-leg bridge',
  seated_glute_squeeze: 'Seated glute squeeze',
  kneeling_hip_flexor: 'Kneeling hip-flexor stretch',
  standing_hip_abduction: 'Standing hip abduction',
  walk: 'Walk',
};
const ladders = [
  ['mini_squat', 'sit_to_stand', 'bodyweight_squat'],
  ['glute_bridge', 'single_leg_bridge'],
];

function rung(id: string, step: number) {
  const ladder = ladders.find((each) => each.includes(id));
  const next = ladder?.[ladder.indexOf(id) + step];
  return next ? { id: next, name: names[next] ?? next } : null;
}

function entry(id: string, about: Partial<LibraryEntry>): LibraryEntry {
  return {
    id,
    name: names[id] ?? id,
    aka: [],
    category: 'strength',
    pattern: 'squat',
    bucket: null,
    place: 'standing',
    discreet: 2,
    equipment: [],
    primary: ['gluteus maximus', 'quadriceps'],
    secondary: [],
    effort: 'reps',
    sides: 'both',
    tempo: { lift: 2, hold: 1, lower: 3, rest: 0 },
    instructions: [
      'Sit near the front edge, feet hip-width and a little behind the knees.',
      'Bring the chest forward over the toes.',
      'Stand by pushing the floor away; finish tall with a squeeze.',
      'Take three counts to sit, touching the seat lightly.',
    ].map((text) => ({ text, guide: text })),
    mistakes: ['Dropping into the chair', 'Knees falling inward', 'Rocking to gain speed'],
    cautions: [
      { flag: 'knee', advice: 'modify', note: 'higher seat, hands on thighs, stop short of pain', applies: true },
      {
        flag: 'recent_surgery',
        advice: 'avoid',
        note: 'hip replacement: no bending past 90 degrees until released',
        applies: false,
      },
    ],
    note: null,
    sources: [
      {
        title: 'NHS Tayside super six',
        url: 'https://rightdecisions.scot.nhs.uk/being-a-partner-in-my-care-realistic-medicine-together',
      },
    ],
    easier: rung(id, -1),
    harder: rung(id, 1),
    standing: {
      level: 'beginner',
      stage: 'first',
      dose: { sets: 1, amount: { reps: 8 } },
      reason: 'not_done',
      next: 'more',
    },
    standing_reason: 'Nothing is known yet.',
    favourite: false,
    own: false,
    figure: null,
    availability: { availability: 'offered' },
    availability_reason: '',
    ...about,
  };
}

export const library: LibraryEntry[] = [
  entry('sit_to_stand', {
    aka: ['chair squat', 'box squat'],
    bucket: 'squat_and_lunge',
    equipment: ['chair'],
    favourite: true,
  }),
  entry('mini_squat', { bucket: 'squat_and_lunge', equipment: ['desk'] }),
  entry('bodyweight_squat', { bucket: 'squat_and_lunge', cautions: [] }),
  entry('glute_bridge', { place: 'floor', bucket: 'hip_extension', equipment: ['mat'], discreet: 0 }),
  entry('single_leg_bridge', {
    place: 'floor',
    bucket: 'hip_extension',
    equipment: ['mat'],
    discreet: 0,
    availability: { availability: 'hidden', until: 20_552, spot: 'back' },
    availability_reason: 'Left out for two weeks: it hurt in the back.',
  }),
  entry('seated_glute_squeeze', { place: 'seated', category: 'seated', bucket: 'hip_extension', discreet: 3 }),
  entry('kneeling_hip_flexor', {
    place: 'floor',
    category: 'mobility',
    bucket: 'hip_front',
    equipment: ['mat'],
    discreet: 0,
    sides: 'per_side',
    availability: { availability: 'banned' },
    availability_reason: 'You never want it.',
  }),
  entry('standing_hip_abduction', { bucket: 'abduction', equipment: ['desk'], sides: 'per_side' }),
  entry('walk', { place: 'away', category: 'circulation', discreet: 3 }),
];

/** The entry as it is once the person has changed something about it. */
export function changed(before: LibraryEntry, change: ExerciseChange): LibraryEntry {
  switch (change.change) {
    case 'ban':
      return {
        ...before,
        availability: { availability: change.banned ? 'banned' : 'offered' },
        availability_reason: change.banned ? 'You never want it.' : '',
      };
    case 'favour':
      return { ...before, favourite: change.favourite };
    case 'level':
      return { ...before, standing: { ...before.standing, level: change.level } };
  }
}

/** The library with one routine of the person's own. */
export const libraryView = (entries: LibraryEntry[]): LibraryView => ({
  entries,
  routines: [
    {
      card: {
        id: 'own_after_mail',
        name: 'After the mail',
        seconds: 84,
        place: 'standing',
        discreet: 2,
        exercise: 'sit_to_stand',
        reason: null,
      },
      draft: {
        id: 'own_after_mail',
        name: 'After the mail',
        steps: [{ exercise: 'sit_to_stand', sets: 1, amount: { reps: 8 } }],
      },
    },
  ],
  folder: '/home/ada/.local/share/astir/exercises',
  faults: [],
});
