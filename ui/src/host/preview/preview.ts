// An agent in memory, for work in a browser, for tests and for pictures.

import { AgentLost, AgentRefused, type Host } from '../host';
import type {
  Appearance,
  DeskCheck,
  DeskItem,
  DeskItemState,
  DeskView,
  Event,
  Reply,
  Request,
  Screen,
  Setting,
  Snapshot,
} from '../wire';
import { answers } from './answers';
import { TODAY } from './days';
import { checks } from './desk';
import { changed, library, libraryView } from './library';
import { plainLength, settings } from './settings';
import { speechOf } from './speech';

export class PreviewHost implements Host {
  /** Everything asked so far, in order. */
  readonly asked: Request[] = [];
  /** While true there is no agent to ask. */
  gone = false;
  /** Answers that are not given yet. */
  private readonly heldBack = new Map<Request['ask'], Promise<void>>();
  private settings = settings;
  private library = library;
  private checks: DeskCheck[] = checks;
  private standing = false;
  private snapshot: Snapshot;
  private readonly hearers = new Set<(event: Event) => void>();
  private readonly turners = new Set<(screen: Screen) => void>();

  constructor(snapshot: Snapshot) {
    this.snapshot = snapshot;
  }

  async ask(request: Request): Promise<Reply> {
    this.asked.push(request);
    if (this.gone) throw new AgentLost('no agent');
    await this.heldBack.get(request.ask);
    if (request.ask === 'settings') {
      const { key } = request;
      return { reply: 'settings', data: this.settings.filter((each) => key === null || key === each.key) };
    }
    if (request.ask === 'library') return { reply: 'library', data: libraryView(this.library) };
    if (request.ask === 'desk') return { reply: 'desk', data: this.lookAt(request.found) };
    const told = answers[request.ask];
    if (told) return told(request, this.snapshot);
    this.change(request);
    return { reply: 'snapshot', data: this.snapshot };
  }

  async handOver(file: File, to: 'import' | 'restore'): Promise<Reply> {
    return this.ask({ ask: to, path: file.name });
  }

  async onEvent(hear: (event: Event) => void): Promise<() => void> {
    this.hearers.add(hear);
    return () => this.hearers.delete(hear);
  }

  async onTurn(hear: (screen: Screen) => void): Promise<() => void> {
    this.turners.add(hear);
    return () => this.turners.delete(hear);
  }

  /** Lets answers to this wait, as long work does, until what is returned is called. */
  holdBack(ask: Request['ask']): () => void {
    let letGo = () => {};
    this.heldBack.set(ask, new Promise((resolve) => (letGo = resolve)));
    return () => letGo();
  }

  /** Turns the window to another of its screens. */
  turn(screen: Screen): void {
    for (const hear of this.turners) hear(screen);
  }

  /** Tells every window something, as the agent does. */
  tell(event: Event): void {
    for (const hear of this.hearers) hear(event);
  }

  /** Lets a setting be another from now on. */
  have(setting: Setting): void {
    this.settings = this.settings.map((each) => (each.key === setting.key ? setting : each));
  }

  /** Lets the agent be in another state from now on. */
  become(snapshot: Snapshot): void {
    this.snapshot = snapshot;
    this.tell({ event: 'snapshot', data: snapshot });
  }

  private change(request: Request): void {
    switch (request.ask) {
      case 'snooze':
        if (this.snapshot.answers.snooze.length === 0) {
          throw new AgentRefused({ reason: 'snooze-limit', message: 'No snooze is left for this break.' });
        }
        break;
      case 'pause':
        this.become({ ...this.snapshot, state: { is: 'paused', untilMs: null } });
        break;
      case 'resume':
        this.become({ ...this.snapshot, state: { is: 'working' } });
        break;
      case 'exercise': {
        const { id, change } = request;
        this.library = this.library.map((each) => (each.id === id ? changed(each, change) : each));
        break;
      }
      case 'posture':
        this.standing = request.standing;
        break;
      case 'open-log':
        this.become({ ...this.snapshot, logging: true });
        break;
      case 'open':
        this.turn(request.screen);
        break;
      case 'set':
        this.set(request.key, request.value);
        if (request.key === 'appearance') this.become({ ...this.snapshot, appearance: request.value as Appearance });
        if (request.key === 'language') this.become({ ...this.snapshot, speech: speechOf(request.value) });
        if (request.key === 'letter-keys') this.become({ ...this.snapshot, letterKeys: request.value === 'on' });
        break;
      case 'guide':
        this.steer(request.step.do);
        break;
      default:
        break;
    }
  }

  private lookAt(found: [DeskItem, DeskItemState] | null): DeskView {
    if (found) {
      const [item, now] = found;
      const before = this.checks.find((each) => each.item === item)?.found ?? null;
      const check = { item, found: now, before, day: TODAY };
      this.checks = [...this.checks.filter((each) => each.item !== item), check];
    }
    return {
      checks: this.checks,
      checkedOn: this.checks.at(-1)?.day ?? null,
      worthAgain: false,
      standing: this.standing,
      today: { standingS: 2400, walkingPadS: 0 },
      week: { standingS: 15_600, walkingPadS: 4200 },
    };
  }

  private set(key: string, value: string): void {
    const setting = this.settings.find((each) => each.key === key);
    if (!setting) throw new AgentRefused({ reason: 'setting', message: `There is no setting \`${key}\`.` });
    if (value === 'wrong') throw new AgentRefused({ reason: 'setting', message: `Expected ${setting.limits}.` });
    this.settings = this.settings.map((each) => (each.key === key ? { ...each, value: plainLength(value) } : each));
  }

  private steer(step: string): void {
    const { guide, clock } = this.snapshot;
    if (!guide) throw new AgentRefused({ reason: 'no-guide', message: 'No routine runs.' });
    if (step === 'pause') {
      this.become({ ...this.snapshot, guide: { ...guide, clock: { clock: 'paused', since: clock.steadyMs } } });
    }
    if (step === 'resume') this.become({ ...this.snapshot, guide: { ...guide, clock: { clock: 'running' } } });
  }
}
