// The key poses as they stand in `assets/figures/poses.json`.

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

/** The poses of an exercise; none when it has no figure of its own. Loaded when first asked for. */
export async function poseOf(exercise: string): Promise<Pose | null> {
  poses ??= import('../../../../assets/figures/poses.json').then((file) => file.default as unknown as Record<string, Pose>);
  return (await poses)[exercise] ?? null;
}

/** Keeps to the frames that belong to one round: a pose with several depths ends at its ordinary one. */
export function framesOf(pose: Pose): Frame[] {
  const ordinary = pose.frames.findIndex((frame) => /default|^middle/.test(frame.name));
  return ordinary > 0 ? pose.frames.slice(0, ordinary + 1) : pose.frames;
}

/** A pose whose frames follow one another round and round, such as a march. */
export function isCycle(pose: Pose): boolean {
  return pose.loop === 'cycle';
}
