import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const page = (name: string) => fileURLToPath(new URL(`${name}.html`, import.meta.url));
const screens = ['today'];

// In mode "gallery" the windows talk to the preview host and every screen and state is laid out
// on one page; it is never part of the program.
export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [svelte()],
  resolve: mode === 'test' ? { conditions: ['browser'] } : {},
  server: { port: 5317, fs: { allow: ['..'] } },
  preview: { port: 5318 },
  build: {
    target: ['safari15', 'chrome105'],
    outDir: mode === 'gallery' ? 'dist-gallery' : 'dist',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: (mode === 'gallery' ? [...screens, 'gallery'] : screens).map(page),
    },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/test-setup.ts'],
  },
}));
