import type { GuideHand } from '../guide/guide-hand.ts';
import { openEverything, type State } from './state.ts';

/** Every state of the guide, each reached from the one before. */
export const guideStates: readonly State<GuideHand>[] = [
  {
    name: 'preparing',
    reach: (guide) => guide.start('legs-wall', 5),
    isWithinNext: true,
  },
  {
    name: 'preparing, with every wish and source open',
    reach: (guide) => openEverything(guide.page()),
  },
  {
    name: 'running',
    reach: async (guide) => {
      // Nothing moves on while options are open.
      await guide.act('shut-options');
      await guide.playInto('hold', 4_000);
    },
  },
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
    name: 'afterwards, unsure whether it hurt',
    reach: async (guide) => {
      await guide.playOut();
      await guide.page().locator('.after header .row').waitFor();
    },
  },
  {
    name: 'afterwards',
    reach: async (guide) => {
      await guide.act('not-sharp');
      await guide.page().locator('.felt input[value=tighter]').check();
      await guide.page().locator('.worse input[value=yes]').check();
    },
  },
  {
    name: 'afterwards, saying more',
    reach: async (guide) => {
      await guide.page().locator('.felt input[value=softer]').check();
      await guide.page().locator('.after footer button').nth(1).click();
      await guide.page().locator('.after-up input[value=yes]').check();
    },
  },
  {
    name: 'calm',
    reach: async (guide) => {
      await guide.drive.obey({ kind: 'calm' });
      await guide.page().locator('.calm').waitFor();
    },
  },
  {
    name: 'calm, after two minutes',
    reach: async (guide) => {
      await guide.drive.advance(121_000);
      await guide.call('session:choose', {});
      await guide.page().locator('.calm-choice [aria-keyshortcuts]').waitFor();
    },
  },
  {
    name: 'afterwards, too much feeling',
    reach: async (guide) => {
      await guide.start('seated-breath', 5);
      await guide.playInto('hold', 4_000);
      await guide.act('feelings');
      await guide.playOut();
      await guide.page().locator('.after-ways').waitFor();
    },
  },
  {
    name: 'afterwards, light-headed',
    reach: async (guide) => {
      await guide.start('seated-breath', 5);
      await guide.playInto('hold', 4_000);
      await guide.act('dizzy');
      await guide.playOut();
      await guide.page().locator('.felt').waitFor();
    },
  },
  {
    name: 'afterwards, sharp',
    reach: async (guide) => {
      await guide.start('legs-wall', 5);
      await guide.playInto('hold', 4_000);
      await guide.act('sharp');
      await guide.playOut();
      await guide.page().locator('.felt').waitFor();
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
      // The signs for a doctor come first after something sharp.
      await guide.answerAll('no');
      // What is closed stands last in its chapter: legs up the wall, and it alone.
      await guide
        .page()
        .locator('.card', { has: guide.page().locator('.card-lock') })
        .click();
      await guide.page().locator('.locked').waitFor();
    },
  },
  {
    name: 'before',
    reach: async (guide) => {
      await guide.call('safety:confirm', { kind: 'offer-again', setupId: 'legs-wall' });
      await guide.answerAll('no');
      await guide.page().locator('.before').waitFor();
    },
  },
  {
    name: 'gate',
    reach: async (guide) => {
      await guide.answerAll('unsaid');
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
