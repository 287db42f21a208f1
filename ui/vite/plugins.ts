// What the pages need done to them before they are built.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { FluentResource } from '@fluent/bundle';
import type { Plugin, Rollup } from 'vite';

type ManualChunkMeta = Rollup.ManualChunkMeta;

/** Texts are taken apart when the program is built, so that no window needs the parser. */
export function fluentWords(): Plugin {
  return {
    name: 'fluent-words',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('.ftl')) return null;
      this.addWatchFile(id);
      const { body } = new FluentResource(readFileSync(id, 'utf8'));
      const patterns = Object.fromEntries(body.map(({ id: name, value }) => [name, value]));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(patterns))})`;
    },
  };
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
    const isCommon = /node_modules|\/shared\/|\/host\/|today\/(view|notes)|locales\/en\/astir/.test(id);
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
