import { expect, it } from 'vitest';
import { killDuringWrites } from './kill-during-writes.mjs';

it('loses nothing that was acknowledged, however often the writer is killed', async () => {
  let seed = 7;
  const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const findings = await killDuringWrites({ kills: 8, killsPerFile: 4, longestMs: 600, random });
  expect(findings).toMatchObject({ kills: 8, lost: 0, half: 0, unreadable: 0 });
  expect(findings.acknowledged).toBeGreaterThan(0);
}, 60_000);
