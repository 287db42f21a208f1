// The moment that is drawn, moved on while the window can be seen.

import { onMount } from 'svelte';

import type { Agent } from './agent.svelte';
import type { Moment } from './clock';

const TICK_MS = 1000;
/** Frames are drawn at half of a 60 Hz screen's rate: enough for slow moves, and half the work. */
const FRAME_MS = 1000 / 31;

export class DrawnMoment {
  private readonly agent: () => Agent;
  private count = $state(0);

  constructor(agent: () => Agent) {
    this.agent = agent;
  }

  /** Read inside a template or `$derived`: it is worked out anew at every tick. */
  get at(): Moment | null {
    void this.count;
    return this.agent().now();
  }

  tick(): void {
    this.count += 1;
  }
}

/** A moment that moves on every second, for words and clocks. */
export function everySecond(agent: () => Agent): DrawnMoment {
  const moment = new DrawnMoment(agent);
  onMount(() => {
    const timer = setInterval(() => {
      if (!document.hidden) moment.tick();
    }, TICK_MS);
    return () => clearInterval(timer);
  });
  return moment;
}

/** A moment that moves on about thirty times a second while `moves` says so, for figures and rings. */
export function everyFrame(agent: () => Agent, moves: () => boolean): DrawnMoment {
  const moment = new DrawnMoment(agent);
  $effect(() => {
    if (!moves()) return;
    let last = 0;
    let frame = requestAnimationFrame(function draw(at) {
      if (at - last >= FRAME_MS) {
        last = at;
        moment.tick();
      }
      frame = requestAnimationFrame(draw);
    });
    return () => cancelAnimationFrame(frame);
  });
  return moment;
}
