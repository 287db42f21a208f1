// What an exercise looks like at a beat: outlines, the marks of effort, the ghost of the end pose.

import { point, type Point } from './body';
import { courseOf, framesOf, type Course, type Pose } from './poses';
import { onFloor, propsOf } from './props';
import { blend, place, type Placed } from './side';
import { effortMarks, extent, ghost, outlines, squeezeArcs, type Working } from './side-drawing';
import { ease, type Beat } from './tempo';

export interface Drawing {
  props: string[];
  far: string[];
  middle: string[];
  near: string[];
  /** Filled in ember. */
  marks: string[];
  /** Stroked in ember. */
  arcs: string[];
  /** Dotted. */
  ghost: string;
}

export interface Window {
  left: number;
  bottom: number;
  width: number;
  height: number;
}

export interface Script {
  /** The far side is the one that works, as in a kneeling stretch of the hip behind. */
  worksFar: boolean;
  /** The part of the plane that shows the whole move. */
  window: Window;
  at(beat: Beat): Drawing;
}

const working: Record<string, Working> = {
  standing_calf_raise: 'shank',
  seated_heel_raise: 'shank',
  seated_toe_raise: 'foot',
  seated_glute_squeeze: 'glute',
  glute_bridge: 'glute',
  bridge_march: 'glute',
  single_leg_bridge: 'glute',
  hip_thrust_chair: 'glute',
  kneeling_hip_flexor: 'hip-front',
  standing_hip_flexor: 'hip-front',
  couch_stretch: 'hip-front',
  bridge_hold: 'glute',
  alternating_glute_squeeze: 'glute',
  ankle_circles: 'foot',
  single_leg_calf_raise: 'shank',
  calf_stretch: 'shank',
  seated_pelvic_tilt: 'none',
  cat_cow: 'none',
  childs_pose: 'none',
};
export const squeezes = new Set(['seated_glute_squeeze', 'standing_glute_squeeze', 'alternating_glute_squeeze']);

/** How an exercise is drawn; none when there are no poses for it. What few moves need is loaded with the first of them. */
export async function scriptOf(exercise: string, pose: Pose | null): Promise<Script | null> {
  if (!pose) return null;
  if (pose.frames.every(({ joints }) => joints)) return (await import('./front-drawing')).jointScript(exercise, pose);
  if (pose.view === 'side') return sideScript(exercise, pose);
  return (await import('./front-drawing')).frontScript(exercise, pose);
}

function sideScript(exercise: string, pose: Pose): Script {
  const frames = framesOf(pose).map((frame) => place(frame, pose));
  const props = propsOf(exercise, pose);
  const bodyAt = (from: number, to: number, part: number) =>
    blend(frames[from] as Placed, frames[to] as Placed, part, pose, props.hands);
  const last = frames.length - 1;
  const course = courseOf(pose);
  const points = frames.flatMap((_, index) => extent(bodyAt(index, index, 0)));
  if (props.reach) points.push(point(props.reach[0], 0), point(props.reach[1], 0));
  const lengths = frames.slice(1).map((frame, index) => wayBetween(frames[index] as Placed, frame));
  const endsVisibly = course === 'there-and-back' && !squeezes.has(exercise);
  return {
    worksFar: working[exercise] === 'hip-front',
    window: windowAround(points, onFloor(pose)),
    at(beat) {
      const [from, to, part] = positionOf(course, lengths, beat);
      const body = bodyAt(from, to, part);
      const mark = course === 'cycle' ? cycleMark(exercise, frames, from, to) : (working[exercise] ?? 'thigh');
      return {
        props: props.behind,
        ...outlines(body),
        marks: effortMarks(body, mark, beat.depth),
        arcs: squeezes.has(exercise) ? squeezeArcs(body, beat.depth) : [],
        ghost: endsVisibly && beat.depth < 0.98 ? ghost(bodyAt(last, last, 0), body) : '',
      };
    },
  };
}

/** The two frames around a beat, and how far it is from the one to the other. */
export function positionOf(course: Course, lengths: number[], beat: Beat): [number, number, number] {
  const count = lengths.length + 1;
  if (course === 'cycle') {
    const rest = (beat.rep * 2) % count;
    return [rest, (rest + 1) % count, beat.depth];
  }
  if (course === 'pendulum') {
    const way = ease(beat.round);
    return along(lengths, beat.rep % 2 === 0 ? way : 1 - way);
  }
  return along(lengths, course === 'round' ? beat.round : beat.depth);
}

/** How far along all frames a depth is, so that each part of the way takes its share of it. */
function along(lengths: number[], depth: number): [number, number, number] {
  let left = depth * lengths.reduce((sum, length) => sum + length, 0);
  for (const [index, length] of lengths.entries()) {
    if (left <= length && length > 0) return [index, index + 1, left / length];
    left -= length;
  }
  return [lengths.length, lengths.length, 0];
}

function wayBetween(a: Placed, b: Placed): number {
  const turns = [a.lean - b.lean, a.near.thigh - b.near.thigh, a.far.thigh - b.far.thigh, a.near.shank - b.near.shank];
  const moved = Math.hypot(a.hip.x - b.hip.x, a.hip.y - b.hip.y);
  return Math.max(1, moved, ...turns.map(Math.abs));
}

function cycleMark(exercise: string, frames: Placed[], from: number, to: number): Working {
  const named = working[exercise];
  if (named) return named;
  const [a, b] = [frames[from] as Placed, frames[to] as Placed];
  return Math.abs(b.far.thigh - a.far.thigh) > Math.abs(b.near.thigh - a.near.thigh) ? 'far-thigh' : 'thigh';
}

export function windowAround(points: Point[], lies: boolean): Window {
  const xs = points.map((p) => p.x);
  const margin = 7;
  const [left, right] = [Math.min(...xs) - margin, Math.max(...xs) + margin];
  const top = Math.max(...points.map((p) => p.y)) + (lies ? 14 : 5);
  const width = Math.max(right - left, 52);
  return { left: (left + right - width) / 2, bottom: -5, width, height: Math.max(top, 44) + 5 };
}
