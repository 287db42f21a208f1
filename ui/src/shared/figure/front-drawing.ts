// Moves that the side view cannot show: seen from the front, or with every joint given.

import { positionOf, squeezes, windowAround, type Script } from './drawing';
import { clam, legLift, standing, type FrontDrawing } from './front';
import { blendJoints, jointExtent, jointGhost, jointMark, jointOutlines, jointsOf, movingSide } from './joints';
import { courseOf, framesOf, type Pose } from './poses';
import { onFloor, propsOf } from './props';

export function jointScript(exercise: string, pose: Pose): Script | null {
  const frames = framesOf(pose).map(jointsOf);
  const [first, last] = [frames[0], frames.at(-1)];
  if (!first || !last) return null;
  const course = courseOf(pose);
  const side = movingSide(first, last);
  const props = propsOf(exercise, pose);
  return {
    worksFar: side === 'F',
    window: windowAround(frames.flatMap(jointExtent), onFloor(pose)),
    at(beat) {
      const [from, to, part] = positionOf(
        course,
        frames.slice(1).map(() => 1),
        beat,
      );
      const joints = blendJoints(frames[from] ?? first, frames[to] ?? last, part);
      return {
        props: props.behind,
        ...jointOutlines(joints),
        marks: [jointMark(joints, side, beat.depth)],
        arcs: [],
        ghost: course === 'there-and-back' && beat.depth < 0.98 ? jointGhost(last) : '',
      };
    },
  };
}

export function frontScript(exercise: string, pose: Pose): Script | null {
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
    worksFar: false,
    window: windowAround(whole.extent, onFloor(pose)),
    at(beat) {
      const { extent: _, ghost: dotted, ...drawn } = draw(beat.depth) as FrontDrawing;
      return { props: props.behind, ...drawn, ghost: beat.depth > 0.98 ? '' : dotted };
    },
  };
}
