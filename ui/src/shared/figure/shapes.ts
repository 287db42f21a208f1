// Outlines of limbs and trunk as SVG paths, y upward.

import { minus, plus, point, times, type Point } from './body';

const round = (value: number): string => String(Math.round(value * 100) / 100);
const at = (p: Point): string => `${round(p.x)} ${round(p.y)}`;

/** A limb: two circles of different radius and the tangents between them. */
export function limb(a: Point, radiusA: number, b: Point, radiusB: number): string {
  const axis = minus(b, a);
  const span = Math.hypot(axis.x, axis.y);
  if (span <= Math.abs(radiusA - radiusB) + 1e-6) return disc(radiusA > radiusB ? a : b, Math.max(radiusA, radiusB));
  const turn = Math.atan2(axis.y, axis.x);
  const open = Math.acos((radiusA - radiusB) / span);
  const edge = (centre: Point, radius: number, angle: number) =>
    point(centre.x + radius * Math.cos(angle), centre.y + radius * Math.sin(angle));
  const [large, small] = open > Math.PI / 2 ? [0, 1] : [1, 0];
  return [
    `M${at(edge(a, radiusA, turn + open))}`,
    `L${at(edge(b, radiusB, turn + open))}`,
    `A${round(radiusB)} ${round(radiusB)} 0 ${small} 0 ${at(edge(b, radiusB, turn - open))}`,
    `L${at(edge(a, radiusA, turn - open))}`,
    `A${round(radiusA)} ${round(radiusA)} 0 ${large} 0 ${at(edge(a, radiusA, turn + open))}Z`,
  ].join('');
}

export function disc(centre: Point, radius: number): string {
  const r = round(radius);
  const [left, right] = [point(centre.x - radius, centre.y), point(centre.x + radius, centre.y)];
  return `M${at(left)}A${r} ${r} 0 1 0 ${at(right)}A${r} ${r} 0 1 0 ${at(left)}Z`;
}

/** The trunk: waisted, and bent out by `bow` at right angles to its line, toward its left. */
export function trunk(hip: Point, hipRadius: number, shoulder: Point, shoulderRadius: number, bow: number): string {
  const axis = minus(shoulder, hip);
  const side = times(point(-axis.y, axis.x), 1 / Math.hypot(axis.x, axis.y));
  const middle = plus(times(plus(hip, shoulder), 0.5), times(side, bow * 2));
  const waist = Math.min(hipRadius, shoulderRadius) * 0.86;
  const off = (p: Point, by: number) => at(plus(p, times(side, by)));
  return [
    `M${off(hip, hipRadius)}`,
    `Q${off(middle, waist)} ${off(shoulder, shoulderRadius)}`,
    `A${round(shoulderRadius)} ${round(shoulderRadius)} 0 0 0 ${off(shoulder, -shoulderRadius)}`,
    `Q${off(middle, -waist)} ${off(hip, -hipRadius)}`,
    `A${round(hipRadius)} ${round(hipRadius)} 0 0 0 ${off(hip, hipRadius)}Z`,
  ].join('');
}

export function line(...points: Point[]): string {
  return points.map((p, index) => `${index === 0 ? 'M' : 'L'}${at(p)}`).join('');
}

/** Part of a circle, from one angle to another in degrees, against the clock. */
export function arc(centre: Point, radius: number, from: number, to: number): string {
  const edge = (angle: number) =>
    point(centre.x + radius * Math.cos((angle * Math.PI) / 180), centre.y + radius * Math.sin((angle * Math.PI) / 180));
  return `M${at(edge(from))}A${round(radius)} ${round(radius)} 0 ${to - from > 180 ? 1 : 0} 1 ${at(edge(to))}`;
}

export function box(left: number, bottom: number, width: number, height: number): string {
  return `M${round(left)} ${round(bottom)}h${round(width)}v${round(height)}h${round(-width)}Z`;
}
