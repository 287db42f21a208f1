import { describe, expect, test } from 'vitest';

import file from '../../../../assets/figures/poses.json';
import {
  distance,
  FOREARM,
  hanging,
  point,
  reach,
  SHANK,
  THIGH,
  TRUNK,
  UPPER_ARM,
  type Body,
  type Point,
} from './body';
import { scriptOf } from './drawing';
import { framesOf, type Pose } from './poses';
import { propsOf } from './props';
import { blend, place } from './side';
import { beatAt, ease, heldAt } from './tempo';

const poses = file as unknown as Record<string, Pose>;
const side = Object.entries(poses).filter(([, pose]) => pose.view === 'side');
const FREE = { near: null, far: null };
const PARTS = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1];

/** Every body between neighbouring frames of a pose. */
function bodies(pose: Pose): Body[][] {
  const frames = framesOf(pose).map((frame) => place(frame, pose));
  return frames.slice(1).map((to, index) => PARTS.map((part) => blend(frames[index] ?? to, to, part, pose, FREE)));
}

describe.each(side)('%s', (_, pose) => {
  test('no limb grows or shrinks on the way', () => {
    for (const body of bodies(pose).flat()) {
      expect(distance(body.hip, body.shoulder)).toBeCloseTo(TRUNK, 3);
      for (const half of [body.near, body.far]) {
        expect(distance(body.hip, half.leg.knee)).toBeCloseTo(THIGH, 3);
        expect(distance(half.leg.knee, half.leg.ankle)).toBeCloseTo(SHANK, 3);
        expect(distance(body.shoulder, half.arm.elbow)).toBeCloseTo(UPPER_ARM, 3);
        expect(distance(half.arm.elbow, half.arm.hand)).toBeCloseTo(FOREARM, 3);
      }
    }
  });

  test('no knee bends backward', () => {
    for (const body of bodies(pose).flat()) {
      for (const { leg } of [body.near, body.far]) {
        expect(flexion(body.hip, leg.knee, leg.ankle)).toBeGreaterThan(-1);
      }
    }
  });
});

/** Ordinary range in degrees, and whose back rounds beyond it (content, section 7b). */
const KNEE_MOST = 145;
const HIP_LEAST = -30;
const HIP_MOST = 130;
const ROUNDED = ['childs_pose'];

test.each(side)('%s keeps within what joints do', (exercise, pose) => {
  for (const body of bodies(pose).flat()) {
    for (const { leg } of [body.near, body.far]) {
      expect(flexion(body.hip, leg.knee, leg.ankle)).toBeLessThan(KNEE_MOST);
      const hip = flexion(body.shoulder, body.hip, leg.knee);
      if (ROUNDED.includes(exercise)) continue;
      // From trunk to thigh, so that bending forward is positive.
      expect(-hip).toBeGreaterThan(HIP_LEAST);
      expect(-hip).toBeLessThan(HIP_MOST);
    }
  }
});

/** What touches the floor in every key pose and moves by less than this stays in place. */
const STILL = 0.5;
const ON_FLOOR = 5;
const points: [string, (body: Body) => Point][] = [
  ['near ankle', (body) => body.near.leg.ankle],
  ['far ankle', (body) => body.far.leg.ankle],
  ['near toe', (body) => body.near.leg.toe],
  ['far toe', (body) => body.far.leg.toe],
  ['near knee', (body) => body.near.leg.knee],
  ['far knee', (body) => body.far.leg.knee],
  ['shoulder', (body) => body.shoulder],
];

test.each(side)('%s does not slide on what it stands, kneels or lies on', (_, pose) => {
  const moves = bodies(pose);
  const keys = moves.flatMap((move) => [move[0], move.at(-1)]).filter((body) => body !== undefined);
  for (const [, at] of points) {
    const [first, ...others] = keys.map((body) => at(body));
    const stands = first && first.y < ON_FLOOR && others.every((other) => distance(first, other) < STILL);
    if (!stands) continue;
    for (const body of moves.flat()) expect(distance(at(body), first)).toBeLessThan(STILL);
  }
});

/** Degrees a knee is bent; below zero it would bend the wrong way. */
function flexion(hip: Point, knee: Point, ankle: Point): number {
  const angle = (from: Point, to: Point) => (Math.atan2(to.x - from.x, from.y - to.y) * 180) / Math.PI;
  const turn = angle(hip, knee) - angle(knee, ankle);
  return ((turn + 540) % 360) - 180;
}

describe('contacts stay where they are', () => {
  const fixed: [string, (body: Body) => Point, number[]][] = [
    ['mini_squat', (body) => body.near.leg.ankle, [0, 3.9]],
    ['bodyweight_squat', (body) => body.far.leg.ankle, [0, 3.9]],
    ['sit_to_stand', (body) => body.near.leg.ankle, [-4, 3.9]],
    ['glute_bridge', (body) => body.near.leg.ankle, [52, 3.9]],
    ['glute_bridge', (body) => body.shoulder, [0, 5]],
    ['standing_calf_raise', (body) => body.near.leg.toe, [10.7, 0]],
    ['seated_heel_raise', (body) => body.near.leg.toe, [10.7, 0]],
    [
      'standing_march',
      (body) => (body.near.leg.ankle.y < body.far.leg.ankle.y ? body.near : body.far).leg.ankle,
      [0, 3.9],
    ],
    ['kneeling_hip_flexor', (body) => body.far.leg.knee, [0, 4.5]],
    ['kneeling_hip_flexor', (body) => body.near.leg.ankle, [23, 3.9]],
    ['donkey_kick', (body) => body.far.leg.knee, [0, 4.5]],
  ];

  test.each(fixed)('%s', (exercise, contact, [x = 0, y = 0]) => {
    for (const body of bodies(poses[exercise] as Pose).flat()) {
      expect(distance(contact(body), point(x, y))).toBeLessThan(0.5);
    }
  });
});

test.each(Object.entries(poses))('%s keeps its feet, knees and hands above the floor', (exercise, pose) => {
  if (pose.view !== 'side') return;
  const { hands } = propsOf(exercise, pose);
  const frames = framesOf(pose).map((frame) => place(frame, pose));
  for (const [index, to] of frames.entries()) {
    const body = blend(frames[index - 1] ?? to, to, 1, pose, hands);
    for (const { leg, arm } of [body.near, body.far]) {
      const lowest = Math.min(leg.knee.y, leg.ankle.y, leg.toe.y, arm.elbow.y, arm.hand.y);
      expect(lowest).toBeGreaterThan(-1.5);
    }
  }
});

describe('two limbs that reach a point', () => {
  test('they end on it when it is near enough', () => {
    const [thigh, shank] = reach(point(0, 40), point(10, 4), THIGH, SHANK, 'knee');
    const knee = { x: hanging(THIGH, thigh).x, y: 40 + hanging(THIGH, thigh).y };
    const end = { x: knee.x + hanging(SHANK, shank).x, y: knee.y + hanging(SHANK, shank).y };
    expect(distance(end, point(10, 4))).toBeLessThan(0.01);
  });

  test('a knee goes forward and an elbow backward', () => {
    const [thigh, shank] = reach(point(0, 40), point(0, 0), THIGH, SHANK, 'knee');
    expect(thigh).toBeGreaterThan(shank);
    const [upper, fore] = reach(point(0, 40), point(0, 15), UPPER_ARM, FOREARM, 'elbow');
    expect(upper).toBeLessThan(fore);
  });

  test('they stretch toward what is too far', () => {
    const [thigh, shank] = reach(point(0, 100), point(0, 0), THIGH, SHANK, 'knee');
    expect(thigh - shank).toBeLessThan(1);
  });
});

describe('the tempo of a repetition', () => {
  const tempo = { lift: 2, hold: 1, lower: 3, rest: 1 };

  test.each([
    [0, 'lift', 0],
    [2, 'hold', 1],
    [3, 'lower', 1],
    [6, 'rest', 0],
  ] as const)('at %d s it begins to %s', (seconds, phase, depth) => {
    expect(beatAt(tempo, seconds)).toMatchObject({ phase, depth, rep: 0 });
  });

  test('the next repetition begins when the last is over', () => {
    expect(beatAt(tempo, 7)).toMatchObject({ rep: 1, phase: 'lift', depth: 0 });
  });

  test('a tempo of one number goes there and back within it', () => {
    const march = { lift: 2, hold: 0, lower: 0, rest: 0 };
    expect(beatAt(march, 1).depth).toBe(1);
    expect(beatAt(march, 1.999).depth).toBeCloseTo(0, 2);
  });

  test('a hold is entered once and kept', () => {
    expect(heldAt(0, 2).depth).toBe(0);
    expect(heldAt(2, 2).depth).toBe(1);
    expect(heldAt(30, 2).depth).toBe(1);
  });

  test('moving is slow at both ends', () => {
    expect(ease(0.1)).toBeLessThan(0.1);
    expect(ease(0.9)).toBeGreaterThan(0.9);
  });
});

test.each(Object.keys(poses))('%s can be drawn at every beat', async (exercise) => {
  const script = await scriptOf(exercise, poses[exercise] ?? null);
  expect(script).not.toBeNull();
  for (const depth of PARTS) {
    const drawing = script?.at({ rep: 1, phase: 'lift', part: depth, depth, round: depth / 2 });
    const paths = [drawing?.far, drawing?.middle, drawing?.near, drawing?.marks].flat().join('');
    expect(paths).toMatch(/^M/);
    expect(paths).not.toContain('NaN');
  }
});
