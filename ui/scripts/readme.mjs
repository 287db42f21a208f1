// The pictures of the main screens that README shows, into assets/pictures.

import { mkdirSync, writeFileSync } from 'node:fs';

import { openPage, withGallery } from './browser.mjs';
import { bringUp, fewerColours, settled } from './shoot.mjs';

const folder = new URL('../../assets/pictures/', import.meta.url);
/** Pictures of the gallery, and what they are called in README. */
const shown = {
  'today-working-light': 'today',
  'card-due-light': 'card',
  'guide-guide-reps-light': 'guide',
  'main-working-light': 'week',
  'week-lines-960-dark': 'lines-dark',
};
const PIXELS_A_POINT = 1.5;

mkdirSync(folder, { recursive: true });

await withGallery(async (browser, address, { pictures }) => {
  const page = await openPage(browser, { deviceScaleFactor: PIXELS_A_POINT });
  for (const picture of pictures.filter(({ name }) => name in shown)) {
    await bringUp(page, address, picture);
    const { pathname } = new URL(`${shown[picture.name]}.png`, folder);
    writeFileSync(pathname, fewerColours(await settled(page)));
    console.log(pathname);
  }
});
