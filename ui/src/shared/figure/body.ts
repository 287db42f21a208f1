// The body that is drawn: lengths in hundredths of its height, and where its joints are.
//
// Angles are in degrees. `lean` is the trunk from upright, forward positive. Thigh, shank, arm and
// fore are from straight down, forward positive. `foot` is from flat, toes up positive. The figure
// faces right; the floor is y = 0 and y grows upward.

export const THIGH = 24.5;
export const SHANK = 24.6;
export const ANKLE_HEIGHT = 3.9;
/** From below the ankle to the ball of the foot. */
export const BALL = 10.7;
/** From below the ankle back to the heel. */
export const HEEL = 4.5;
export const TRUNK = 28.8;
export const UPPER_ARM = 18.6;
export const FOREARM = 14.6;
export const HEAD = 11;

export interface Point {
  x: number;
  y: number;
}

export interface Leg {
  knee: Point;
  ankle: Point;
  heel: Point;
  toe: Point;
}

export interface Arm {
  elbow: Point;
  hand: Point;
}

export interface Body {
  hip: Point;
  shoulder: Point;
  head: Point;
  /** How far the trunk bends out at right angles to its line, toward the back. */
  bow: number;
  near: { leg: Leg; arm: Arm };
  far: { leg: Leg; arm: Arm };
}

export const point = (x: number, y: number): Point => ({ x, y });
export const plus = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y });
export const minus = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });
export const times = (a: Point, by: number): Point => ({ x: a.x * by, y: a.y * by });
export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
export const between = (a: number, b: number, part: number): number => a + (b - a) * part;
export const pointBetween = (a: Point, b: Point, part: number): Point => ({
  x: between(a.x, b.x, part),
  y: between(a.y, b.y, part),
});

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;
export const degrees = (radian: number): number => (radian * 180) / Math.PI;

/** A limb of this length that hangs at this angle from straight down. */
export function hanging(length: number, angle: number): Point {
  return { x: length * Math.sin(radians(angle)), y: -length * Math.cos(radians(angle)) };
}

/** A trunk of this length that leans by this angle from upright. */
export function leaning(length: number, angle: number): Point {
  return { x: length * Math.sin(radians(angle)), y: length * Math.cos(radians(angle)) };
}

/** A point of the foot, given beside and below the ankle as when flat, for a foot turned by `angle`. */
export function onFoot(along: number, angle: number): Point {
  const turn = radians(angle);
  return {
    x: along * Math.cos(turn) + ANKLE_HEIGHT * Math.sin(turn),
    y: along * Math.sin(turn) - ANKLE_HEIGHT * Math.cos(turn),
  };
}

/** Which way the middle joint goes: a knee toward larger angles of the upper limb, an elbow the other. */
export type Bend = 'knee' | 'elbow';

/**
 * Angles of two limbs that lead from `from` to `to`. When `to` is out of reach they point at it,
 * stretched: the limbs keep their lengths and the end falls short.
 */
export function reach(from: Point, to: Point, upper: number, lower: number, bend: Bend): [number, number] {
  const span = Math.min(Math.max(distance(from, to), Math.abs(upper - lower) + 1e-6), upper + lower - 1e-6);
  const line = degrees(Math.atan2(to.x - from.x, from.y - to.y));
  const corner = (side: number, other: number) =>
    degrees(Math.acos(Math.min(1, Math.max(-1, (side * side + span * span - other * other) / (2 * side * span)))));
  const sign = bend === 'knee' ? 1 : -1;
  return [line + sign * corner(upper, lower), line - sign * corner(lower, upper)];
}
