// A body whose joints are given outright: seen from the front, from behind, or turned out of the plane.

import { minus, plus, point, pointBetween, times, type Point } from './body';
import type { Frame } from './poses';
import { disc, limb, line, trunk } from './shapes';

const R = { hip: 4.6, knee: 3.1, ankle: 2, toe: 1.5, arm: 2.5, elbow: 2, hand: 1.7, neck: 2.1, head: 6 };
/** A trunk seen from the side has its shoulders on one point; seen from the front it is as broad as they are. */
const SIDE_TRUNK = { hip: 5.2, shoulder: 5 };

export type Joints = Record<string, Point>;

export function jointsOf(frame: Frame): Joints {
  const given = Object.entries(frame.joints ?? {});
  return Object.fromEntries(given.map(([name, [x, y]]) => [name, point(x ?? 0, y ?? 0)]));
}

export function blendJoints(from: Joints, to: Joints, part: number): Joints {
  return Object.fromEntries(
    Object.entries(from).map(([name, joint]) => [name, pointBetween(joint, to[name] ?? joint, part)]),
  );
}

export function jointOutlines(joints: Joints): { far: string[]; middle: string[]; near: string[] } {
  const at = (name: string) => joints[name] ?? point(0, 0);
  const half = Math.abs(at('shoulderN').x - at('shoulderF').x) / 2;
  const facing = half > 2;
  const leg = (side: 'N' | 'F') => {
    const [hip, knee, ankle, toe] = [at(`hip${side}`), at(`knee${side}`), at(`ankle${side}`), at(`toe${side}`)];
    return [limb(ankle, 1.9, toe, R.toe), limb(knee, R.knee, ankle, R.ankle), limb(hip, R.hip, knee, R.knee)];
  };
  const arm = (side: 'N' | 'F') => {
    const [shoulder, elbow, hand] = [at(`shoulder${side}`), at(`elbow${side}`), at(`hand${side}`)];
    return [limb(shoulder, R.arm, elbow, R.elbow), limb(elbow, R.elbow, hand, R.hand - 0.2), disc(hand, R.hand + 0.3)];
  };
  const [pelvis, neck, head] = [at('pelvis'), at('neck'), at('head')];
  const torso = facing
    ? trunk(plus(pelvis, point(0, 1)), 8, plus(neck, times(minus(pelvis, neck), 0.14)), half + 1.4, 0)
    : trunk(pelvis, SIDE_TRUNK.hip, pointBetween(pelvis, neck, 0.93), SIDE_TRUNK.shoulder, 0);
  const upper = [limb(neck, R.neck, head, R.neck), torso, disc(head, R.head)];
  if (facing) return { far: [], middle: [...leg('F'), ...leg('N'), ...upper], near: [...arm('F'), ...arm('N')] };
  return { far: [...leg('F'), ...arm('F')], middle: upper, near: [...leg('N'), ...arm('N')] };
}

/** The ember mark along the thigh that moves most between the first and the last frame. */
export function jointMark(joints: Joints, side: 'N' | 'F', effort: number): string {
  const [hip, knee] = [joints[`hip${side}`], joints[`knee${side}`]];
  if (!hip || !knee) return '';
  return limb(pointBetween(hip, knee, 0.1), 1 + 2 * effort, pointBetween(hip, knee, 0.75), 0.8 + 1.1 * effort);
}

export function movingSide(first: Joints, last: Joints): 'N' | 'F' {
  const way = (side: string) => {
    const joints = [`knee${side}`, `ankle${side}`];
    return joints.reduce((sum, name) => sum + distanceOf(first[name], last[name]), 0);
  };
  return way('F') > way('N') + 0.5 ? 'F' : 'N';
}

export function jointGhost(joints: Joints): string {
  const at = (name: string) => joints[name] ?? point(0, 0);
  return (
    line(at('neck'), at('pelvis')) +
    line(at('hipN'), at('kneeN'), at('ankleN')) +
    line(at('hipF'), at('kneeF'), at('ankleF'))
  );
}

export function jointExtent(joints: Joints): Point[] {
  const head = joints['head'] ?? point(0, 0);
  return [...Object.values(joints), plus(head, point(-R.head, R.head)), plus(head, point(R.head, R.head))];
}

function distanceOf(a: Point | undefined, b: Point | undefined): number {
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
}
