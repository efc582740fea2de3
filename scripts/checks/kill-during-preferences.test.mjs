import process from 'node:process';
import { expect, it } from 'vitest';
import { killDuringPreferences } from './kill-during-preferences.mjs';

/** The full figures are the script's; a desk is spared the half of these. */
const kills = process.env['CI'] ? 6 : 3;

it('loses no change that was acknowledged, however often the writer is killed', async () => {
  let seed = 11;
  const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const findings = await killDuringPreferences({
    kills,
    killsPerFile: 3,
    longestMs: 80,
    random,
  });
  expect(findings).toMatchObject({ kills, lost: 0, noticed: 0 });
  expect(findings.acknowledged).toBeGreaterThan(0);
}, 60_000);
