// A small library for the agent in memory.

import type { ExerciseView, LibraryEntry } from '../wire';

const chairSquat: ExerciseView = {
  id: 'sit_to_stand',
  name: 'Sit-to-stand (chair squat)',
  category: 'strength',
  place: 'standing',
  instructions: [
    'Sit near the front edge, feet hip-width and a little behind the knees.',
    'Bring the chest forward over the toes.',
    'Stand by pushing the floor away; finish tall with a squeeze.',
    'Take three counts to sit, touching the seat lightly.',
  ].map((text) => ({ text, guide: text })),
  mistakes: ['Dropping into the chair', 'Knees falling inward', 'Rocking to gain speed'],
  cautions: [
    { flag: 'knee', advice: 'modify', note: 'higher seat, hands on thighs, stop short of pain' },
    { flag: 'recent_surgery', advice: 'avoid', note: 'hip replacement: no bending past 90 degrees until released' },
  ],
  effort: 'reps' as ExerciseView['effort'],
  sides: 'both',
  amount: { reps: 8 },
  tempo: { lift: 2, hold: 1, lower: 3, rest: 0 },
  easier: 'mini_squat',
};

const squat = ['mini_squat', 'sit_to_stand', 'bodyweight_squat'];
const bridge = ['glute_bridge', 'single_leg_bridge'];
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

function entry(id: string, changes: Partial<ExerciseView>, about: Partial<LibraryEntry>, ladder: string[] = []) {
  return {
    exercise: { ...chairSquat, id, name: names[id] ?? id, ...changes },
    aka: [],
    targets: [],
    equipment: [],
    discreet: 2,
    ladder: ladder.map((rung) => ({ id: rung, name: names[rung] ?? rung })),
    note: null,
    sources: [
      {
        title: 'NHS Tayside super six',
        url: 'https://rightdecisions.scot.nhs.uk/being-a-partner-in-my-care-realistic-medicine-together',
      },
    ],
    level: 'beginner',
    favourite: false,
    banned: false,
    hidden: null,
    own: false,
    ...about,
  };
}

export const library: LibraryEntry[] = [
  entry(
    'sit_to_stand',
    {},
    { aka: ['chair squat', 'box squat'], targets: ['squat-and-lunge'], equipment: ['chair'], favourite: true },
    squat,
  ),
  entry('mini_squat', {}, { targets: ['squat-and-lunge'], equipment: ['desk'] }, squat),
  entry('bodyweight_squat', { cautions: [] }, { targets: ['squat-and-lunge'], level: 'intermediate' }, squat),
  entry('glute_bridge', { place: 'floor' }, { targets: ['hip-extension'], equipment: ['mat'], discreet: 0 }, bridge),
  entry(
    'single_leg_bridge',
    { place: 'floor' },
    {
      targets: ['hip-extension'],
      equipment: ['mat'],
      discreet: 0,
      hidden: 'Left out until 9 April: twice it hurt in the back within 14 days. A physiotherapist can help.',
    },
    bridge,
  ),
  entry('seated_glute_squeeze', { place: 'seated', category: 'seated' }, { targets: ['hip-extension'], discreet: 3 }),
  entry(
    'kneeling_hip_flexor',
    { place: 'floor', category: 'mobility', sides: 'per_side', amount: { seconds: 20 } },
    { targets: ['hip-front'], equipment: ['mat'], discreet: 0, banned: true },
  ),
  entry('standing_hip_abduction', { sides: 'per_side' }, { targets: ['abduction'], equipment: ['desk'] }),
  entry('walk', { place: 'away', category: 'circulation', amount: { seconds: 295 } }, { discreet: 3 }),
];
