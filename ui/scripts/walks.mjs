// The main ways through the windows by keyboard alone, and what a pointer draws, in Chromium, on the agent in memory.

import assert from 'node:assert/strict';

import { openPage } from './browser.mjs';

const MOST_TABS = 60;

/** Each is a name and what a person does; `at` opens a page of the gallery. */
const walks = {
  async 'from the reminder to the finished break'(walk) {
    await walk.at('card.html?state=due');
    await walk.tabTo('Start');
    await walk.press('Enter');
    await walk.asked({ ask: 'start', routine: null, seconds: null, seated: false });
    await walk.at('guide.html?state=guide-reps');
    await walk.press('Space');
    await walk.asked({ ask: 'guide', step: { do: 'pause' } });
    await walk.press('Space');
    await walk.asked({ ask: 'guide', step: { do: 'resume' } });
    await walk.press('ArrowRight');
    await walk.asked({ ask: 'guide', step: { do: 'skip' } });
    await walk.at('guide.html?state=after-effort');
    await walk.tabTo('Just right');
    await walk.press('Enter');
    await walk.asked({ ask: 'effort', effort: 'just-right' });
    await walk.press('Escape');
    await walk.asked({ ask: 'after-closed' });
  },

  async 'where it hurts, and out of the guide'(walk) {
    await walk.at('guide.html?state=guide-reps');
    await walk.press('h');
    await walk.sees('Stopping is right.');
    await walk.press('Escape');
    await walk.press('Escape');
    await walk.sees('Leave the break here?');
    await walk.press('Enter');
    await walk.asked({ ask: 'guide', step: { do: 'stop' } });
  },

  async 'logging a walk'(walk) {
    await walk.at('today.html?state=working');
    await walk.tabTo('Log activity');
    await walk.press('Enter');
    await walk.sees('Easy: you could sing.');
    await walk.tabTo('Log 20 minutes');
    await walk.press('Enter');
    await walk.asked({ ask: 'log', activity: 'walk', seconds: 1200, intensity: 'easy', endedMs: null });
  },

  async 'changing the working hours'(walk) {
    await walk.at('main.html?screen=settings&state=working');
    await walk.sees('When reminders may come');
    await walk.press('/');
    await walk.type('reminders may come');
    await walk.tabTo('Mon');
    await walk.press('Control+a');
    await walk.type('8-16:30');
    await walk.press('Enter');
    await walk.askedWith(
      ({ ask, key, value }) => ask === 'set' && key === 'working-hours' && value.startsWith('mon 08:00-16:30'),
    );
    await walk.isAt('Tue');
    await walk.tabTo('Undo');
    await walk.press('Enter');
    await walk.askedWith(({ ask, value }) => ask === 'set' && value.startsWith('mon-thu 09:00-12:30'));
  },

  async 'drawing working hours over two days'(walk) {
    await walk.at('main.html?screen=settings&state=working');
    await walk.sees('When reminders may come');
    const strips = walk.page.locator('.strip');
    await strips.nth(6).scrollIntoViewIfNeeded();
    const [saturday, sunday] = [await strips.nth(5).boundingBox(), await strips.nth(6).boundingBox()];
    const at = (box, hour) => [box.x + (box.width * (hour + 0.1)) / 24, box.y + box.height / 2];
    await walk.page.mouse.move(...at(saturday, 10));
    await walk.page.mouse.down();
    await walk.page.mouse.move(...at(sunday, 11.5), { steps: 4 });
    await walk.page.mouse.up();
    await walk.askedWith(({ ask, value }) => ask === 'set' && value.endsWith('sat 10:00-12:00; sun 10:00-12:00'));
  },

  async 'to another week and into a day'(walk) {
    await walk.at('main.html?screen=week&state=working');
    await walk.sees('21 breaks this week.');
    await walk.press('PageUp');
    await walk.asked({ ask: 'week', week: '2026-W12' });
    await walk.press('PageDown');
    await walk.sees('21 breaks this week.');
    await walk.tabTo('Thursday: 6 min guided');
    await walk.press('ArrowLeft');
    await walk.press('Enter');
    await walk.sees('Wednesday, 25 March 2026');
    await walk.press('Escape');
    await walk.isAt('Wednesday: 11 min guided');
  },

  async 'through the first run'(walk) {
    await walk.at('main.html?screen=welcome&state=first-day');
    await walk.tabTo('Nothing applies');
    await walk.press('Enter');
    await walk.tabTo('Go on');
    await walk.press('Enter');
    await walk.asked({ ask: 'readiness', answer: { readiness: 'nothing' } });
    await walk.isAt('Where do you work?');
    for (const heading of ['How often?', 'Where Astir is']) {
      await walk.tabTo('Go on');
      await walk.press('Enter');
      await walk.isAt(heading);
    }
    await walk.tabTo('Show me a reminder');
    await walk.press('Enter');
    await walk.asked({ ask: 'practise' });
    await walk.tabTo('Begin');
    await walk.press('Enter');
    await walk.asked({ ask: 'window', screen: 'welcome', report: 'closed' });
  },
};

/** Goes them all; what went wrong on the way is returned. */
export async function goWalks(browser, address) {
  const faults = [];
  for (const [name, go] of Object.entries(walks)) {
    const page = await openPage(browser, { viewport: { width: 960, height: 720 } });
    try {
      await go(walkOn(page, address));
    } catch (error) {
      faults.push(`walk "${name}": ${error.message}`);
    }
    await page.context().close();
  }
  return faults;
}

function walkOn(page, address) {
  const here = () => page.evaluate(focused);
  const asked = () => page.evaluate(() => globalThis.preview.asked);
  const walk = {
    page,
    async at(place) {
      await page.goto(address + place);
      await page.locator('#app > *').first().waitFor();
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    sees: (text) => page.getByText(text).first().waitFor({ timeout: 5000 }),
    /** Tabs on until it is at what begins with this name; each stop on the way must show that it has the keyboard. */
    async tabTo(name) {
      const passed = [];
      for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
        await page.keyboard.press('Tab');
        const at = await here();
        assert.ok(at.seen, `"${at.name}" has the keyboard and does not show it`);
        if (at.name.startsWith(name)) return;
        passed.push(at.name);
      }
      assert.fail(`no way to "${name}"; passed ${passed.join(', ')}`);
    },
    async isAt(name) {
      await page.waitForFunction(
        ([read, name]) => new Function(`return (${read})()`)().name.startsWith(name),
        [focused.toString(), name],
        { timeout: 5000 },
      );
    },
    asked: (request) => walk.askedWith((each) => JSON.stringify(each) === JSON.stringify(request), request),
    async askedWith(is, request) {
      for (let tries = 0; tries < 50; tries += 1) {
        if ((await asked()).some(is)) return;
        await page.waitForTimeout(50);
      }
      assert.fail(`not asked: ${JSON.stringify(request ?? is.toString())}; was ${JSON.stringify(await asked())}`);
    },
  };
  return walk;
}

/** In the page: the name of what has the keyboard, and whether that can be seen. */
function focused() {
  const at = document.activeElement ?? document.body;
  const labels = 'labels' in at && at.labels ? [...at.labels].map((label) => label.textContent) : [];
  const name = at.getAttribute('aria-label') ?? (labels.join(' ') || at.textContent) ?? '';
  const shows = (element) => element && getComputedStyle(element).outlineStyle !== 'none';
  // What is drawn instead of a hidden input stands beside it or around it.
  const seen = at === document.body || [at, at.nextElementSibling, at.parentElement].some(shows);
  return { name: name.trim(), seen };
}
