// Takes a picture of every screen in every state, light and dark, from the built gallery.
// `npm run pictures -- today dark` takes those whose name holds every word given.

import { mkdirSync } from 'node:fs';
import { createServer } from 'vite';
import { chromium } from 'playwright-core';

const words = process.argv.slice(2);
const folder = new URL('../pictures/', import.meta.url);
mkdirSync(folder, { recursive: true });

const server = await createServer({ server: { port: 5319 }, logLevel: 'error' });
await server.listen();
const { shots } = await server.ssrLoadModule('/src/gallery/shots.ts');

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
});
const page = await browser.newPage();
page.on('console', (line) => line.type() === 'error' && console.error(`${page.url()}: ${line.text()}`));
page.on('pageerror', (error) => console.error(`${page.url()}: ${error.message}`));

for (const theme of ['light', 'dark']) {
  for (const shot of shots) {
    const name = `${shot.name}-${theme}`;
    if (!words.every((word) => name.includes(word))) continue;
    await page.setViewportSize({ width: shot.width, height: shot.height });
    await page.goto(`http://localhost:5319/${shot.address}&theme=${theme}`);
    await page.locator('#app > *').first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(250);
    await page.screenshot({ path: new URL(`${name}.png`, folder).pathname });
  }
}

await browser.close();
await server.close();
