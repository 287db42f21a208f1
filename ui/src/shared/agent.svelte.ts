// What a window knows: the last snapshot, when it came, and whether there is an agent at all.

import { AgentLost, AgentRefused, type Host } from '../host/host';
import type { Event, Request, Snapshot, Sound, Week } from '../host/wire';
import { momentAt, type Moment } from './clock';
import { say } from './words';

export class Agent {
  readonly host: Host;
  /** Ready to be drawn; none before the first answer. */
  snapshot = $state.raw<Snapshot | null>(null);
  /** `performance.now()` when the snapshot came in. */
  receivedAt = $state(0);
  /** The agent does not answer. */
  lost = $state(false);
  /** Why the last request was refused, in words. */
  refusal = $state<string | null>(null);
  /** The last change in the routine; a new object each time. */
  cue = $state.raw<{ sound: Sound } | null>(null);
  /** How often this window was asked to show itself. */
  shown = $state(0);

  constructor(host: Host) {
    this.host = host;
  }

  /** Listens, and asks for the first snapshot. */
  async begin(): Promise<void> {
    await this.host.onEvent((event) => this.hear(event));
    await this.request({ ask: 'subscribe' });
  }

  /** Asks; a refusal or a lost agent becomes part of what is drawn. Tells whether it was done. */
  async request(request: Request): Promise<boolean> {
    return (await this.reply(request)) !== null;
  }

  /** The week asked for; none when the agent did not give one. */
  async week(week: string | null): Promise<Week | null> {
    const reply = await this.reply({ ask: 'week', week });
    return reply?.reply === 'week' ? reply.data : null;
  }

  now(): Moment | null {
    return this.snapshot && momentAt(this.snapshot.clock, this.receivedAt, performance.now());
  }

  private async reply(request: Request) {
    try {
      const reply = await this.host.ask(request);
      this.lost = false;
      this.refusal = null;
      if (reply.reply === 'snapshot') this.take(reply.data);
      return reply;
    } catch (failure) {
      if (failure instanceof AgentRefused) this.refusal = failure.message || say('state-refused');
      else if (failure instanceof AgentLost) this.lost = true;
      else throw failure;
      return null;
    }
  }

  private hear(event: Event): void {
    switch (event.event) {
      case 'snapshot':
        this.lost = false;
        this.take(event.data);
        break;
      case 'show':
        if (event.data.screen === this.host.screen) this.shown += 1;
        break;
      case 'hide':
        if (event.data === this.host.screen) void this.host.close();
        break;
      case 'cue':
        this.cue = { sound: event.data };
        break;
      case 'goodbye':
        this.lost = true;
        break;
      case 'prepare':
        break;
    }
  }

  private take(snapshot: Snapshot): void {
    this.snapshot = snapshot;
    this.receivedAt = performance.now();
  }
}
