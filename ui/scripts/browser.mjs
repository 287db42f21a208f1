// A page of the gallery in Chromium, for pictures of what it shows.

import { createServer } from 'vite';
import { chromium } from 'playwright-core';

/** Opens the gallery, lets `work` use it and closes everything. `work` gets the page, its address and Vite. */
export async function withGallery(work) {
  const server = await createServer({ server: { port: 0 }, logLevel: 'error' });
  await server.listen();
  const address = server.resolvedUrls.local[0];
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
  try {
    const page = await browser.newPage();
    page.on('console', (line) => line.type() === 'error' && console.error(`${page.url()}: ${line.text()}`));
    page.on('pageerror', (error) => console.error(`${page.url()}: ${error.message}`));
    await work(page, address, server);
  } finally {
    await browser.close();
    await server.close();
  }
}
