import type { Text } from '../../src-core/practice/script.ts';
import { timelineFor } from '../../src-core/session/plan.ts';
import { en } from '../../src-core/words/en.ts';
import { expect, test } from '../harness/test.ts';
import { openGuide, type GuideHand } from './guide-hand.ts';
import { closing } from '../harness/closing.ts';

test.use({ inScene: true });

/** Presses Tab until what has the focus reads like this. */
async function tabTo(guide: GuideHand, name: RegExp): Promise<void> {
  const focused = (): Promise<string> =>
    guide.page().evaluate(() => {
      const at = document.activeElement;
      return (
        at?.getAttribute('aria-label') ?? at?.closest('label')?.textContent ?? at?.textContent ?? ''
      );
    });
  for (let presses = 0; presses < 60; presses += 1) {
    await guide.page().keyboard.press('Tab');
    if (name.test(await focused())) return;
  }
  throw new Error(`no key leads to ${String(name)}`);
}

test('a whole rest by the keyboard alone, from the contents to what was felt', async ({
  harness,
}) => {
  const guide = await openGuide(harness);
  await guide.close();
  await guide.openContents();
  const press = (key: string) => guide.page().keyboard.press(key);
  const standing = () => expect.poll(async () => (await guide.session()).standing);

  await tabTo(guide, /^Child/);
  await press('Enter');
  await guide.page().locator('.before').waitFor();
  // Begin has the focus, so that nobody has to look for it.
  await press('Enter');
  await guide.shows({ phase: 'preparing' });
  // The line says "press Space": what it names has the focus.
  await press(' ');
  await guide.shows({ step: en.practice.stepGetIn });

  await guide.playInto('hold');
  await guide.shows({ phase: 'running' });
  // Today, which is open too, has asked for every change on the way: few calls are let through in a second.
  await guide.drive.advance(1_000);
  await press(' ');
  await standing().toBe('paused');
  // The same key means the other thing once the page says so, which is a moment after main.
  await guide.shows({ phase: 'paused' });
  await press(' ');
  await standing().toBe('playing');
  const restingMs = (await guide.session()).elapsedMs;
  await press('ArrowRight');
  await expect.poll(async () => (await guide.session()).elapsedMs).toBeGreaterThan(restingMs);
  await press('ArrowLeft');
  await press('Escape');
  await expect.poll(async () => (await guide.session()).route).toBe('way-out');
  await press('s');
  await expect.poll(async () => (await guide.session()).stopReason).toBe('sharp');
  await tabTo(guide, new RegExp(en.guide.act.notSharp));
  await press('Enter');
  await expect.poll(async () => (await guide.session()).stopReason).toBe('ended');
  await guide.playOut();

  await guide.shows({ heading: en.guide.after.title });
  await tabTo(guide, new RegExp(`^${en.journal.felt.softer}`));
  await press(' ');
  await press('ArrowRight');
  await expect.poll(async () => (await guide.session()).after.said).toMatchObject({ felt: 'same' });
  await tabTo(guide, new RegExp(en.guide.after.more));
  await press('Enter');
  await tabTo(guide, /^0$/);
  await press('ArrowRight');
  await tabTo(guide, new RegExp(`^${en.guide.after.done}$`));
  const gone = guide.page().waitForEvent('close');
  await closing(press('Enter'));
  await gone;
  await standing().toBe('over');
});

test('in the dark a letter leads out, and the media keys still do what they say', async ({
  harness,
}) => {
  const guide = await openGuide(harness);
  await guide.start('legs-chair', 5);
  await guide.playInto('hold');
  await guide.call('session:choose', { eyesClosed: true });
  const dark = guide.page().locator('.dark');
  await dark.waitFor();
  // Nothing is drawn behind it.
  await expect(guide.page().locator('svg')).toHaveCount(0);
  await guide.page().keyboard.press('Tab');
  await guide.page().keyboard.press('F5');
  await guide.page().keyboard.press('MediaPlayPause');
  await guide.shows({ phase: 'paused' });
  expect((await guide.session()).stopReason).toBeNull();
  await guide.page().keyboard.press('MediaPlayPause');
  await dark.waitFor();
  await guide.page().keyboard.press('g');
  await expect.poll(async () => (await guide.session()).stopReason).toBe('sharp');
  await dark.waitFor({ state: 'detached' });
});

test('a screen reader hears each step, and each line that opens one or keeps a body safe, and never the time', async ({
  harness,
}) => {
  const guide = await openGuide(harness);
  await guide.start('legs-wall', 5);
  await guide.shows({ phase: 'preparing' });
  await guide.page().evaluate(() => {
    const heard: string[] = [];
    (window as unknown as { heard: string[] }).heard = heard;
    const last = new Map<string, string>();
    const look = (): void => {
      for (const [at, element] of document
        .querySelectorAll('[aria-live] span, p[aria-live]')
        .entries()) {
        const text = element.children.length > 0 ? '' : element.textContent;
        if (last.get(String(at)) === text) continue;
        last.set(String(at), text);
        if (text !== '') heard.push(text);
      }
    };
    look();
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  const { steps } = timelineFor(await guide.session());
  const lines: Readonly<Record<string, string>> = en.practice;
  const named = (text: Text): string => ('line' in text ? (lines[text.line] ?? '') : text.plain);
  const wanted = steps.flatMap(({ cues }) =>
    cues
      .filter(({ priority }) => priority === 'step' || priority === 'safety')
      .map(({ text }) => named(text)),
  );
  // In legs shorter than any line, so that none is passed over unheard.
  let { session } = await guide.drive.standing();
  for (let legs = 0; legs < 160 && session?.standing !== 'reflecting'; legs += 1) {
    ({ session } = await guide.drive.call(4_000, [['session:choose', {}]]));
  }
  const heard = await guide
    .page()
    .evaluate(() => (window as unknown as { heard: readonly string[] }).heard);
  expect(heard).toEqual(expect.arrayContaining(steps.map(({ title }) => named(title))));
  const said = wanted.filter((line) => !line.includes('{{'));
  expect(heard.filter((text) => said.includes(text))).toEqual(said);
  expect(heard.filter((text) => text === named({ line: 'restStill' }))).toEqual([]);
  expect(heard.join(' ')).not.toMatch(/\d/);
});
