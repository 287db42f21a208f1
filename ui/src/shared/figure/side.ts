// A body seen from the side: joints from angles, contacts held where they are.

import {
  BALL,
  between,
  distance,
  FOREARM,
  hanging,
  HEAD,
  HEEL,
  leaning,
  minus,
  onFoot,
  plus,
  point,
  pointBetween,
  reach,
  SHANK,
  THIGH,
  TRUNK,
  UPPER_ARM,
  type Arm,
  type Body,
  type Leg,
  type Point,
} from './body';
import type { Frame, Pose } from './poses';

/** Two contacts nearer than this are one, in hundredths of the height. */
const SAME_PLACE = 0.7;
/** A ball of the foot this near to the one that is named is that one: the poses turn it about the heel's height. */
const NEAR_ANCHOR = 3;
/** A knee or ankle lower than this rests on the floor. */
const ON_FLOOR = 6;

interface LegAngles {
  thigh: number;
  shank: number;
  foot: number;
}

/** A frame with every angle filled in, and where its hip is. */
export interface Placed {
  hip: Point;
  lean: number;
  bow: number;
  head: number;
  near: LegAngles;
  far: LegAngles;
  arms: { near: [number, number]; far: [number, number] };
}

/** Where each hand rests; none where it hangs or swings. */
export interface Hands {
  near: Point | null;
  far: Point | null;
}

export function place(frame: Frame, pose: Pose): Placed {
  const near = { thigh: frame.thighN ?? 0, shank: frame.shankN ?? 0 };
  const far = { thigh: frame.thighF ?? near.thigh, shank: frame.shankF ?? near.shank };
  const nearFoot = frame.foot ?? restingFoot(near.shank, pose);
  const placed: Placed = {
    hip: point(0, 0),
    lean: frame.lean ?? 0,
    bow: frame.trunk_bow ?? 0,
    head: frame.head ?? 0,
    near: { ...near, foot: nearFoot },
    far: { ...far, foot: frame.footF ?? (sameLegs(near, far) ? nearFoot : restingFoot(far.shank, pose)) },
    arms: armsOf(frame, pose),
  };
  placed.hip = hipOf(frame, pose, placed);
  return placed;
}

/** The body `part` of the way from one frame to the next; contacts that both share stay put. */
export function blend(from: Placed, to: Placed, part: number, pose: Pose, hands: Hands): Body {
  const lean = between(from.lean, to.lean, part);
  const shoulderAnchor = anchorPoint(pose, 'shoulder');
  const near = blendAngles(from.near, to.near, part);
  const far = blendAngles(from.far, to.far, part);
  const hip = shoulderAnchor ? minus(shoulderAnchor, leaning(TRUNK, lean)) : hipBetween(from, to, part, near, far);
  const shoulder = plus(hip, leaning(TRUNK, lean));
  const headTurn = between(from.head, to.head, part);
  const legs = {
    near: contactLeg(pose, hip, [from.hip, from.near], [to.hip, to.near], near, part),
    far: contactLeg(pose, hip, [from.hip, from.far], [to.hip, to.far], far, part),
  };
  const arm = (side: 'near' | 'far') => {
    const [a, b] = [from.arms[side], to.arms[side]];
    return armFrom(shoulder, between(a[0], b[0], part), between(a[1], b[1], part), hands[side]);
  };
  return {
    hip,
    shoulder,
    head: headOf(shoulder, lean, headTurn, pose),
    bow: between(from.bow, to.bow, part),
    near: { leg: legs.near, arm: arm('near') },
    far: { leg: legs.far, arm: arm('far') },
  };
}

export function legFrom(hip: Point, angles: LegAngles): Leg {
  const knee = plus(hip, hanging(THIGH, angles.thigh));
  const ankle = plus(knee, hanging(SHANK, angles.shank));
  return {
    knee,
    ankle,
    heel: plus(ankle, onFoot(-HEEL, angles.foot)),
    toe: plus(ankle, onFoot(BALL, angles.foot)),
  };
}

function armFrom(shoulder: Point, upper: number, fore: number, rest: Point | null): Arm {
  const [a, f] = rest ? reach(shoulder, rest, UPPER_ARM, FOREARM, 'elbow') : [upper, fore];
  const elbow = plus(shoulder, hanging(UPPER_ARM, a));
  return { elbow, hand: plus(elbow, hanging(FOREARM, f)) };
}

/** The leg at `part`: led to the contact that both frames share, else with its angles blended. */
function contactLeg(
  pose: Pose,
  hip: Point,
  from: [Point, LegAngles],
  to: [Point, LegAngles],
  blended: LegAngles,
  part: number,
): Leg {
  const [before, after] = [legFrom(...from), legFrom(...to)];
  const named = anchorPoint(pose, 'ball_of_foot');
  const ball = named ?? pointBetween(before.toe, after.toe, part);
  const apart = Math.max(distance(before.toe, ball), distance(after.toe, ball));
  const stands = apart < (named ? NEAR_ANCHOR : SAME_PLACE) && ball.y < 2;
  if (stands) return legTo(hip, minus(ball, onFoot(BALL, blended.foot)), blended.foot);
  const rests = distance(before.ankle, after.ankle) < SAME_PLACE && before.ankle.y < ON_FLOOR + 12;
  const kneels = distance(before.knee, after.knee) < SAME_PLACE && before.knee.y < ON_FLOOR;
  if (rests && !kneels) return legTo(hip, pointBetween(before.ankle, after.ankle, part), blended.foot);
  return legFrom(hip, blended);
}

function legTo(hip: Point, ankle: Point, foot: number): Leg {
  const [thigh, shank] = reach(hip, ankle, THIGH, SHANK, 'knee');
  return legFrom(hip, { thigh, shank, foot });
}

/** A hip that follows the leg it stands or kneels on, so that neither is stretched. */
function hipBetween(from: Placed, to: Placed, part: number, near: LegAngles, far: LegAngles): Point {
  for (const [side, blended] of [
    ['far', far],
    ['near', near],
  ] as const) {
    const [before, after] = [legFrom(from.hip, from[side]), legFrom(to.hip, to[side])];
    const fixed = (joint: keyof Leg) => distance(before[joint], after[joint]) < SAME_PLACE;
    if (fixed('knee') && before.knee.y < ON_FLOOR) {
      return minus(pointBetween(before.knee, after.knee, part), hanging(THIGH, blended.thigh));
    }
    const whole = plus(hanging(THIGH, blended.thigh), hanging(SHANK, blended.shank));
    if (fixed('ankle') && fixed('toe')) {
      return minus(pointBetween(before.ankle, after.ankle, part), whole);
    }
    if (fixed('toe') && distance(from.hip, to.hip) > SAME_PLACE && before.toe.y < 2) {
      return minus(minus(pointBetween(before.toe, after.toe, part), onFoot(BALL, blended.foot)), whole);
    }
  }
  return pointBetween(from.hip, to.hip, part);
}

function blendAngles(from: LegAngles, to: LegAngles, part: number): LegAngles {
  return {
    thigh: between(from.thigh, to.thigh, part),
    shank: between(from.shank, to.shank, part),
    foot: between(from.foot, to.foot, part),
  };
}

function hipOf(frame: Frame, pose: Pose, placed: Placed): Point {
  if (frame.hip) return point(frame.hip[0] ?? 0, frame.hip[1] ?? 0);
  const shoulder = anchorPoint(pose, 'shoulder');
  if (shoulder) return minus(shoulder, leaning(TRUNK, placed.lean));
  const knees = anchorPoint(pose, 'knees') ?? anchorPoint(pose, 'back_knee');
  if (knees) return minus(knees, hanging(THIGH, placed.far.thigh));
  const toes = anchorPoint(pose, 'ball_of_foot') ?? anchorPoint(pose, 'toes');
  const origin = point(0, 0);
  const [near, far] = [legFrom(origin, placed.near), legFrom(origin, placed.far)];
  if (toes) return minus(toes, near.toe);
  const stance = near.ankle.y <= far.ankle.y ? near : far;
  const ankle =
    anchorPoint(pose, 'ankles') ?? anchorPoint(pose, 'front_ankle') ?? anchorPoint(pose, 'ankleN') ?? point(0, 3.9);
  return minus(ankle, stance.ankle);
}

/** A foot that nothing is said about: flat under an upright shank, pointed when kneeling, else loose. */
function restingFoot(shank: number, pose: Pose): number {
  if ('toes' in pose.anchor) return -52;
  const upright = Math.abs(shank) <= 45;
  if (upright && !(pose.loop.includes('knee up') || shank < -28)) return 0;
  if (Math.abs(shank + 90) < 12 && ('knees' in pose.anchor || 'back_knee' in pose.anchor)) return shank - 84;
  return shank - 34;
}

function armsOf(frame: Frame, pose: Pose): Placed['arms'] {
  const [upper, fore] = restingArm(pose);
  const near: [number, number] = [frame.armN ?? upper, frame.foreN ?? frame.armN ?? fore];
  return {
    near,
    far: [frame.armF ?? near[0], frame.foreF ?? frame.armF ?? near[1]],
  };
}

function restingArm(pose: Pose): [number, number] {
  if (typeof pose.anchor['arms'] === 'string') return [90, 90];
  if ('hip' in pose.anchor || 'seat_top_y' in pose.anchor) return [18, 62];
  if ('back_knee' in pose.anchor) return [16, 58];
  return [-3, 8];
}

function headOf(shoulder: Point, lean: number, turn: number, pose: Pose): Point {
  if (pose.head_at) return point(pose.head_at[0] ?? 0, pose.head_at[1] ?? 0);
  return plus(shoulder, leaning(HEAD, lean - turn));
}

function anchorPoint(pose: Pose, name: string): Point | null {
  const value = pose.anchor[name];
  return Array.isArray(value) ? point(value[0] ?? 0, value[1] ?? 0) : null;
}

function sameLegs(a: { thigh: number; shank: number }, b: { thigh: number; shank: number }): boolean {
  return a.thigh === b.thigh && a.shank === b.shank;
}
