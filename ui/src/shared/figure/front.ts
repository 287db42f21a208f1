// The body from the front, standing or lying on its side, for moves a side view cannot show.

import { hanging, plus, point, SHANK, THIGH, TRUNK, type Point } from './body';
import type { Frame } from './poses';
import { arc, disc, limb, line, trunk } from './shapes';

const HIP_HALF = 5;
const FEET_HALF = 5.6;
const SHOULDER_HALF = 8.4;
const STANDING_HIP = 53;

export interface FrontDrawing {
  far: string[];
  middle: string[];
  near: string[];
  marks: string[];
  arcs: string[];
  ghost: string;
  extent: Point[];
}

interface Standing {
  /** How far hip and trunk are moved to the side. */
  shift: number;
  lean: number;
  rise: number;
  /** Angle of the free leg outward, in degrees. */
  out: number;
  /** Arms away from the body, so that what is drawn beside the hips lies on no hand. */
  wide: boolean;
}

/** Standing upright; the leg on the right side of the picture is the one that moves. */
export function standing(depth: number, last: Frame, squeezes: boolean): FrontDrawing {
  const now = standingBody({
    shift: (last.pelvis_dx ?? 0) * depth,
    lean: (last.trunk ?? 0) * -depth,
    rise: (last.hip_rise ?? 0) * depth,
    out: (last.legA ?? 0) * depth,
    wide: squeezes,
  });
  const end = standingBody({
    shift: last.pelvis_dx ?? 0,
    lean: -(last.trunk ?? 0),
    rise: 0,
    out: last.legA ?? 0,
    wide: squeezes,
  });
  const [moving, moved] = [now.legs[1], end.legs[1]];
  return {
    ...now.outlines,
    marks: squeezes
      ? [disc(point(-4, STANDING_HIP - 1), 1.4 + 1.8 * depth), disc(point(4, STANDING_HIP - 1), 1.4 + 1.8 * depth)]
      : [limb(moving.hip, 1 + 2.2 * depth, moving.knee, 0.8 + depth)],
    arcs: squeezes ? gluteArcs(point(0, STANDING_HIP), depth) : [],
    ghost: squeezes ? '' : line(moved.hip, moved.knee, moved.ankle),
    extent: [...now.extent, ...end.extent],
  };
}

/** Where hips and chest are for someone lying on the side, facing the viewer, head to the left. */
const LYING = { pelvis: point(0, 8.6), chest: point(-25.6, 9), upperHip: point(1.5, 12.4), lowerHip: point(1.5, 4.4) };

/** On the side, head to the left: the upper leg lifts as one. */
export function legLift(depth: number, last: Frame): FrontDrawing {
  const hip = LYING.upperHip;
  const leg = (angle: number) => {
    const knee = plus(hip, hanging(THIGH, 87 + angle));
    return { knee, ankle: plus(knee, hanging(SHANK, 87 + angle)) };
  };
  const now = leg((last.topleg ?? 0) * depth);
  const end = leg(last.topleg ?? 0);
  return {
    ...lying({ knee: point(16, 3.4), ankle: point(37, 3) }, now),
    marks: [limb(hip, 1.2 + 2.2 * depth, midway(hip, now.knee, 0.6), 0.8 + depth)],
    arcs: [],
    ghost: line(hip, end.knee, end.ankle),
    extent: [point(-56, 0), end.ankle, point(56, 0)],
  };
}

/** On the side, knees bent: heels together, the upper knee opens. */
export function clam(depth: number, last: Frame): FrontDrawing {
  const hip = LYING.upperHip;
  const knee = (part: number) => point((last.knee?.[0] ?? 17.3) + 1.5, 9.6 + (last.knee?.[1] ?? 0) * part);
  const ankle = point(35, 6.6);
  return {
    ...lying({ knee: point(18.8, 3.4), ankle: point(35, 2.8) }, { knee: knee(depth), ankle }),
    marks: [limb(hip, 1.2 + 2.2 * depth, midway(hip, knee(depth), 0.75), 0.8 + depth)],
    arcs: [],
    ghost: line(hip, knee(1), ankle),
    extent: [point(-56, 0), point(48, 34)],
  };
}

interface SideLeg {
  knee: Point;
  ankle: Point;
}

function lying(lower: SideLeg, upper: SideLeg): { far: string[]; middle: string[]; near: string[] } {
  const { pelvis, chest, upperHip, lowerHip } = LYING;
  const head = point(-TRUNK - 12.4, 10.4);
  const leg = (from: Point, { knee, ankle }: SideLeg) => {
    const toe = plus(ankle, point(3.4, 0.2));
    return [limb(knee, 2.9, ankle, 2), limb(ankle, 2, toe, 1.5), limb(from, 4.3, knee, 3)];
  };
  return {
    far: [
      ...leg(lowerHip, lower),
      limb(point(-27, 4), 2.4, point(-44, 2.4), 2),
      limb(point(-44, 2.4), 2, point(-55, 2.2), 1.7),
    ],
    middle: [limb(point(-28, 9.4), 2.2, head, 2.2), trunk(pelvis, 7.4, chest, 7.8, 0), disc(head, 6)],
    near: [
      ...leg(upperHip, upper),
      limb(point(-26, 13.6), 2.5, point(-13.4, 11.4), 2),
      limb(point(-13.4, 11.4), 2, point(-14.6, 2.8), 1.6),
    ],
  };
}

function standingBody(stance: Standing) {
  const hipY = STANDING_HIP + stance.rise;
  const hips = [-HIP_HALF + stance.shift, HIP_HALF + stance.shift].map((x) => point(x, hipY));
  const legs = hips.map((hip, index) => {
    const free = index === 1 && stance.out > 0;
    if (free) {
      const knee = plus(hip, hanging(THIGH, stance.out));
      return { hip, knee, ankle: plus(knee, hanging(SHANK, stance.out)) };
    }
    const ankle = point(index === 0 ? -FEET_HALF : FEET_HALF, 3.9);
    return { hip, knee: point((hip.x + ankle.x) / 2, (hip.y + ankle.y) / 2 + 0.2), ankle };
  });
  const lean = (stance.lean * Math.PI) / 180;
  const middle = point(stance.shift, hipY);
  const neck = plus(middle, point(Math.sin(lean) * TRUNK, Math.cos(lean) * TRUNK));
  const shoulders = [-SHOULDER_HALF, SHOULDER_HALF].map((x) => plus(neck, point(x * 0.86, -1.5)));
  const head = plus(neck, point(Math.sin(lean) * 11, 11));
  const arms = shoulders.map((shoulder, index) => {
    const way = index === 0 ? -1 : 1;
    const elbow = plus(shoulder, stance.wide ? point(way * 8, -15.9) : point(way * 2.6, -17.6));
    return { shoulder, elbow, hand: plus(elbow, stance.wide ? point(way * 4.6, -12.8) : point(way * 0.4, -13.6)) };
  });
  const [left, right] = legs as [(typeof legs)[number], (typeof legs)[number]];
  const outline = (leg: (typeof legs)[number]) => [
    limb(leg.knee, 3.2, leg.ankle, 2.1),
    limb(plus(leg.ankle, point(0, -1.6)), 2.2, plus(leg.ankle, point(leg.ankle.x < 0 ? -1.2 : 1.2, -2.4)), 1.5),
    limb(leg.hip, 4.7, leg.knee, 3.2),
  ];
  return {
    legs: [left, right] as const,
    extent: [point(-20, 0), point(20, 99), right.ankle],
    outlines: {
      far: [] as string[],
      middle: [
        ...outline(left),
        ...outline(right),
        limb(neck, 2.2, head, 2.2),
        trunk(plus(middle, point(0, 1)), 8.4, plus(neck, point(0, -4)), 8.8, 0),
        disc(head, 6),
      ],
      near: arms.flatMap((arm) => [
        limb(arm.shoulder, 2.6, arm.elbow, 2),
        limb(arm.elbow, 2, arm.hand, 1.6),
        disc(arm.hand, 2),
      ]),
    },
  };
}

function gluteArcs(centre: Point, depth: number): string[] {
  const gap = 12.4 - 1.8 * depth;
  return [
    arc(centre, gap, -32, 32),
    arc(centre, gap, 148, 212),
    arc(centre, gap + 3, -24, 24),
    arc(centre, gap + 3, 156, 204),
  ];
}

function midway(a: Point, b: Point, part: number): Point {
  return point(a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part);
}
