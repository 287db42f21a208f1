import { fileURLToPath } from 'node:url';

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

import { fluentWords, sharedScript, windowShell } from './vite/plugins';

const page = (name: string) => fileURLToPath(new URL(`${name}.html`, import.meta.url));
const screens = ['today', 'card', 'guide', 'main'];

// In mode "gallery" the windows talk to the preview host and every screen and state is laid out
// on one page; it is never part of the program.
export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [fluentWords(), windowShell(), svelte()],
  resolve: mode === 'test' ? { conditions: ['browser'] } : {},
  server: { port: 5317, fs: { allow: ['..'] } },
  preview: { port: 5318 },
  build: {
    target: ['safari15', 'chrome105'],
    outDir: mode === 'gallery' ? 'dist-gallery' : 'dist',
    emptyOutDir: true,
    manifest: 'manifest.json',
    modulePreload: false,
    // Nobody downloads the gallery.
    minify: mode === 'gallery' ? false : 'terser',
    terserOptions: {
      module: true,
      ecma: 2020,
      compress: { passes: 4, pure_getters: true, unsafe_arrows: true, unsafe_methods: true },
    },
    rollupOptions: {
      output: {
        manualChunks: sharedScript(),
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
    expect: { poll: { timeout: 20_000 } },
  },
}));
