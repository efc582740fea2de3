import { expect, it } from 'vitest';
import { killDuringPreferences } from './kill-during-preferences.mjs';

it('loses no change that was acknowledged, however often the writer is killed', async () => {
  let seed = 11;
  const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const findings = await killDuringPreferences({
    kills: 6,
    killsPerFile: 3,
    longestMs: 80,
    random,
  });
  expect(findings).toMatchObject({ kills: 6, lost: 0, noticed: 0 });
  expect(findings.acknowledged).toBeGreaterThan(0);
}, 60_000);
