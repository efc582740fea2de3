import axe from 'axe-core';
import { safetyItems } from '../../src-core/safety/items.ts';
import { themes } from '../../src-core/preferences/theme.ts';
import { expect, test } from '../harness/test.ts';
import { openGuide, type GuideHand } from './guide-hand.ts';

test.use({ desktopOptions: { homeIn: '/dev/shm' } });
test.describe.configure({ timeout: 240_000 });

const states: readonly {
  readonly name: string;
  readonly reach: (guide: GuideHand) => Promise<void>;
}[] = [
  {
    name: 'preparing',
    reach: (guide) => guide.start('legs-wall', 5),
  },
  {
    name: 'preparing, with every wish and source open',
    reach: async (guide) => {
      await guide.page().evaluate(() => {
        for (const more of document.querySelectorAll('details')) more.open = true;
      });
    },
  },
  { name: 'running', reach: (guide) => guide.playInto('hold', 4_000) },
  { name: 'paused', reach: (guide) => guide.act('pause') },
  {
    name: 'dark',
    reach: async (guide) => {
      await guide.act('resume');
      await guide.call('session:choose', { eyesClosed: true });
      await guide.page().locator('.dark').waitFor();
    },
  },
  {
    name: 'exiting, sharp',
    reach: async (guide) => {
      await guide.act('sharp');
      await guide.shows({ phase: 'exiting' });
    },
  },
  {
    name: 'reflecting',
    reach: async (guide) => {
      await guide.playOut();
      await guide.page().getByRole('radio', { name: 'Yes' }).check();
    },
  },
  {
    name: 'contents',
    reach: async (guide) => {
      await guide.close();
      await guide.openContents();
    },
  },
  {
    name: 'locked: it ended sharp',
    reach: async (guide) => {
      await guide
        .page()
        .getByRole('button', { name: /^Legs up the wall/ })
        .first()
        .click();
      await guide.page().locator('.locked').waitFor();
    },
  },
  {
    name: 'before',
    reach: async (guide) => {
      await guide.call('safety:confirm', { kind: 'offer-again', setupId: 'legs-wall' });
      await guide.page().locator('.before').waitFor();
    },
  },
  {
    name: 'gate',
    reach: async (guide) => {
      for (const item of safetyItems) await guide.call('safety:answer', { item, value: 'unsaid' });
      await guide.page().locator('.gate').waitFor();
    },
  },
  {
    name: 'locked: an emergency',
    reach: async (guide) => {
      await guide.call('safety:answer', { item: 'saddle-numbness', value: 'yes' });
      await guide.page().locator('.locked').waitFor();
    },
  },
];

test('nothing is out of reach in any state, on any paper', async ({ harness }) => {
  const guide = await openGuide(harness);
  for (const { name, reach } of states) {
    await reach(guide);
    await guide.page().evaluate(axe.source);
    for (const theme of themes) {
      await test.step(`${name}, ${theme}`, async () => {
        const violations = await guide.page().evaluate(async (chosen) => {
          document.documentElement.dataset['theme'] = chosen;
          // Contrast to AAA: it is read from three metres, lying down.
          const found = await (window as unknown as { axe: typeof axe }).axe.run(document, {
            rules: { 'color-contrast-enhanced': { enabled: true } },
          });
          return found.violations.map(({ id, nodes }) => [
            id,
            ...nodes.slice(0, 3).map((node) => `${node.html} ${node.failureSummary ?? ''}`),
          ]);
        }, theme);
        expect(violations).toEqual([]);
      });
    }
  }
});
