// What the pages need done to them before they are built.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { FluentResource } from '@fluent/bundle';
import type { Plugin } from 'vite';

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
