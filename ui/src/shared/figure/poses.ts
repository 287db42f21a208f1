// The key poses as they stand in `assets/figures/poses.json`.

import address from '../../../../assets/figures/poses.json?url';

export interface Frame {
  name: string;
  lean?: number;
  thighN?: number;
  shankN?: number;
  thighF?: number;
  shankF?: number;
  foot?: number;
  footF?: number;
  armN?: number;
  foreN?: number;
  armF?: number;
  foreF?: number;
  trunk_bow?: number;
  head?: number;
  hip?: number[];
  highlight?: number;
  hip_rise?: number;
  legA?: number;
  trunk?: number;
  pelvis_dx?: number;
  topleg?: number;
  knee?: number[];
  /** Where every joint is, for views that angles cannot give. */
  joints?: Record<string, number[]>;
}

export interface Pose {
  view: string;
  anchor: Record<string, number[] | number | string>;
  frames: Frame[];
  loop: string;
  note: string;
  head_at?: number[];
}

let poses: Promise<Record<string, Pose>> | null = null;

/** The poses of an exercise; none when it has no figure. Loaded as data when first asked for. */
export async function poseOf(exercise: string): Promise<Pose | null> {
  poses ??= fetch(address).then((file) => file.json() as Promise<Record<string, Pose>>);
  try {
    return (await poses)[exercise] ?? null;
  } catch {
    // A window without its figure still guides by words; the next exercise tries again.
    poses = null;
    return null;
  }
}

/** Keeps to the frames that belong to one round: a pose with several depths ends at its ordinary one. */
export function framesOf(pose: Pose): Frame[] {
  const ordinary = pose.frames.findIndex((frame) => /default|^middle/.test(frame.name));
  return ordinary > 0 ? pose.frames.slice(0, ordinary + 1) : pose.frames;
}

/**
 * How the frames follow one another. There and back: to the last frame and back to the first. A
 * cycle takes two frames a repetition, on and on. A pendulum runs back in every second repetition.
 * A round passes all frames while it lifts and ends where it began.
 */
export type Course = 'there-and-back' | 'cycle' | 'pendulum' | 'round';

export function courseOf(pose: Pose): Course {
  if (pose.loop === 'cycle' || pose.loop === 'pendulum') return pose.loop;
  return pose.note.includes('one round in the lift phase') ? 'round' : 'there-and-back';
}
