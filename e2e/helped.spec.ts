import { driver } from './harness/drive.ts';
import { ratedRest, withPast } from './harness/past.ts';
import { expect, pageNamed, test } from './harness/test.ts';

test.use({ inScene: true });

// Of what is open before any safety question is answered these are the only two, and chance is the same.
const setups = ['side-lying', 'seated-breath'] as const;
const tenDays = Array.from({ length: 10 }, (_, at) => at + 1);
for (const eased of setups) {
  test(`offers ${eased} where it has eased before and the other has not, and says so`, async ({
    harness,
  }) => {
    withPast(
      harness,
      setups.flatMap((each) =>
        tenDays.flatMap((day) =>
          each === eased ? ratedRest(day, each, 8, 3) : ratedRest(day, each, 4, 7),
        ),
      ),
    );
    const app = await harness.launch({ program: 'driven', env: { DRIVEN_CHANCE: '0.5' } });
    const drive = driver(app);
    await expect
      .poll(() => app.evaluate(async () => (await globalThis.drive.helped()).relief))
      .toMatchObject({ [eased]: { count: 10, mean: 5 } });

    await drive.obey({ kind: 'start', setupId: null });

    expect((await drive.state()).session?.script.setupId).toBe(eased);
    const guide = await pageNamed(app, 'guide');
    await expect(guide.getByText('It has eased you before (10 ratings).')).toBeVisible();
  });
}
