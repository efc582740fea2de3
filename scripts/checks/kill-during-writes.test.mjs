import process from 'node:process';
import { expect, it } from 'vitest';
import { killDuringWrites } from './kill-during-writes.mjs';

/** The full figures are the script's; a desk is spared the half of these. */
const kills = process.env['CI'] ? 8 : 4;

it('loses nothing that was acknowledged, however often the writer is killed', async () => {
  let seed = 7;
  const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const findings = await killDuringWrites({ kills, killsPerFile: 4, longestMs: 600, random });
  expect(findings).toMatchObject({ kills, lost: 0, half: 0, unreadable: 0 });
  expect(findings.acknowledged).toBeGreaterThan(0);
}, 60_000);
