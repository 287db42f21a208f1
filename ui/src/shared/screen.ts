// The life of a window: loaded and listening, shown, painted, turned to another screen.

import { mount, type Component } from 'svelte';

import './base.css';
import { openHost } from '../host/open';
import type { Screen } from '../host/wire';
import { Agent } from './agent.svelte';

/**
 * Draws the window that these screens share, once its words, its fonts and the first snapshot are
 * there, and says so. The address names the screen; without a name it is the first.
 */
export async function openWindow(
  screens: [Screen, ...Screen[]],
  component: Component<{ agent: Agent }>,
): Promise<void> {
  const named = new URLSearchParams(window.location.search).get('screen');
  const screen = screens.find((each) => each === named) ?? screens[0];
  const fonts = loadFonts();
  const host = await openHost();
  const agent = new Agent(host, screen);
  let drawn = false;
  // Who waits for a window waits for each of these: none waits for another.
  await Promise.all([
    agent.begin(),
    fonts,
    host.onEvent((event) => {
      if (event.event === 'show' && event.data.screen === agent.screen) whenPainted(() => void agent.report('painted'));
    }),
    host.onTurn((turned) => {
      // Told again of the screen it shows, it has nothing to report.
      if (!screens.includes(turned) || turned === agent.screen) return;
      agent.screen = turned;
      if (drawn) void agent.report('ready');
    }),
  ]);
  const target = document.getElementById('app');
  if (!target) throw new Error('the page has no #app');
  mount(component, { target, props: { agent } });
  drawn = true;
  await agent.report('ready');
}

/** A hidden window lays nothing out, so it would ask for its fonts only once it can be seen. */
async function loadFonts(): Promise<void> {
  try {
    await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 1em "Atkinson Hyperlegible Next"`)));
  } catch {
    // The system's font stands in.
  }
}

/** Two frames on, what was drawn in the first can be seen. */
function whenPainted(then: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(then));
}
