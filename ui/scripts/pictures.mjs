// Takes a picture of every screen in every state, light and dark, from the gallery.
// `npm run pictures -- today dark` takes those whose name holds every word given, `lang=de` takes them in German;
// `lang=pseudo` is English made longer.

import { mkdirSync } from 'node:fs';
import { withGallery } from './browser.mjs';

const words = process.argv.slice(2).filter((word) => !word.startsWith('lang='));
const language = process.argv.find((word) => word.startsWith('lang='))?.slice(5) ?? 'en';
const folder = new URL('../pictures/', import.meta.url);
mkdirSync(folder, { recursive: true });

await withGallery(async (page, address, server) => {
  const { shots } = await server.ssrLoadModule('/src/gallery/shots.ts');
  for (const theme of ['light', 'dark']) {
    for (const shot of shots) {
      // What is pressed is named in English.
      if (language !== 'en' && shot.press?.length) continue;
      const name = language === 'en' ? `${shot.name}-${theme}` : `${shot.name}-${theme}-${language}`;
      if (!words.every((word) => name.includes(word))) continue;
      await page.setViewportSize({ width: shot.width, height: shot.height });
      await page.goto(`${address}${shot.address}&theme=${theme}&lang=${language}`);
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
