// Things around the body: chair, desk, wall, step, mat. Where they are follows from the pose.

import { point } from './body';
import type { Pose } from './poses';
import { box, line } from './shapes';
import type { Hands } from './side';

/** The edge of a desk, raised or high enough to lean on, that hands rest on. */
const DESK_EDGE = point(22, 60);
const SEAT = 27;
const SEATED_HIP = -24.5;
/** Who holds on to a desk, with both hands or with the far one alone. */
const holdsDesk: Record<string, 'both' | 'far'> = {
  mini_squat: 'both',
  standing_calf_raise: 'both',
  standing_hip_extension: 'both',
  single_leg_calf_raise: 'both',
  standing_hip_circles: 'far',
  standing_quad: 'far',
  leg_swings: 'far',
  walking_pad: 'both',
};
/** Top of the seat that shoulders lean on. */
const BENCH_TOP = 20.5;

export interface Props {
  /** Drawn behind the body. */
  behind: string[];
  /** Where the hands rest. */
  hands: Hands;
  /** How far the props reach, left and right. */
  reach: [number, number] | null;
}

export function propsOf(exercise: string, pose: Pose): Props {
  const behind: string[] = [];
  let reach: Props['reach'] = null;
  const anchor = pose.anchor;
  const seat = anchor['seat_top_y'] ?? (exercise.startsWith('seated_') ? SEAT : undefined);
  if (typeof seat === 'number') {
    const side = pose.view === 'side';
    behind.push(side ? chair(seatedHip(anchor), seat) : stool(seat));
    if (side) reach = [-38, 16];
  }
  if (typeof anchor['wall_x'] === 'number') {
    behind.push(line(point(anchor['wall_x'] - 1, 0), point(anchor['wall_x'] - 1, 96)));
    reach = [-6, 42];
  }
  if (typeof anchor['step_height'] === 'number') behind.push(box(-8, 0, 34, anchor['step_height']));
  if ('seat_edge' in anchor) {
    behind.push(bench());
    reach = [-34, 66];
  }
  if (onFloor(pose)) behind.push(mat(exercise));
  if (exercise === 'walking_pad') behind.push(box(-26, -1.6, 56, 1.6));
  if (exercise === 'desk_push_up' && Array.isArray(anchor['hands'])) {
    const edge = point(anchor['hands'][0] ?? 0, anchor['hands'][1] ?? 0);
    behind.push(desk(edge.x, edge.y - 1.5));
    return { behind, hands: { near: edge, far: edge }, reach: [-6, 100] };
  }
  const held = holdsDesk[exercise];
  if (!held) return { behind, hands: { near: null, far: null }, reach };
  behind.push(desk(DESK_EDGE.x - 2, DESK_EDGE.y - 2));
  return { behind, hands: { near: held === 'both' ? DESK_EDGE : null, far: DESK_EDGE }, reach: [-16, 44] };
}

export function onFloor(pose: Pose): boolean {
  const lies = ['shoulder', 'knees', 'back_knee', 'knees_dx', 'pelvis'].some((name) => name in pose.anchor);
  return lies || pose.view.includes('lying');
}

function seatedHip(anchor: Pose['anchor']): number {
  return Array.isArray(anchor['hip']) ? (anchor['hip'][0] ?? SEATED_HIP) : SEATED_HIP;
}

/** A chair seen from the front: its back, its seat, its legs. */
function stool(seat: number): string {
  return [
    line(point(-11, seat - 1.4), point(11, seat - 1.4)),
    line(point(-10, seat + 2), point(-10, seat + 27), point(10, seat + 27), point(10, seat + 2)),
    line(point(-9.5, seat - 2), point(-10.5, 0)),
    line(point(9.5, seat - 2), point(10.5, 0)),
  ].join('');
}

function chair(hipX: number, seat: number): string {
  const [front, back] = [hipX + 13, hipX - 9];
  return [
    line(point(back, seat - 1.4), point(front, seat - 1.4)),
    line(point(back - 0.6, seat - 1.4), point(back - 3.4, seat + 27)),
    line(point(back + 2, seat - 2), point(back - 1, 0)),
    line(point(front - 2, seat - 2), point(front + 1, 0)),
  ].join('');
}

function desk(edge: number, top: number): string {
  return line(point(edge, top), point(edge + 24, top)) + line(point(edge + 20, top), point(edge + 20, 0));
}

/** A seat against the wall, seen from the side. */
function bench(): string {
  return [
    line(point(-30, BENCH_TOP - 1), point(1, BENCH_TOP - 1)),
    line(point(-30, BENCH_TOP + 27), point(-30, 0)),
    line(point(-3, BENCH_TOP - 2), point(-2, 0)),
  ].join('');
}

function mat(exercise: string): string {
  const [left, right] = exercise === 'kneeling_hip_flexor' ? [-32, 42] : [-54, 70];
  return box(left, -1.6, right - left, 1.6);
}
