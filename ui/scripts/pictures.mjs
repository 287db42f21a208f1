// Pictures of the gallery: every screen in every state, in several looks.
//
//   npm run pictures                  takes all of them into pictures/
//   npm run pictures -- today dark    takes those whose name holds every word given
//   npm run pictures -- lang=de       takes them in German; lang=pseudo is English made longer
//   npm run pictures:test             compares those that are kept in references/, lets axe look at each, and goes
//                                     the main ways by keyboard
//   npm run pictures:accept -- today  keeps what is there now as what is right

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

import { openPage, withGallery } from './browser.mjs';
import { bringUp, fewerColours, settled } from './shoot.mjs';
import { goWalks } from './walks.mjs';

/** How far a pixel may be off, 0 to 1: what two versions of one font drawn without hints differ by. */
const PIXEL_TOLERANCE = 0.2;
/** Pixels of a picture that may be off by more: less than one letter. */
const PIXELS_ALLOWED = 16;
/** Pages that work side by side. */
const WORKERS = 2;

const [way = 'look', ...asked] = process.argv.slice(2);
const words = asked.filter((word) => !word.startsWith('lang='));
const language = asked.find((word) => word.startsWith('lang='))?.slice(5) ?? 'en';
const folder = new URL('../pictures/', import.meta.url);
const references = new URL('../references/', import.meta.url);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
mkdirSync(folder, { recursive: true });

const faults = [];

await withGallery(async (browser, address, { pictures }) => {
  const wanted = pictures.filter(
    ({ name, kept }) => words.every((word) => name.includes(word)) && (kept || way === 'look'),
  );
  const open = [...wanted];
  const work = async () => {
    const page = await openPage(browser);
    for (let picture = open.shift(); picture; picture = open.shift()) {
      try {
        await take(page, address, picture);
      } catch (error) {
        faults.push(`${picture.name}: ${error.message}`);
      }
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  if (way === 'test') faults.push(...(await goWalks(browser, address)));
  if (way !== 'look' && words.length === 0) sweep(new Set(wanted.map(({ name }) => `${name}.png`)));
  console.log(`${wanted.length} pictures, ${faults.length} faults`);
});

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;

async function take(page, address, picture) {
  await bringUp(page, address, picture, language);
  const taken = await settled(page);
  const file = `${picture.name}.png`;
  if (way === 'accept') {
    writeFileSync(new URL(file, references), fewerColours(taken));
    return;
  }
  writeFileSync(new URL(file, folder), taken);
  if (way === 'test') {
    compare(file, taken);
    await examine(page, picture);
  }
}

function compare(file, taken) {
  const reference = new URL(file, references);
  if (!existsSync(reference)) {
    faults.push(`${file}: there is no reference; npm run pictures:accept makes one`);
    return;
  }
  const [is, should] = [PNG.sync.read(taken), PNG.sync.read(readFileSync(reference))];
  const { width, height } = should;
  if (is.width !== width || is.height !== height) {
    faults.push(`${file}: ${is.width} x ${is.height} instead of ${width} x ${height}`);
    return;
  }
  const diff = new PNG({ width, height });
  const off = pixelmatch(is.data, should.data, diff.data, width, height, { threshold: PIXEL_TOLERANCE });
  if (off <= PIXELS_ALLOWED) return;
  const shown = file.replace('.png', '.diff.png');
  writeFileSync(new URL(shown, folder), PNG.sync.write(diff));
  faults.push(`${file}: ${off} pixels are off; see pictures/${shown}`);
}

async function examine(page, { name, look }) {
  await page.evaluate(axe);
  // With forced colours the system answers for contrast.
  const rules = { 'target-size': { enabled: true }, 'color-contrast': { enabled: look !== 'forced' } };
  const found = await page.evaluate(async (rules) => {
    const { violations } = await globalThis.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules,
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
  }, rules);
  faults.push(...found.map((fault) => `${name}: axe: ${fault}`));
}

/** References of pictures that are not taken any more are in the way. */
function sweep(wanted) {
  for (const file of readdirSync(references).filter((each) => each.endsWith('.png') && !wanted.has(each))) {
    if (way === 'accept') rmSync(new URL(file, references));
    else faults.push(`${file}: a reference of nothing; npm run pictures:accept takes it away`);
  }
}
