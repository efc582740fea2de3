import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { until, type Desktop } from '../../../scripts/desktop/desktop.mjs';
import { runAs } from '../../harness/identity.ts';
import { expect, test } from '../../harness/test.ts';

const run = promisify(execFile);
const walker = path.join(import.meta.dirname, 'at-spi-tree.py');

interface Told {
  readonly role: string;
  readonly name: string;
}

/** What a reader is told of all apps on this desktop. */
async function told(desktop: Desktop): Promise<readonly Told[]> {
  const { stdout } = await run('/usr/bin/python3', [walker], {
    env: desktop.env,
    ...(runAs ?? {}),
  });
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
    .map(([, role = '', name = '']) => ({ role, name }));
}

/** The accessibility bus, and a reader that says it is there, as Orca does. */
async function startAccessibility(desktop: Desktop, isReading: boolean): Promise<void> {
  delete desktop.env['NO_AT_BRIDGE'];
  desktop.processes.start('/usr/libexec/at-spi-bus-launcher', ['--launch-immediately']);
  await until(() => desktop.hasOwner('org.a11y.Bus'), 'the accessibility bus');
  for (const property of ['IsEnabled', 'ScreenReaderEnabled'])
    await desktop.call(
      'session',
      'org.a11y.Bus',
      '/org/a11y/bus',
      'org.freedesktop.DBus.Properties.Set',
      ...['org.a11y.Status', property, `<${String(isReading)}>`],
    );
}

// Who reads is a setting of the desktop, and kept as one.
test.use({ desktopOptions: { isNewcomer: true, services: ['ca.desrt.dconf'] } });

test('a screen reader is told of the window, the page and each control by its name', async ({
  harness,
}) => {
  await startAccessibility(harness.desktop, true);
  const app = await harness.launch();
  const has = (role: string, name: string | RegExp) =>
    expect.objectContaining({ role, name: expect.stringMatching(name) as unknown }) as unknown;
  await expect
    .poll(() => told(harness.desktop), { timeout: 30_000 })
    .toEqual(
      expect.arrayContaining([
        has('frame', 'Drape'),
        has('document web', 'Drape'),
        has('heading', 'Welcome'),
        has('push button', 'Set it up'),
        has('link', 'Preferences'),
      ]),
    );
  await harness.quit(app);
});

test('without one the door stays shut', async ({ harness }) => {
  await startAccessibility(harness.desktop, false);
  const app = await harness.launch();
  await expect.poll(() => app.windows().length).toBeGreaterThan(0);
  expect(await app.evaluate(() => process.env['GNOME_ACCESSIBILITY'] ?? null)).toBeNull();
  expect(await told(harness.desktop)).toEqual([]);
});
