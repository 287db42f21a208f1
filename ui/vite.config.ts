import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { FluentResource } from '@fluent/bundle';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const page = (name: string) => fileURLToPath(new URL(`${name}.html`, import.meta.url));
const screens = ['today', 'card', 'guide', 'main'];

/** Texts are taken apart when the program is built, so that no window needs the parser. */
function fluentWords(): Plugin {
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

// In mode "gallery" the windows talk to the preview host and every screen and state is laid out
// on one page; it is never part of the program.
export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [fluentWords(), svelte()],
  resolve: mode === 'test' ? { conditions: ['browser'] } : {},
  server: { port: 5317, fs: { allow: ['..'] } },
  preview: { port: 5318 },
  build: {
    target: ['safari15', 'chrome105'],
    outDir: mode === 'gallery' ? 'dist-gallery' : 'dist',
    emptyOutDir: true,
    modulePreload: false,
    cssCodeSplit: false,
    minify: 'terser',
    terserOptions: {
      module: true,
      ecma: 2020,
      compress: { passes: 4, pure_getters: true, unsafe_arrows: true, unsafe_methods: true },
    },
    rollupOptions: {
      output: {
        // One shared script packs better than a dozen small ones, and every window needs most of it.
        manualChunks: (id) =>
          /node_modules|\/shared\/|\/host\/|today\/view|locales/.test(id) && !id.includes('preview')
            ? 'shared'
            : undefined,
      },
      input: (mode === 'gallery' ? [...screens, 'gallery'] : screens).map(page),
    },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/test-setup.ts'],
    // Two busy cores may take their time over one axe run.
    testTimeout: 60_000,
  },
}));
