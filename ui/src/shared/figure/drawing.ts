// What an exercise looks like at a beat: outlines, the marks of effort, the ghost of the end pose.

import { point, type Body, type Point } from './body';
import { clam, legLift, standing, swaying, type FrontDrawing } from './front';
import { framesOf, isCycle, type Pose } from './poses';
import { onFloor, propsOf } from './props';
import { blend, place, type Placed } from './side';
import { effortMarks, extent, ghost, outlines, squeezeArcs, type Working } from './side-drawing';
import type { Beat } from './tempo';

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
  cat_cow: 'none',
  childs_pose: 'none',
};
const squeezes = new Set(['seated_glute_squeeze', 'standing_glute_squeeze']);

/** How an exercise is drawn; none when there are no poses for it. */
export function scriptOf(exercise: string, pose: Pose | null): Script | null {
  if (exercise === 'weight_shifts') return swayScript();
  if (!pose) return null;
  return pose.view === 'side' ? sideScript(exercise, pose) : frontScript(exercise, pose);
}

function sideScript(exercise: string, pose: Pose): Script {
  const frames = framesOf(pose).map((frame) => place(frame, pose));
  const props = propsOf(exercise, pose);
  const bodyAt = (from: number, to: number, part: number) =>
    blend(frames[from] as Placed, frames[to] as Placed, part, pose, props.hands);
  const last = frames.length - 1;
  const rounds = isCycle(pose);
  const points = frames.flatMap((_, index) => extent(bodyAt(index, index, 0)));
  if (props.reach) points.push(point(props.reach[0], 0), point(props.reach[1], 0));
  const path = wayThrough(frames);
  return {
    window: windowAround(points, onFloor(pose)),
    at(beat) {
      const [from, to, part] = rounds ? stepOfCycle(frames.length, beat) : path(beat.depth);
      const body = bodyAt(from, to, part);
      const effort = rounds ? beat.depth : beat.depth;
      const mark = rounds ? cycleMark(exercise, frames, from, to) : (working[exercise] ?? 'thigh');
      return {
        props: props.behind,
        ...outlines(body),
        marks: effortMarks(body, mark, effort),
        arcs: squeezes.has(exercise) ? squeezeArcs(body, effort) : [],
        ghost: rounds || squeezes.has(exercise) || beat.depth > 0.98 ? '' : ghost(bodyAt(last, last, 0)),
      };
    },
  };
}

function frontScript(exercise: string, pose: Pose): Script | null {
  const end = framesOf(pose).at(-1);
  if (!end) return null;
  const draw = (depth: number): FrontDrawing | null => {
    if (exercise === 'clamshell') return clam(depth, end);
    if (exercise === 'side_lying_abduction') return legLift(depth, end);
    if (exercise === 'standing_glute_squeeze' || exercise === 'standing_hip_abduction') {
      return standing(depth, end, squeezes.has(exercise));
    }
    return null;
  };
  const whole = draw(1);
  if (!whole) return null;
  const props = propsOf(exercise, pose);
  return {
    window: windowAround(whole.extent, onFloor(pose)),
    at(beat) {
      const { extent: _, ghost: dotted, ...drawn } = draw(beat.depth) as FrontDrawing;
      return { props: props.behind, ...drawn, ghost: beat.depth > 0.98 ? '' : dotted };
    },
  };
}

function swayScript(): Script {
  return {
    window: windowAround(swaying(1).extent, false),
    at(beat) {
      const { extent: _, ...drawn } = swaying(Math.sin((beat.rep + beat.round) * Math.PI));
      return { props: [], ...drawn };
    },
  };
}

/** From the depth of a move to the two frames around it, so that all frames share its whole way evenly. */
function wayThrough(frames: Placed[]): (depth: number) => [number, number, number] {
  const lengths = frames.slice(1).map((frame, index) => wayBetween(frames[index] as Placed, frame));
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  return (depth) => {
    let left = depth * whole;
    for (const [index, length] of lengths.entries()) {
      if (left <= length && length > 0) return [index, index + 1, left / length];
      left -= length;
    }
    return [frames.length - 1, frames.length - 1, 0];
  };
}

function wayBetween(a: Placed, b: Placed): number {
  const turns = [a.lean - b.lean, a.near.thigh - b.near.thigh, a.far.thigh - b.far.thigh, a.near.shank - b.near.shank];
  const moved = Math.hypot(a.hip.x - b.hip.x, a.hip.y - b.hip.y);
  return Math.max(1, moved, ...turns.map(Math.abs));
}

/** A cycle rests in even frames and moves into odd ones; each repetition takes the next odd frame. */
function stepOfCycle(count: number, beat: Beat): [number, number, number] {
  const rest = (beat.rep * 2) % count;
  return [rest, (rest + 1) % count, beat.depth];
}

function cycleMark(exercise: string, frames: Placed[], from: number, to: number): Working {
  const named = working[exercise];
  if (named) return named;
  const [a, b] = [frames[from] as Placed, frames[to] as Placed];
  return Math.abs(b.far.thigh - a.far.thigh) > Math.abs(b.near.thigh - a.near.thigh) ? 'far-thigh' : 'thigh';
}

function windowAround(points: Point[], lies: boolean): Window {
  const xs = points.map((p) => p.x);
  const margin = 7;
  const [left, right] = [Math.min(...xs) - margin, Math.max(...xs) + margin];
  const top = Math.max(...points.map((p) => p.y)) + (lies ? 14 : 5);
  const width = Math.max(right - left, 52);
  return { left: (left + right - width) / 2, bottom: -5, width, height: Math.max(top, 44) + 5 };
}

export type { Body };
