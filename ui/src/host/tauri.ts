// The agent, reached through the window process. One of the two files that know Tauri's name.

import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';

import { AgentLost, AgentRefused, type Host } from './host';
import type { Event, Refusal, Reply, Request, Screen } from './wire';

export class TauriHost implements Host {
  readonly screen: Screen;

  constructor(screen: Screen) {
    this.screen = screen;
  }

  async ask(request: Request): Promise<Reply> {
    try {
      return await invoke<Reply>('ask', { request });
    } catch (failure) {
      throw isRefusal(failure) ? new AgentRefused(failure) : new AgentLost(String(failure));
    }
  }

  onEvent(hear: (event: Event) => void): Promise<() => void> {
    return listen<Event>('astir', (told) => hear(told.payload));
  }

  async close(): Promise<void> {
    await this.ask({ ask: 'window', screen: this.screen, report: 'closed' });
  }
}

function isRefusal(failure: unknown): failure is Refusal {
  return typeof failure === 'object' && failure !== null && 'reason' in failure && 'message' in failure;
}
