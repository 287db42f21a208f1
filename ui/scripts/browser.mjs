// The gallery in Chromium, for pictures and for walks through it.

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { build, preview, runnerImport } from 'vite';
import { chromium } from 'playwright-core';

const fonts = fileURLToPath(new URL('../references/fonts.conf', import.meta.url));

/**
 * Builds the gallery, lets `work` use it and closes everything. `work` gets the browser, the gallery's address
 * and its list of shots.
 */
export async function withGallery(work) {
  const { module: shots } = await runnerImport('./src/gallery/shots.ts');
  await build({ mode: 'gallery', logLevel: 'error' });
  const server = await preview({ mode: 'gallery', logLevel: 'error', preview: { port: 0 } });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync),
    env: { ...process.env, FONTCONFIG_FILE: fonts },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-lcd-text',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
    ],
  });
  try {
    await work(browser, server.resolvedUrls.local[0], shots);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Requests of each page that are not answered yet. */
const open = new WeakMap();

/** Whether the page has everything it has asked for. */
export const isLoaded = (page) => open.get(page).size === 0;

/** A page that says on the terminal what goes wrong in it. */
export async function openPage(browser, options) {
  const page = await (await browser.newContext(options)).newPage();
  const asked = new Set();
  open.set(page, asked);
  page.on('request', (request) => asked.add(request));
  for (const end of ['requestfinished', 'requestfailed']) page.on(end, (request) => asked.delete(request));
  page.on(
    'console',
    (line) => line.type() === 'error' && console.error(`${page.url()}: ${line.text()} ${line.location().url}`),
  );
  page.on('pageerror', (error) => console.error(`${page.url()}: ${error.message}`));
  return page;
}
