import { driver } from './harness/drive.ts';
import { feltRest, withPast } from './harness/past.ts';
import { expect, pageNamed, test } from './harness/test.ts';

test.use({ inScene: true });

// Of what is open before any safety question is answered these are the only two, and chance is the same.
const setups = ['side-lying', 'seated-breath'] as const;
const tenDays = Array.from({ length: 10 }, (_, at) => at + 1);
for (const eased of setups) {
  test(`offers ${eased} where the body was softer after it and tighter after the other, and says so`, async ({
    harness,
  }) => {
    withPast(
      harness,
      setups.flatMap((each) =>
        tenDays.map((day) => {
          if (each !== eased) return feltRest(day, each, 'tighter');
          return feltRest(day, each, day > 1 ? 'softer' : 'same');
        }),
      ),
    );
    const app = await harness.launch({ program: 'driven', env: { DRIVEN_CHANCE: '0.5' } });
    const drive = driver(app);
    await expect
      .poll(() => app.evaluate(async () => (await globalThis.drive.helped()).relief))
      .toMatchObject({ [eased]: { felt: { softer: 9, same: 1, tighter: 0 } } });

    await drive.obey({ kind: 'start', setupId: null });

    expect((await drive.state()).session?.script.setupId).toBe(eased);
    const guide = await pageNamed(app, 'guide');
    await expect(guide.getByText('It has eased you before: 9 of 10 times softer.')).toBeVisible();
  });
}
