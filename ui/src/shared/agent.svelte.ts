// What a window knows: the last snapshot, when it came, and whether there is an agent at all.

import { AgentLost, AgentRefused, type Host } from '../host/host';
import type { Appearance, ErrandView, Event, Reply, Request, Screen, Snapshot, Sound, Speech } from '../host/wire';
import { momentAt, type Moment } from './clock';
import { say, speak } from './words';

/** What the reply of each kind carries. */
type Answers = { [Each in Reply as Each['reply']]: Each['data'] };

type Asker = 'person' | 'window';

export class Agent {
  /** Which of its screens the window shows. */
  screen = $state<Screen>('today');
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
  /** How far long work is that somebody waits for. */
  errand = $state.raw<ErrandView | null>(null);
  /** How often this window was asked to show itself. */
  shown = $state(0);

  private readonly host: Host;
  /** The window is up, or may be: closing it has not been told since it was last shown. */
  private up = true;
  private speech: Speech | null = null;
  private spoken = Promise.resolve();

  constructor(host: Host, screen: Screen) {
    this.host = host;
    this.screen = screen;
  }

  /** Listens, asks for the first snapshot and learns its language. */
  async begin(): Promise<void> {
    await this.host.onEvent((event) => this.hear(event));
    await this.request({ ask: 'subscribe' });
    await this.spoken;
  }

  /** Asks; a refusal or a lost agent becomes part of what is drawn. Tells whether it was done. */
  async request(request: Request): Promise<boolean> {
    return (await this.reply(request)) !== null;
  }

  /**
   * What the agent answers to a question of its kind; none when it gave no such answer. What was refused to the person
   * stays in sight when the window asks by itself.
   */
  async ask<Kind extends keyof Answers>(request: Request, kind: Kind, by?: Asker): Promise<Answers[Kind] | null> {
    const reply = await this.reply(request, by);
    return reply?.reply === kind ? (reply.data as Answers[Kind]) : null;
  }

  /** Takes the window off the screen; it stays loaded. Told once, for the window tells of it as well. */
  async close(): Promise<void> {
    if (!this.up) return;
    this.up = false;
    await this.request({ ask: 'window', screen: this.screen, report: 'closed' });
  }

  /** The window can be shown, or what was asked for can be seen. */
  async report(report: 'ready' | 'painted'): Promise<void> {
    await this.request({ ask: 'window', screen: this.screen, report });
  }

  now(): Moment | null {
    return this.snapshot && momentAt(this.snapshot.clock, this.receivedAt, performance.now());
  }

  /** Hands a file over; tells whether it was taken. */
  async handOver(file: File, to: 'import' | 'restore'): Promise<boolean> {
    return (await this.answer(this.host.handOver(file, to))) !== null;
  }

  private reply(request: Request, by?: Asker) {
    return this.answer(this.host.ask(request), by);
  }

  private async answer(asked: Promise<Reply>, by: Asker = 'person'): Promise<Reply | null> {
    try {
      const reply = await asked;
      this.lost = false;
      if (by === 'person') this.refusal = null;
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
        if (event.data.screen !== this.screen) break;
        this.up = true;
        this.shown += 1;
        break;
      case 'hide':
        if (event.data === this.screen) void this.close();
        break;
      case 'cue':
        this.cue = { sound: event.data.sound };
        break;
      case 'errand':
        this.errand = event.data;
        break;
      case 'goodbye':
        this.lost = true;
        break;
      default:
        break;
    }
  }

  private take(snapshot: Snapshot): void {
    wear(snapshot.appearance);
    const { language, formats } = snapshot.speech;
    if (language !== this.speech?.language || formats !== this.speech.formats) {
      this.speech = snapshot.speech;
      this.spoken = speak(snapshot.speech);
    }
    this.snapshot = snapshot;
    this.receivedAt = performance.now();
  }
}

/** Before anything is drawn, so that no window is ever seen in the wrong colours. */
function wear(appearance: Appearance): void {
  const { dataset } = document.documentElement;
  if (appearance === 'auto') delete dataset['theme'];
  else dataset['theme'] = appearance;
}
