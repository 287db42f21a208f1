// Draws every figure at the beginning, in the middle and at the end of its move on one contact sheet.
// `npm run figures -- squat,cat_cow` draws those alone.

import { mkdirSync } from 'node:fs';
import { openPage, withGallery } from './browser.mjs';

const [only] = process.argv.slice(2);
const folder = new URL('../pictures/', import.meta.url);
mkdirSync(folder, { recursive: true });

await withGallery(async (browser, address) => {
  const page = await openPage(browser, { viewport: { width: 1600, height: 900 } });
  await page.goto(`${address}gallery.html?figures${only ? `&only=${only}` : ''}`);
  await page.locator('figure svg').first().waitFor();
  const { pathname } = new URL('figures.png', folder);
  await page.screenshot({ path: pathname, fullPage: true });
  console.log(pathname);
});
