import { killDuringPreferences } from '../../scripts/checks/kill-during-preferences.mjs';
import { killDuringWrites } from '../../scripts/checks/kill-during-writes.mjs';
import { expect, test } from '@playwright/test';

/** The few kills of the unit tests, many times over, and on Electron's own Node. */
const minimalStandard = (seed: number) => () =>
  (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;

test('a history loses nothing that was acknowledged, over 150 kills', async () => {
  test.setTimeout(10 * 60_000);
  const random = minimalStandard(20);
  const findings = await killDuringWrites({ kills: 150, killsPerFile: 10, longestMs: 600, random });
  expect(findings).toMatchObject({ kills: 150, lost: 0, half: 0, unreadable: 0 });
  expect(findings.acknowledged).toBeGreaterThan(150);
});

test('preferences lose no change that was acknowledged, over 60 kills', async () => {
  test.setTimeout(5 * 60_000);
  const random = minimalStandard(21);
  const findings = await killDuringPreferences({
    kills: 60,
    killsPerFile: 20,
    longestMs: 80,
    random,
  });
  expect(findings).toMatchObject({ kills: 60, lost: 0, noticed: 0 });
  expect(findings.acknowledged).toBeGreaterThan(60);
});
