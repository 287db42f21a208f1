// The way between a window and the agent. The agent decides everything; a window asks and draws.

import type { Event, Refusal, Reply, Request, Screen } from './wire';

export interface Host {
  /** Asks the agent one thing; rejects with an `AgentRefused` or an `AgentLost`. */
  ask(request: Request): Promise<Reply>;
  /** Hands a file that the person has chosen over to the agent: an export to take in, or a backup to restore. */
  handOver(file: File, to: 'import' | 'restore'): Promise<Reply>;
  /** Hears everything the agent tells; returns the way to stop. */
  onEvent(hear: (event: Event) => void): Promise<() => void>;
  /** Hears which of its screens a window that several share is to show; returns the way to stop. */
  onTurn(hear: (screen: Screen) => void): Promise<() => void>;
}

/** The agent heard the request and said no. Nothing was changed. */
export class AgentRefused extends Error {
  readonly reason: string;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.reason = refusal.reason;
  }
}

/** There is no agent to ask. */
export class AgentLost extends Error {}
