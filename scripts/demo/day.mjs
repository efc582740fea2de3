import fs from 'node:fs';
import { inProject } from '../setup/places.mjs';
import { startDesktop, until } from '../desktop/desktop.mjs';
import { startDrivenApp } from './app.mjs';
import { createHand } from './hand.mjs';
import { answerSafetyQuestions, playRest } from './scenes.mjs';
import { createTimeline } from './timeline.mjs';

/** A working minute passes in a quarter of a second: fast, and slow enough for real input to count. */
const WORK_RATE = 240;
const pictures = inProject('out', 'demo');

/**
 * A compressed working day on the real app: work, a pause that counts, a nudge, a rest, the evening.
 *
 * @param {string} electronPath
 */
export async function playDay(electronPath) {
  fs.rmSync(pictures, { recursive: true, force: true });
  const desktop = await startDesktop({ panel: true, width: 1280, height: 800 });
  try {
    const app = await startDrivenApp(electronPath, desktop, '2026-03-04T12:00:00+01:00');
    try {
      await playScenes(desktop, app);
    } finally {
      await app.close().catch(() => undefined);
    }
  } finally {
    await desktop.stop();
  }
}

/**
 * @param {import('../desktop/desktop.mjs').Desktop} desktop
 * @param {Awaited<ReturnType<typeof startDrivenApp>>} app
 */
async function playScenes(desktop, app) {
  const hand = createHand(desktop);
  const day = createTimeline(app);
  /** @param {string} name */
  const picture = (name) => desktop.screenshot(`${pictures}/${name}.png`);
  const reason = () => desktop.notifications.at(-1)?.body ?? '';
  const isOffered = async () => (await day.view()).nudge !== null;

  await day.rate(0);
  await until(async () => (await day.view()) !== null, 'the app');
  await picture('1-tray');
  await day.tell('Drape sits in the tray, rested. The day at the screen begins.');

  await answerSafetyQuestions(day, hand, picture);

  await day.rate(WORK_RATE);
  await hand.workUntil(async () => (await day.view()).load >= 0.55, 'the load to be half full');
  const before = await day.load();
  await day.tell(`Work, with hands on the keys. The load is ${before}.`);

  await hand.restUntil(
    async () => (await day.view()).load < Number(before) / 2,
    'the pause to count',
  );
  await day.tell(
    `A natural pause away from the desk, and it counts: ${before} became ${await day.load()}.`,
  );

  await hand.workUntil(isOffered, 'a nudge');
  await day.rate(0);
  await desktop.untilDrawn();
  await picture('3-nudge');
  await day.tell(`A nudge on the screen: "${reason()}"`);

  await hand.clickNudge();
  await playRest(day, picture);
  await day.tell(`The rest is counted. The load is ${await day.load()}.`);

  await hand.touch();
  await day.jumpTo('21:40');
  await day.rate(WORK_RATE);
  await hand.workUntil(isOffered, 'the evening offer');
  await day.rate(0);
  await desktop.untilDrawn();
  await picture('8-evening');
  await day.tell(`The evening, without a sound: "${reason()}"`);
}
