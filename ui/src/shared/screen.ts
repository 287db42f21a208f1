// The life of a window: loaded and listening, shown, painted, taken away.

import { mount, type Component } from 'svelte';

import './base.css';
import { openHost } from '../host/open';
import type { Screen } from '../host/wire';
import { Agent } from './agent.svelte';
import { speak } from './words';

/** Draws a screen once its words, its fonts and the first snapshot are there, and says so. */
export async function openScreen(screen: Screen, component: Component<{ agent: Agent }>): Promise<void> {
  const agent = new Agent(await openHost(screen));
  document.documentElement.lang = await speak(navigator.languages);
  await agent.begin();
  await document.fonts?.ready;
  const target = document.getElementById('app');
  if (!target) throw new Error('the page has no #app');
  mount(component, { target, props: { agent } });
  reportPainted(agent);
  await agent.request({ ask: 'window', screen, report: 'ready' });
}

function reportPainted(agent: Agent): void {
  void agent.host.onEvent((event) => {
    if (event.event !== 'show' || event.data.screen !== agent.host.screen) return;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        void agent.request({ ask: 'window', screen: agent.host.screen, report: 'painted' });
      }),
    );
  });
}
