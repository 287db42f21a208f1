// Takes a picture of every screen in every state, light and dark, from the gallery.
// `npm run pictures -- today dark` takes those whose name holds every word given.

import { mkdirSync } from 'node:fs';
import { withGallery } from './browser.mjs';

const words = process.argv.slice(2);
const folder = new URL('../pictures/', import.meta.url);
mkdirSync(folder, { recursive: true });

await withGallery(async (page, address, server) => {
  const { shots } = await server.ssrLoadModule('/src/gallery/shots.ts');
  for (const theme of ['light', 'dark']) {
    for (const shot of shots) {
      const name = `${shot.name}-${theme}`;
      if (!words.every((word) => name.includes(word))) continue;
      await page.setViewportSize({ width: shot.width, height: shot.height });
      await page.goto(`${address}${shot.address}&theme=${theme}`);
      await page.locator('#app > *').first().waitFor();
      await page.evaluate(() => document.fonts.ready);
      for (const name of shot.press ?? []) {
        const button = page.getByRole('button', { name });
        await button
          .or(page.locator('label').filter({ hasText: name }))
          .first()
          .click();
      }
      await page.waitForTimeout(250);
      await page.screenshot({ path: new URL(`${name}.png`, folder).pathname });
    }
  }
});
