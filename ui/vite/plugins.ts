// What the pages need done to them before they are built.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { FluentResource } from '@fluent/bundle';
import type { Plugin, Rollup } from 'vite';

type ManualChunkMeta = Rollup.ManualChunkMeta;

/** What the agent says, and what it tells the pages of the exercises. */
const NOT_FOR_PAGES = ['agent.ftl', 'catalogue.ftl'];

/**
 * Texts are taken apart when the program is built, so that no window needs the parser. English comes in parts,
 * for most windows need but one; any other language in one piece, which stands for its `astir.ftl`.
 */
export function fluentWords(): Plugin {
  return {
    name: 'fluent-words',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('.ftl')) return null;
      const { body } = new FluentResource(textsOf(id, (file) => this.addWatchFile(file)));
      const patterns = Object.fromEntries(body.map(({ id: name, value }) => [name, value]));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(patterns))})`;
    },
  };
}

function textsOf(id: string, watch: (file: string) => void): string {
  const folder = dirname(id);
  const isWhole = basename(id) === 'astir.ftl' && basename(folder) !== 'en';
  const names = isWhole ? readdirSync(folder).filter((name) => !NOT_FOR_PAGES.includes(name)) : [basename(id)];
  const files = names.map((name) => join(folder, name));
  files.forEach(watch);
  return files.map((file) => readFileSync(file, 'utf8')).join('\n');
}

/** A page names its title and its script; everything else around them stands once, in `window.html`. */
export function windowShell(): Plugin {
  const shell = readFileSync(fileURLToPath(new URL('window.html', import.meta.url)), 'utf8');
  return {
    name: 'window-shell',
    transformIndexHtml: { order: 'pre', handler: (page) => shell.replace('<!--page-->', () => page.trim()) },
  };
}

/**
 * One shared script packs better than a dozen small ones, and every window needs most of it. What
 * only parts need that are loaded later stays with them.
 */
export function sharedScript(): (id: string, graph: ManualChunkMeta) => string | undefined {
  let atOnce: Set<string> | null = null;
  return (id, graph) => {
    atOnce ??= neededAtOnce(graph);
    const isCommon = /node_modules|\/shared\/|\/host\/|today\/(view|notes|TodayLine)|locales\/en\/astir/.test(id);
    return isCommon && atOnce.has(id) && !id.includes('preview') ? 'shared' : undefined;
  };
}

/** Every module that a page reaches without a dynamic import. */
function neededAtOnce({ getModuleIds, getModuleInfo }: ManualChunkMeta): Set<string> {
  const found = new Set<string>();
  const open = [...getModuleIds()].filter((id) => getModuleInfo(id)?.isEntry);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}
