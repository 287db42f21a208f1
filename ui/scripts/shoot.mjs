// One picture of one shot, taken when nothing on the page moves any more.

import { execFileSync } from 'node:child_process';

import { isLoaded } from './browser.mjs';

/** What Chromium pretends to be for each look. */
const media = {
  light: {},
  dark: {},
  rtl: {},
  large: {},
  forced: { forcedColors: 'active' },
  contrast: { contrast: 'more' },
  'contrast-dark': { contrast: 'more' },
};

/** Looks that are a language; `pseudo` is English made longer. */
const languages = ['pseudo', 'de', 'ar'];

/** Pages whose figures must be where their clock says, and would be replaced by stills. */
const MOVING = /^guide\.html/;
const SETTLE_MS = 60;
const MOST_TRIES = 60;

/** Brings the shot up, with its buttons pressed. */
export async function bringUp(page, address, { shot, look }, language = 'en') {
  const theme = look.endsWith('dark') ? 'dark' : 'light';
  await page.setViewportSize({ width: shot.width, height: shot.height });
  await page.emulateMedia({
    colorScheme: theme,
    forcedColors: 'none',
    contrast: 'no-preference',
    reducedMotion: MOVING.test(shot.address) && !shot.calm ? 'no-preference' : 'reduce',
    ...media[look],
  });
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: look === 'large' ? 32 : 16 } });
  const spoken = languages.includes(look) ? look : language;
  await page.goto(`${address}${shot.address}&theme=${theme}&look=${look}&lang=${spoken}`);
  await page.locator('#app > *').first().waitFor();
  // English, so that a picture can be read; its language has said otherwise just before.
  if (look === 'rtl') await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  await page.evaluate(() => document.fonts.ready);
  for (const name of shot.press ?? []) {
    // Where the text is large a list of groups is not there: going to the heading is as good.
    await page
      .getByRole('button', { name })
      .or(page.getByRole('menuitem', { name }))
      .or(page.getByRole('switch', { name }))
      .or(page.locator('label').filter({ hasText: name }))
      .or(page.getByRole('heading', { name, exact: true, level: 2 }))
      .filter({ visible: true })
      .first()
      .click();
  }
  if (shot.search) await page.getByRole('searchbox').fill(shot.search);
  if (shot.key) await page.keyboard.press(shot.key);
  await page.mouse.move(0, 0);
  await pretend(browser);
}

/** What a pointer or the keyboard brings about in a control and in its label, by the cells of the gallery. */
const pretended = {
  hover: [['hover'], ['hover']],
  focus: [['focus', 'focus-visible'], ['focus-within']],
  active: [['hover', 'active'], ['hover']],
};

/** Has the first control of each cell look as it does in the state that the cell is for. */
async function pretend(browser) {
  await browser.send('DOM.enable');
  await browser.send('CSS.enable');
  const { root } = await browser.send('DOM.getDocument');
  const force = async (selector, forcedPseudoClasses) => {
    const { nodeIds } = await browser.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
    for (const nodeId of nodeIds) await browser.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses });
  };
  for (const [state, [control, label]] of Object.entries(pretended)) {
    const cell = `[data-state='${state}']`;
    await force(`${cell} :is(button, input, select):not(label ~ label *, button ~ button)`, control);
    await force(`${cell} label:not(label ~ label)`, label);
  }
}

/** The picture once everything is loaded and two in a row are the same. */
export async function settled(page) {
  let last = null;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    if (last?.equals(picture)) return picture;
    last = isLoaded(page) ? picture : null;
    await page.waitForTimeout(SETTLE_MS);
  }
  throw new Error(`${page.url()} never stands still`);
}

/** A picture in fewer colours than Chromium writes it, which nobody can tell, and in a third of the space. */
export function fewerColours(picture) {
  return execFileSync('pngquant', ['--speed', '1', '--strip', '-'], { input: picture, maxBuffer: 1 << 26 });
}
