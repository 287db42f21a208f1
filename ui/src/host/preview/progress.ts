// Eight weeks of a person who gets on: squats go up a step, bridges go on, a week off in between.

import type { PatternWeek, ProgressView } from '../wire';

const done = (hardest: string, rung: number, rungs: number, sets: number, reps: number): PatternWeek => ({
  sets,
  reps,
  seconds: reps * 6,
  hardest,
  rung,
  rungs,
});

const hold = (sets: number, seconds: number): PatternWeek => ({
  sets,
  reps: 0,
  seconds,
  hardest: 'Wall sit',
  rung: 1,
  rungs: 1,
});

export const progress: ProgressView = {
  weeks: [
    '2026-02-02',
    '2026-02-09',
    '2026-02-16',
    '2026-02-23',
    '2026-03-02',
    '2026-03-09',
    '2026-03-16',
    '2026-03-23',
  ],
  patterns: [
    {
      pattern: 'squat',
      weeks: [
        done('Mini squat', 1, 3, 4, 32),
        done('Mini squat', 1, 3, 5, 40),
        done('Sit-to-stand', 2, 3, 5, 44),
        done('Sit-to-stand', 2, 3, 6, 54),
        done('Sit-to-stand', 2, 3, 6, 60),
        null,
        done('Squat', 3, 3, 6, 56),
        done('Squat', 3, 3, 4, 40),
      ],
    },
    {
      pattern: 'bridge',
      weeks: [
        null,
        done('Glute bridge', 2, 4, 2, 16),
        done('Glute bridge', 2, 4, 3, 24),
        done('Glute bridge', 2, 4, 3, 30),
        done('Marching bridge', 3, 4, 3, 24),
        null,
        done('Marching bridge', 3, 4, 3, 30),
        done('Marching bridge', 3, 4, 2, 20),
      ],
    },
    {
      pattern: 'isometric',
      weeks: [hold(1, 20), hold(2, 40), hold(2, 50), hold(2, 60), hold(3, 90), null, null, hold(2, 80)],
    },
  ],
};
