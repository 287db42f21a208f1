// The body from the side, as outlines in the order they are drawn.

import { distance, minus, plus, point, times, type Body, type Leg, type Arm, type Point } from './body';
import { arc, disc, limb, line, trunk } from './shapes';

/** Half widths in hundredths of the height, from the body outward. */
const R = {
  hip: 5.2,
  thigh: 4.5,
  knee: 3.1,
  ankle: 2,
  heel: 1.9,
  toe: 1.3,
  shoulder: 5,
  arm: 2.5,
  elbow: 2,
  hand: 1.6,
  neck: 2.1,
  head: 6,
};

export interface Outlines {
  far: string[];
  middle: string[];
  near: string[];
}

/** What the eye should follow. */
export type Working = 'thigh' | 'far-thigh' | 'shank' | 'foot' | 'glute' | 'hip-front' | 'none';

export function outlines(body: Body): Outlines {
  return {
    far: [...armOutlines(body.shoulder, body.far.arm), ...legOutlines(body.hip, body.far.leg)],
    middle: [
      limb(body.shoulder, R.neck, body.head, R.neck),
      trunk(body.hip, R.hip, chest(body), R.shoulder, body.bow),
      disc(body.head, R.head),
    ],
    near: [...legOutlines(body.hip, body.near.leg), ...armOutlines(body.shoulder, body.near.arm)],
  };
}

/** The dotted line of a pose still to be reached. Dots around a head that hardly moves would only make it ragged. */
export function ghost(body: Body, now: Body): string {
  const { leg } = body.near;
  const legs =
    line(body.shoulder, body.hip, leg.knee, leg.ankle) + line(body.hip, body.far.leg.knee, body.far.leg.ankle);
  return (distance(body.head, now.head) > R.head ? disc(body.head, R.head) : '') + legs;
}

/** The ember marks over what works, `effort` from 0 to 1. */
export function effortMarks(body: Body, working: Working, effort: number): string[] {
  const { leg } = body.near;
  switch (working) {
    case 'thigh':
      return [
        limb(inside(body.hip, leg.knee, 0.04), 1 + 2.4 * effort, inside(body.hip, leg.knee, 0.86), 0.8 + 1.3 * effort),
      ];
    case 'far-thigh':
      return [
        limb(
          inside(body.hip, body.far.leg.knee, 0.1),
          1 + 2.2 * effort,
          inside(body.hip, body.far.leg.knee, 0.7),
          0.8 + effort,
        ),
      ];
    case 'shank':
      return [
        limb(
          inside(leg.knee, leg.ankle, 0.18),
          0.9 + 1.6 * effort,
          inside(leg.knee, leg.ankle, 0.8),
          0.6 + 0.7 * effort,
        ),
      ];
    case 'foot':
      return [
        limb(
          inside(leg.knee, leg.ankle, 0.3),
          0.8 + 1.3 * effort,
          inside(leg.knee, leg.ankle, 0.92),
          0.6 + 0.6 * effort,
        ),
      ];
    case 'glute':
      return [disc(gluteOf(body), 1.6 + 2 * effort)];
    case 'hip-front':
      return [
        limb(
          plus(body.hip, hipFront(body)),
          1 + 1.4 * effort,
          inside(body.hip, body.far.leg.knee, 0.5),
          0.8 + 0.8 * effort,
        ),
      ];
    case 'none':
      return [];
  }
}

/** Two arcs that close on the glute as the squeeze grows. */
export function squeezeArcs(body: Body, effort: number): string[] {
  const glute = gluteOf(body);
  const gap = 9 - 4 * effort;
  const facing = trunkTurn(body) + 180;
  return [arc(glute, gap, facing - 42, facing + 42), arc(glute, gap + 3.2, facing - 34, facing + 34)];
}

/** All points that have to be in the picture. */
export function extent(body: Body): Point[] {
  const legs = [body.near.leg, body.far.leg].flatMap((leg) => [leg.knee, leg.ankle, leg.heel, leg.toe]);
  const arms = [body.near.arm, body.far.arm].flatMap((arm) => [arm.elbow, arm.hand]);
  const head = [point(body.head.x - R.head, body.head.y - R.head), point(body.head.x + R.head, body.head.y + R.head)];
  return [...legs, ...arms, ...head, body.hip, body.shoulder];
}

function legOutlines(hip: Point, leg: Leg): string[] {
  return [limb(leg.knee, R.knee, leg.ankle, R.ankle), foot(leg), limb(hip, R.thigh, leg.knee, R.knee)];
}

/** A wedge from ankle to toe. Heel and toe are on the sole; the outline is raised by its own half width. */
function foot(leg: Leg): string {
  const along = times(minus(leg.toe, leg.heel), 1 / Math.hypot(leg.toe.x - leg.heel.x, leg.toe.y - leg.heel.y));
  const up = point(-along.y, along.x);
  const heel = plus(plus(leg.heel, times(up, R.heel)), times(along, R.heel * 0.7));
  const toe = plus(leg.toe, times(up, R.toe));
  return limb(heel, R.heel, toe, R.toe) + limb(leg.ankle, R.ankle, toe, R.toe) + limb(leg.ankle, R.ankle, heel, R.heel);
}

function armOutlines(shoulder: Point, arm: Arm): string[] {
  return [
    limb(shoulder, R.arm, arm.elbow, R.elbow),
    limb(arm.elbow, R.elbow, arm.hand, R.hand),
    disc(arm.hand, R.hand + 0.4),
  ];
}

/** The chest is drawn a little below the joint of the arm, so that shoulders slope. */
function chest(body: Body): Point {
  return inside(body.hip, body.shoulder, 0.93);
}

function inside(a: Point, b: Point, part: number): Point {
  return point(a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part);
}

function trunkTurn(body: Body): number {
  const axis = minus(body.shoulder, body.hip);
  return (Math.atan2(axis.y, axis.x) * 180) / Math.PI - 90;
}

function gluteOf(body: Body): Point {
  const turn = ((trunkTurn(body) + 205) * Math.PI) / 180;
  return point(body.hip.x + 3 * Math.cos(turn), body.hip.y + 3 * Math.sin(turn));
}

function hipFront(body: Body): Point {
  const turn = (trunkTurn(body) * Math.PI) / 180;
  return point(2.4 * Math.cos(turn), 2.4 * Math.sin(turn) + 1);
}
