import fs from 'node:fs';
import path from 'node:path';
import { openGuide, type GuideHand } from '../guide/guide-hand.ts';
import { test } from '../harness/test.ts';

/** Ways to rest that between them have every kind of posture, way in and way out. */
const played = ['legs-wall', 'child-bolster', 'in-bed', 'side-lying', 'seated-drape'] as const;

const folder = path.resolve(import.meta.dirname, '../../out/screens/strips');
const EVERY_MS = 5_000;

/** One picture every five seconds of the rest, from where it stands until it is over. */
async function film(guide: GuideHand, name: string): Promise<void> {
  const to = path.join(folder, name);
  fs.rmSync(to, { recursive: true, force: true });
  fs.mkdirSync(to, { recursive: true });
  const frames: string[] = [];
  for (;;) {
    const { standing, route, elapsedMs } = await guide.session();
    if (standing !== 'playing') break;
    const at = String(Math.round(elapsedMs / 1_000)).padStart(4, '0');
    const frame = `${String(frames.length).padStart(3, '0')}-${route}-${at}s.png`;
    await guide.page().screenshot({ path: path.join(to, frame) });
    frames.push(frame);
    // An empty choice changes nothing, but the page hears where the rest stands.
    await guide.drive.call(EVERY_MS, [['session:choose', {}]]);
  }
  const pictures = frames.map(
    (frame) => `<figure><img src="${frame}" width="340"><figcaption>${frame}</figcaption></figure>`,
  );
  fs.writeFileSync(
    path.join(to, 'index.html'),
    `<!doctype html><style>body{display:flex;flex-wrap:wrap}figure{margin:4px}</style>${pictures.join('')}`,
  );
}

for (const setupId of played) {
  test(`${setupId}, to its end and stopped as it hurts`, async ({ harness }) => {
    const guide = await openGuide(harness);
    await guide.start(setupId, 5);
    await film(guide, setupId);
    await guide.reopen();
    await guide.start(setupId, 5);
    await guide.playInto('hold', 40_000);
    await guide.act('sharp');
    await film(guide, `${setupId}-it-hurts`);
  });
}

test('calm, to its end', async ({ harness }) => {
  const guide = await openGuide(harness);
  await guide.drive.obey({ kind: 'calm' });
  await guide.page().locator('.calm').waitFor();
  await film(guide, 'calm');
});
