// Moments of a routine under way, as the agent would tell them.

import type { ExerciseView, GuideView, StepView } from '../wire';

const squat: ExerciseView = {
  id: 'mini_squat',
  name: 'Mini squat',
  category: 'strength',
  place: 'standing',
  instructions: [
    { text: 'Fingertips on the desk, feet hip-width.', guide: 'Fingertips on the desk, feet hip-width.' },
    {
      text: 'Send the hips back and bend the knees about a third of the way.',
      guide: 'Hips back, knees a third of the way.',
    },
    { text: 'Keep knees over the middle toes.', guide: 'Keep knees over the middle toes.' },
    { text: 'Rise and squeeze at the top.', guide: 'Rise and squeeze at the top.' },
  ],
  mistakes: ['Heels lifting'],
  cautions: [],
  effort: 'reps' as ExerciseView['effort'],
  sides: 'both',
  amount: { reps: 8 },
  tempo: { lift: 2, hold: 1, lower: 2, rest: 0 },
  easier: 'Standing glute squeeze',
};

const bridge: ExerciseView = {
  ...squat,
  id: 'glute_bridge',
  name: 'Glute bridge',
  place: 'floor',
  instructions: [
    { text: '', guide: 'Push through the heels, hips up to one slope.' },
    { text: '', guide: 'Squeeze for two counts, ribs down.' },
  ],
  amount: { reps: 12 },
  tempo: { lift: 2, hold: 2, lower: 2, rest: 1 },
  easier: 'Bridge hold',
};

const kneel: ExerciseView = {
  ...squat,
  id: 'kneeling_hip_flexor',
  name: 'Kneeling hip-flexor stretch',
  category: 'mobility',
  place: 'floor',
  instructions: [{ text: '', guide: 'Tuck the tail, then shift forward until the hip front pulls.' }],
  effort: 'hold' as ExerciseView['effort'],
  sides: 'per_side',
  amount: { seconds: 30 },
  tempo: null,
  easier: 'Standing hip-flexor stretch',
};

function exercise(base: ExerciseView, id: string, name: string, changes: Partial<ExerciseView> = {}): ExerciseView {
  return { ...base, id, name, ...changes };
}

const step = (
  id: string,
  name: string,
  seconds: number,
  state: StepView['state'],
  category: StepView['category'] = 'strength',
): StepView => ({
  exercise: id,
  name,
  category,
  place: 'standing',
  length: seconds * 1000,
  state,
  eased: false,
});

const mixSteps = (current: number): StepView[] =>
  [
    step('mini_squat', 'Mini squat', 45, 'coming'),
    step('standing_calf_raise', 'Standing calf raise', 42, 'coming', 'circulation'),
    step('standing_glute_squeeze', 'Standing glute squeeze', 38, 'coming'),
    step('standing_march', 'Standing march', 51, 'coming', 'circulation'),
  ].map((each, index) => ({ ...each, state: index < current ? 'done' : index === current ? 'current' : 'coming' }));

/** One picture of the guide for each kind of moment. `steadyMs` is the moment itself. */
export function guideScenes(steadyMs: number): Record<string, GuideView> {
  const base: GuideView = {
    routine: 'R3-A',
    name: 'Trial mix',
    clock: { clock: 'running' },
    steps: mixSteps(0),
    step: 0,
    segment: { kind: 'work', set: 1, side: 'both', started: steadyMs - 11_400, length: 40_000, elapsed: 11_400 },
    exercise: squat,
    set: { nth: 1, of: 1 },
    side: { side: 'both', nth: 1, of: 1 },
    next: {
      exercise: 'standing_calf_raise',
      name: 'Standing calf raise',
      place: 'standing',
      sets: 1,
      amount: { reps: 6 },
      sides: 'both',
    },
    done: 11_000,
    left: 160_000,
  };
  const into = (ms: number, length: number) => ({ started: steadyMs - ms, length, elapsed: ms });
  const work = (
    ms: number,
    length: number,
    side: 'both' | 'right' | 'left' | 'alternate' = 'both',
  ): GuideView['segment'] => ({
    kind: 'work',
    set: 1,
    side,
    ...into(ms, length),
  });
  const of = (
    moving: ExerciseView,
    ms: number,
    seconds: number,
    side: 'both' | 'right' | 'left' | 'alternate' = 'both',
  ): GuideView => ({
    ...base,
    exercise: moving,
    segment: work(ms, seconds * 1000, side),
    side: { side, nth: side === 'left' ? 2 : 1, of: moving.sides === 'per_side' ? 2 : 1 },
  });
  return {
    'guide-count-in': { ...base, segment: { kind: 'count_in', ...into(2_400, 5_000) } },
    'guide-reps': base,
    'guide-paused': { ...base, clock: { clock: 'paused', since: steadyMs - 3000 } },
    'guide-next': { ...base, segment: work(33_400, 40_000) },
    'guide-sets': {
      ...base,
      set: { nth: 2, of: 3 },
      segment: { kind: 'work', set: 2, side: 'both', ...into(12_600, 40_000) },
    },
    'guide-rest': { ...base, set: { nth: 2, of: 3 }, segment: { kind: 'rest', ...into(4_000, 15_000) } },
    'guide-change': {
      ...base,
      steps: mixSteps(1),
      step: 1,
      exercise: exercise(squat, 'standing_calf_raise', 'Standing calf raise', {
        category: 'circulation',
        amount: { reps: 6 },
      }),
      segment: { kind: 'change_exercise', ...into(2_000, 6_000) },
    },
    'guide-side': {
      ...base,
      exercise: kneel,
      side: { side: 'left', nth: 2, of: 2 },
      segment: { kind: 'change_side', ...into(1_200, 4_000) },
    },
    'guide-hold': of(kneel, 12_000, 30, 'right'),
    'guide-hold-left': of(kneel, 12_000, 30, 'left'),
    'guide-bridge': of(bridge, 7_000 * 4 + 2_600, 84),
    'guide-bridge-march': of(
      exercise(bridge, 'bridge_march', 'Marching bridge', {
        sides: 'alternate',
        amount: { reps: 6 },
        tempo: { lift: 1, hold: 1, lower: 1, rest: 1 },
      }),
      1_500,
      24,
      'alternate',
    ),
    'guide-clamshell': of(
      exercise(bridge, 'clamshell', 'Clamshell', {
        sides: 'per_side',
        amount: { reps: 8 },
        tempo: { lift: 2, hold: 1, lower: 2, rest: 0 },
      }),
      2_500,
      40,
      'right',
    ),
    'guide-abduction': of(
      exercise(bridge, 'side_lying_abduction', 'Side-lying leg lift', {
        sides: 'per_side',
        amount: { reps: 5 },
        tempo: { lift: 2, hold: 1, lower: 3, rest: 1 },
      }),
      2_500,
      35,
      'right',
    ),
    'guide-kick': of(
      exercise(bridge, 'donkey_kick', 'Donkey kick', {
        sides: 'per_side',
        amount: { reps: 5 },
        tempo: { lift: 1, hold: 1, lower: 2, rest: 0 },
      }),
      1_500,
      20,
      'right',
    ),
    'guide-calf': of(
      exercise(squat, 'standing_calf_raise', 'Standing calf raise', {
        amount: { reps: 6 },
        tempo: { lift: 2, hold: 1, lower: 3, rest: 0 },
      }),
      2_500,
      36,
    ),
    'guide-squeeze': of(
      exercise(squat, 'standing_glute_squeeze', 'Standing glute squeeze', {
        amount: { reps: 4 },
        tempo: { lift: 1, hold: 5, lower: 1, rest: 1 },
      }),
      3_000,
      32,
    ),
    'guide-seated': of(
      exercise(squat, 'seated_glute_squeeze', 'Seated glute squeeze', {
        place: 'seated',
        category: 'seated',
        amount: { reps: 4 },
        tempo: { lift: 1, hold: 5, lower: 1, rest: 1 },
      }),
      3_000,
      32,
    ),
    'guide-heels': of(
      exercise(squat, 'seated_heel_raise', 'Seated heel raise', {
        place: 'seated',
        category: 'seated',
        amount: { reps: 6 },
        tempo: { lift: 1, hold: 1, lower: 1, rest: 0 },
      }),
      1_500,
      18,
    ),
    'guide-march': of(
      exercise(squat, 'standing_march', 'Standing march', {
        effort: 'continuous' as ExerciseView['effort'],
        sides: 'alternate',
        amount: { seconds: 45 },
        tempo: { lift: 1, hold: 0, lower: 0, rest: 0 },
      }),
      1_000,
      45,
      'alternate',
    ),
    'guide-stand': of(
      exercise(squat, 'sit_to_stand', 'Sit-to-stand', {
        amount: { reps: 8 },
        tempo: { lift: 2, hold: 1, lower: 3, rest: 0 },
      }),
      1_100,
      48,
    ),
    'guide-extension': of(
      exercise(squat, 'standing_hip_extension', 'Standing hip extension', {
        sides: 'per_side',
        amount: { reps: 5 },
        tempo: { lift: 1, hold: 1, lower: 2, rest: 0 },
      }),
      1_500,
      20,
      'right',
    ),
    'guide-shifts': of(
      exercise(squat, 'weight_shifts', 'Weight shifts', {
        effort: 'continuous' as ExerciseView['effort'],
        sides: 'alternate',
        amount: { seconds: 15 },
        tempo: { lift: 2, hold: 0, lower: 0, rest: 0 },
      }),
      2_000,
      15,
      'alternate',
    ),
  };
}
