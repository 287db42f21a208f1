// The agent, reached through the window process. Only this file knows Tauri.

import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';

import { AgentLost, AgentRefused, type Host } from './host';
import type { Event, Refusal, Reply, Request, Screen } from './wire';

/** The window process says so when it has lost the agent. */
const LOST = 'agent-lost';

export class TauriHost implements Host {
  async ask(request: Request): Promise<Reply> {
    return answered(invoke<Reply>('ask', { request }));
  }

  async handOver(file: File, to: 'import' | 'restore'): Promise<Reply> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return answered(invoke<Reply>('hand_over', bytes, { headers: { to } }));
  }

  onEvent(hear: (event: Event) => void): Promise<() => void> {
    return listen<Event>('astir', (told) => hear(told.payload));
  }

  onTurn(hear: (screen: Screen) => void): Promise<() => void> {
    return listen<Screen>('turn', (told) => hear(told.payload));
  }
}

async function answered(reply: Promise<Reply>): Promise<Reply> {
  try {
    return await reply;
  } catch (failure) {
    if (isRefusal(failure) && failure.reason !== LOST) throw new AgentRefused(failure);
    throw new AgentLost(String(failure));
  }
}

function isRefusal(failure: unknown): failure is Refusal {
  return typeof failure === 'object' && failure !== null && 'reason' in failure && 'message' in failure;
}
