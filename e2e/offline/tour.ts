import { expect, pageNamed, test } from '../harness/test.ts';
import { driver } from '../harness/drive.ts';

/** The whole way once, while every system call that could leave the machine is watched. */
test('from start through a rest to its end', async ({ harness }) => {
  const app = await harness.launch({ program: 'driven' });
  const drive = driver(app);
  await drive.obey({ kind: 'open' });
  await pageNamed(app, 'today');
  await drive.obey({ kind: 'start', setupId: 'seated-breath' });
  const guide = await pageNamed(app, 'guide');
  await expect(guide.locator('main')).toBeVisible();
  // Misspelt words in a text field are what makes Chromium fetch dictionaries.
  await guide.evaluate(() => {
    const field = document.createElement('textarea');
    field.value = 'teh quikc borwn fxo jmups';
    document.body.append(field);
    field.focus();
  });
  await guide.keyboard.type('anothr mispelt sentense');
  await drive.advance(20 * 60_000);
  await expect
    .poll(async () => (await drive.state()).session?.standing ?? 'none')
    .not.toBe('playing');
  await drive.advance(3 * 60 * 60_000);
});
