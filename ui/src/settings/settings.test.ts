import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';

import { faults } from '../axe';
import { PreviewHost } from '../host/preview/preview';
import { scenes } from '../host/preview/scenes';
import { settings } from '../host/preview/settings';
import type { Request, Setting, Snapshot } from '../host/wire';
import { Agent } from '../shared/agent.svelte';
import { learn, speak } from '../shared/words';
import { groupOf } from './groups';
import { inAgentDays, inOwnDays } from './hours';
import HoursGrid from './HoursGrid.svelte';
import Settings from './Settings.svelte';
import { aboutOf, valueInWords } from './texts';

beforeAll(() => learn('settings'));

async function open(setting?: Setting) {
  const host = new PreviewHost(scenes['working'] as Snapshot);
  if (setting) host.have(setting);
  const agent = new Agent(host, 'settings');
  await agent.begin();
  render(Settings, { agent });
  await screen.findByRole('spinbutton', { name: 'Time between breaks' });
  return host;
}

/** A setting of the agent that is not as it usually is. */
function having(key: string, unusual: Partial<Setting>): Setting | undefined {
  const usual = settings.find((each) => each.key === key);
  return usual && { ...usual, ...unusual };
}

const sets = (host: PreviewHost) => host.asked.filter((request) => request.ask === 'set');
const set = (key: string, value: string): Request => ({ ask: 'set', key, value });

describe('a setting', () => {
  test('it applies at once, and can be taken back', async () => {
    const host = await open();
    await fireEvent.change(screen.getByRole('spinbutton', { name: 'Time between breaks' }), {
      target: { value: '50' },
    });
    expect(await screen.findByText('Time between breaks was 30 min.')).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(sets(host)).toEqual([set('interval', '3000s'), set('interval', '30m')]);
  });

  test('each change is taken back by itself, whatever was changed after it', async () => {
    const host = await open();
    await fireEvent.change(screen.getByRole('spinbutton', { name: 'Time between breaks' }), {
      target: { value: '50' },
    });
    await screen.findByText('Time between breaks was 30 min.');
    await fireEvent.click(screen.getByRole('switch', { name: 'I stay seated' }));
    await screen.findByText('I stay seated was off.');
    await fireEvent.click(screen.getByRole('button', { name: 'Undo, back to 30 min' }));
    await screen.findByText('I stay seated was off.');
    expect(sets(host)).toEqual([set('interval', '3000s'), set('stay-seated', 'on'), set('interval', '30m')]);
    expect(screen.queryByRole('button', { name: 'Undo, back to 30 min' })).toBeNull();
  });

  test('the windows wear the colours that were chosen at once', async () => {
    await open();
    const look = within(screen.getByRole('radiogroup', { name: 'Appearance' }));
    await fireEvent.click(look.getByLabelText('Dark'));
    await vi.waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'));
    await fireEvent.click(look.getByLabelText('Automatic'));
    await vi.waitFor(() => expect(document.documentElement.dataset['theme']).toBeUndefined());
  });

  test('the reasons to wait that the desktop shows now are said', async () => {
    await open();
    expect(await screen.findByText('Seen now: On a call. Astir would wait.')).toBeTruthy();
  });

  test('Escape takes the words of a search back before it means the window', async () => {
    await open();
    const field = screen.getByRole<HTMLInputElement>('searchbox');
    await fireEvent.input(field, { target: { value: 'volume' } });
    expect(await fireEvent.keyDown(field, { key: 'Escape' })).toBe(false);
    expect(field.value).toBe('');
    expect(await fireEvent.keyDown(field, { key: 'Escape' })).toBe(true);
  });

  test('the sounds of the guide can be heard', async () => {
    const host = await open();
    await fireEvent.click(screen.getByRole('button', { name: 'Hear them' }));
    await vi.waitFor(
      () =>
        expect(host.asked.filter(({ ask }) => ask === 'hear')).toEqual(
          ['start', 'change', 'finish'].map((sound) => ({ ask: 'hear', sound })),
        ),
      { timeout: 5000 },
    );
  });

  test('a value outside its limits is not sent, and the limits stand beside it', async () => {
    const host = await open();
    const field = screen.getByRole('spinbutton', { name: 'Length of a break' });
    await fireEvent.change(field, { target: { value: '16' } });
    expect(sets(host)).toEqual([]);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('1 to 15')).toBeTruthy();
  });

  test('hours as those above, where they are so already, change nothing', async () => {
    const host = await open();
    const [tuesday] = screen.getAllByRole('button', { name: /^As above/ });
    await fireEvent.click(tuesday as HTMLElement);
    expect(sets(host)).toEqual([]);
  });

  test('one that differs from its default has a way back to it', async () => {
    const host = await open();
    await fireEvent.click(screen.getByRole('button', { name: 'Back to 45 min' }));
    expect(sets(host)).toEqual([set('interval', '45m')]);
  });

  test('a switch and a choice say what they are', async () => {
    const host = await open();
    const seated = screen.getByRole('switch', { name: 'I stay seated' });
    expect(seated.getAttribute('aria-checked')).toBe('false');
    await fireEvent.click(seated);
    await fireEvent.click(screen.getByLabelText('Firm'));
    expect(sets(host)).toEqual([set('stay-seated', 'on'), set('insistence', 'firm')]);
  });

  test('a plan of sitting and standing begins with a usual one', async () => {
    const host = await open();
    await fireEvent.click(screen.getByRole('switch', { name: 'Sit and stand in turn' }));
    await fireEvent.change(await screen.findByRole('spinbutton', { name: 'Standing' }), { target: { value: '20' } });
    expect(sets(host)).toEqual([set('posture-plan', '45m/15m'), set('posture-plan', '2700s/1200s')]);
  });
});

describe('nothing', () => {
  test.each([
    ['Breaks at fixed times', 'fixed-times', 'none'],
    ['Programs to wait for', 'hold-apps', 'none'],
    ['Lunch is over at', 'lunch-ends', 'none'],
    ['Keys from every program', 'shortcut', 'off'],
  ])('%s: an empty field is nothing, and nothing an empty field', async (name, key, nothing) => {
    const host = await open(having(key, { value: '13:30' }));
    const field = screen.getByRole<HTMLInputElement>('textbox', { name });
    await fireEvent.change(field, { target: { value: ' ' } });
    await vi.waitFor(() => expect(sets(host)).toEqual([set(key, nothing)]));
    await vi.waitFor(() => expect(field.value).toBe(''));
  });

  test.each([
    ['fixed-times', 'none', 'none'],
    ['lunch-ends', 'none', 'none'],
    ['working-hours', 'none', 'any hour'],
    ['screen', 'in-use', 'The one in use'],
  ])('%s is "%s", said as "%s"', (key, value, words) => {
    const setting = settings.find((each) => each.key === key);
    expect(setting && valueInWords(setting, value)).toBe(words);
  });
});

describe('a refused value', () => {
  test('it stands in its field to be mended, marked, with the reason in sight', async () => {
    const host = await open();
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Lunch is over at' });
    await fireEvent.change(field, { target: { value: 'wrong' } });
    expect(await screen.findByText(/^Expected/)).toBeTruthy();
    await vi.waitFor(() => expect([field.value, field.getAttribute('aria-invalid')]).toEqual(['wrong', 'true']));
    await fireEvent.change(field, { target: { value: '13:30' } });
    await vi.waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('false'));
    expect(screen.queryByText(/^Expected/)).toBeNull();
    expect(sets(host)).toEqual([set('lunch-ends', 'wrong'), set('lunch-ends', '13:30')]);
  });

  test('what the window asks by itself does not take the reason away', async () => {
    const agent = new Agent(new PreviewHost(scenes['working'] as Snapshot), 'settings');
    await agent.begin();
    await agent.request(set('lunch-ends', 'wrong'));
    await agent.ask({ ask: 'seen-now' }, 'seen', 'window');
    expect(agent.refusal).toMatch(/^Expected/);
    await agent.request(set('lunch-ends', '13:30'));
    expect(agent.refusal).toBeNull();
  });
});

describe('the screen of reminders', () => {
  test('it is chosen without typing', async () => {
    const host = await open();
    const choice = screen.getByRole('combobox', { name: 'Screen for reminders' });
    const offered = within(choice).getAllByRole('option');
    expect(offered.map((each) => each.textContent)).toEqual(['The one in use', 'The main one', '1', '2', '3', '4']);
    await fireEvent.change(choice, { target: { value: '2' } });
    await vi.waitFor(() => expect(sets(host)).toEqual([set('screen', '2')]));
  });

  test('one that was named elsewhere is among the choices', async () => {
    await open(having('screen', { value: 'HDMI-1' }));
    const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Screen for reminders' });
    expect(choice.value).toBe('HDMI-1');
  });
});

test('where nothing can speak, spoken cues cannot be chosen, and the reason stands there', async () => {
  const host = await open(having('spoken-cues', { limits: 'off', about: 'nothing on this system can speak' }));
  const speaks = screen.getByRole('switch', { name: 'Spoken cues' });
  expect(screen.getByText('Nothing on this system can speak')).toBeTruthy();
  expect(speaks.hasAttribute('disabled')).toBe(true);
  await fireEvent.click(speaks);
  expect(sets(host)).toEqual([]);
});

describe('fixed times', () => {
  test('what stands in the field is all there is to be', async () => {
    const host = await open();
    const field: HTMLInputElement = screen.getByRole('textbox', { name: 'Breaks at fixed times' });
    expect(field.value).toBe('');
    await fireEvent.change(field, { target: { value: 'mon-fri 10:30,15:00' } });
    await fireEvent.change(field, { target: { value: ' ' } });
    await expect
      .poll(() => sets(host))
      .toEqual([set('fixed-times', 'none; mon-fri 10:30,15:00'), set('fixed-times', 'none')]);
  });
});

describe('days in the language at hand', () => {
  const times = 'mon-fri 10:30,15:00; sat 11:00';

  const speakAll = (language: string) => speak({ language, formats: language });
  afterEach(() => speakAll('en'));

  test.each(['en', 'de', 'fr', 'es', 'pt-BR', 'nl', 'pl', 'ja', 'zh-Hans', 'ar'])('%s: and back', async (language) => {
    await speakAll(language);
    const own = inOwnDays(times);
    expect(own).not.toBe(times);
    expect(inAgentDays(own)).toBe(times);
    expect(inAgentDays(times)).toBe(times);
  });

  test('case, accents and stops do not matter, and other words are left for the agent to refuse', async () => {
    await speakAll('es');
    expect(inOwnDays('wed 10:30')).toBe('mié 10:30');
    expect(inAgentDays('MIE.-vie. 10:30; luego 9:05,11:00')).toBe('wed-fri 10:30; luego 09:05,11:00');
  });

  test('an undo and an example name them so too', async () => {
    await speakAll('de');
    const setting = settings.find(({ key }) => key === 'fixed-times');
    expect(setting && aboutOf(setting)).toContain('Mo-Fr 10:30');
    expect(setting && valueInWords(setting, 'sun 09:00')).toBe('So 09:00');
  });
});

describe('finding a setting', () => {
  test('every one of the agent is on the page', async () => {
    const host = await open();
    const reply = await host.ask({ ask: 'settings', key: null });
    const count = reply.reply === 'settings' ? reply.data.length : 0;
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(count);
  });

  test('with the program stands only what is about the program', () => {
    const keys = settings.map(({ key }) => key).filter((key) => groupOf(key) === 'program');
    expect(keys).toEqual(['window-keep', 'start-at-login']);
  });

  test('the search looks at names and at what they do', async () => {
    await open();
    await fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'default' } });
    expect(screen.queryAllByRole('heading', { level: 3 })).toEqual([]);
    await fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'whole break' } });
    expect(screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual(['I stay seated']);
  });

  test('a slash goes to the search', async () => {
    await open();
    await fireEvent.keyDown(window, { key: '/' });
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });
});

describe('working hours', () => {
  test('the week begins on the day on which it begins here, and each day keeps its hours', async () => {
    const set = vi.fn();
    render(HoursGrid, { value: 'mon 09:00-12:00; sun 10:00-11:00', firstDay: '2026-03-22', set });
    const fields = screen.getAllByRole<HTMLInputElement>('textbox');
    const shown = fields.map((field) => [field.labels?.[0]?.textContent, field.value]);
    expect(shown.slice(0, 2)).toEqual([
      ['Sun', '10:00-11:00'],
      ['Mon', '09:00-12:00'],
    ]);
    await fireEvent.change(screen.getByLabelText('Tue'), { target: { value: '8-9' } });
    expect(set).toHaveBeenCalledWith('mon 09:00-12:00; tue 08:00-09:00; sun 10:00-11:00');
  });

  test('Enter goes from day to day', async () => {
    await open();
    const monday = screen.getByLabelText('Mon');
    await fireEvent.keyDown(monday, { key: 'Enter' });
    expect(document.activeElement).toBe(screen.getByLabelText('Tue'));
  });

  test('a day is typed, and the others stay as they are', async () => {
    const host = await open();
    await fireEvent.change(screen.getByLabelText('Fri'), { target: { value: '9-13' } });
    expect(sets(host)).toEqual([
      set(
        'working-hours',
        'mon 09:00-12:30,13:15-17:30; tue 09:00-12:30,13:15-17:30; wed 09:00-12:30,13:15-17:30; ' +
          'thu 09:00-12:30,13:15-17:30; fri 09:00-13:00',
      ),
    ]);
  });

  test('a day off is written anew with all the others', async () => {
    const host = await open();
    await fireEvent.change(screen.getByLabelText('Fri'), { target: { value: '' } });
    await expect
      .poll(() => sets(host))
      .toEqual([set('working-hours', 'none'), expect.objectContaining({ value: expect.not.stringContaining('fri') })]);
  });

  test('what cannot be read is said, and nothing is sent', async () => {
    const host = await open();
    await fireEvent.change(screen.getByLabelText('Fri'), { target: { value: 'nine to five' } });
    expect(sets(host)).toEqual([]);
    expect(screen.getByText(/Fri could not be read/)).toBeTruthy();
  });

  test('a day is like the one above with one key', async () => {
    const host = await open();
    await fireEvent.click(screen.getByRole('button', { name: 'As above: Sat like Fri' }));
    expect(sets(host).at(-1)).toMatchObject({ value: expect.stringContaining('sat 09:00-15:00') });
  });
});

describe('data', () => {
  test('an export says where it is', async () => {
    const host = await open();
    await fireEvent.click(screen.getByRole('button', { name: 'Export as table (CSV)' }));
    expect(await screen.findByText(/^Written to .*\.csv$/)).toBeTruthy();
    expect(host.asked.at(-1)).toEqual({ ask: 'keep', file: { file: 'log', format: 'csv' }, path: null });
  });

  test('everything is deleted only after being asked twice', async () => {
    const host = await open();
    await fireEvent.click(screen.getByRole('button', { name: 'Delete everything…' }));
    const first = within(screen.getByRole('dialog', { name: 'Delete everything for good?' }));
    expect(first.getAllByRole('listitem').map((each) => each.textContent)).toContain('the daily backups');
    await fireEvent.click(first.getByRole('button', { name: 'Go on' }));
    const second = within(screen.getByRole('dialog', { name: 'Are you sure?' }));
    const yes = second.getByRole('button', { name: 'Delete everything' });
    expect(yes.hasAttribute('disabled')).toBe(true);
    await fireEvent.input(second.getByRole('textbox'), { target: { value: 'delete' } });
    await fireEvent.click(yes);
    expect(host.asked.at(-1)).toEqual({ ask: 'delete-everything' });
    expect(await screen.findByText(/Astir begins anew/)).toBeTruthy();
  });

  test('whoever thinks better of it at the second question has deleted nothing', async () => {
    const host = await open();
    await fireEvent.click(screen.getByRole('button', { name: 'Delete everything…' }));
    await fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    await fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(host.asked).not.toContainEqual({ ask: 'delete-everything' });
  });

  test('long work shows how far it is, and nothing else begins meanwhile', async () => {
    const host = await open();
    const written = host.holdBack('keep');
    await fireEvent.click(screen.getByRole('button', { name: 'Back up' }));
    host.tell({ event: 'errand', data: { errand: 'backup', percent: 40 } });
    const bar = await screen.findByRole<HTMLProgressElement>('progressbar', { name: 'Backing up' });
    expect(bar.value).toBe(40);
    expect(screen.getByRole('button', { name: 'Import…' }).hasAttribute('disabled')).toBe(true);
    written();
    expect(await screen.findByText(/^Written to/)).toBeTruthy();
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.getByRole('button', { name: 'Import…' }).hasAttribute('disabled')).toBe(false);
  });

  test('an export is handed over, and a backup from elsewhere only after a question', async () => {
    const host = await open();
    const choose = (name: string, file: string) =>
      fireEvent.change(screen.getByLabelText(name, { selector: 'input' }), {
        target: { files: [new File(['{}'], file)] },
      });
    await choose('Import…', 'log.json');
    expect(await screen.findByText(/^log.json was taken in/)).toBeTruthy();
    expect(host.asked.at(-1)).toEqual({ ask: 'import', path: 'log.json' });
    await choose('Choose a file…', 'old.sqlite');
    const dialog = within(await screen.findByRole('dialog', { name: 'Restore the backup of old.sqlite?' }));
    expect(host.asked.at(-1)).toEqual({ ask: 'import', path: 'log.json' });
    await fireEvent.click(dialog.getByRole('button', { name: 'Restore' }));
    expect(host.asked.at(-1)).toEqual({ ask: 'restore', path: 'old.sqlite' });
  });

  test('a restore is asked about first', async () => {
    const host = await open();
    await fireEvent.click(screen.getByRole('button', { name: 'Restore…' }));
    const [newest] = await screen.findAllByRole('button', { name: /^Restore the backup of/ });
    await fireEvent.click(newest as HTMLElement);
    await fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Restore' }));
    expect(host.asked).toContainEqual({ ask: 'restore', path: expect.stringContaining('2026-03-25') });
  });
});

test('a search finds what a panel offers', async () => {
  await open();
  const field = screen.getByRole('searchbox');
  await fireEvent.input(field, { target: { value: 'delete' } });
  expect(screen.getByRole('heading', { name: 'Your data' })).toBeTruthy();
  await fireEvent.input(field, { target: { value: 'made with' } });
  expect(screen.getByRole('heading', { name: 'About Astir' })).toBeTruthy();
});

test('About says what the name is not', async () => {
  await open();
  expect(screen.getByText(/not a diagnosis/)).toBeTruthy();
  expect(screen.getByText(/does not diagnose or treat anything/)).toBeTruthy();
});

test('axe finds nothing', async () => {
  await open();
  expect(await faults()).toEqual([]);
});

describe('the language', () => {
  test('is spoken at once where one is chosen, from right to left if need be', async () => {
    const host = await open();
    const choice = screen.getByRole('combobox', { name: 'Language' });
    expect(within(choice).getByRole('option', { name: 'Deutsch' })).toBeTruthy();
    await fireEvent.change(choice, { target: { value: 'ar' } });
    expect(await screen.findByRole('spinbutton', { name: 'الوقت بين الاستراحات' })).toBeTruthy();
    expect(document.documentElement).toMatchObject({ lang: 'ar', dir: 'rtl' });
    host.become({ ...(scenes['working'] as Snapshot), speech: { language: 'en', formats: 'en-GB-u-hc-h23' } });
    expect(await screen.findByRole('spinbutton', { name: 'Time between breaks' })).toBeTruthy();
    expect(document.documentElement).toMatchObject({ lang: 'en', dir: 'ltr' });
  });
});
