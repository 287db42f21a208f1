import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeEach, expect, test, vi } from 'vitest';

import { AgentLost, AgentRefused } from './host';
import { TauriHost } from './tauri';

const invoke = vi.hoisted(() => vi.fn());
vi.mock('@tauri-apps/api/core', () => ({ invoke }));

beforeEach(() => {
  invoke.mockReset();
});

test('a request goes to the one command there is', async () => {
  invoke.mockResolvedValue({ reply: 'why', data: { now: '', lately: [] } });
  await new TauriHost().ask({ ask: 'why' });
  expect(invoke).toHaveBeenCalledWith('ask', { request: { ask: 'why' } });
});

test('a refusal keeps its reason and its words', async () => {
  invoke.mockRejectedValue({ reason: 'nothing-due', message: 'No break is due.' });
  const refused = await new TauriHost().ask({ ask: 'skip' }).catch((failure: unknown) => failure);
  expect(refused).toBeInstanceOf(AgentRefused);
  expect(refused).toMatchObject({ reason: 'nothing-due', message: 'No break is due.' });
});

test.each([[{ reason: 'agent-lost', message: 'gone' }], ['the command failed']])(
  'without an agent nothing is refused, it is lost: %j',
  async (failure) => {
    invoke.mockRejectedValue(failure);
    await expect(new TauriHost().ask({ ask: 'status' })).rejects.toBeInstanceOf(AgentLost);
  },
);

test('only one file knows Tauri', () => {
  const knowing = files('src').filter((file) => /from '@tauri-apps/.test(readFileSync(file, 'utf8')));
  expect(knowing).toEqual([join('src', 'host', 'tauri.ts')]);
});

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : /\.(ts|svelte)$/.test(path) && !path.endsWith('.test.ts') ? [path] : [];
  });
}
