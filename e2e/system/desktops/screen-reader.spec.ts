import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { until, type Desktop } from '../../../scripts/desktop/desktop.mjs';
import { runAs } from '../../harness/identity.ts';
import { expect, pageNamed, test } from '../../harness/test.ts';

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

/** The accessibility bus, without a reader. */
async function startAccessibility(desktop: Desktop): Promise<void> {
  delete desktop.env['NO_AT_BRIDGE'];
  desktop.processes.start('/usr/libexec/at-spi-bus-launcher', ['--launch-immediately']);
  await until(() => desktop.hasOwner('org.a11y.Bus'), 'the accessibility bus');
}

/** A reader says that it is there, as Orca does. */
async function startReading(desktop: Desktop): Promise<void> {
  for (const property of ['IsEnabled', 'ScreenReaderEnabled'])
    await desktop.call(
      'session',
      'org.a11y.Bus',
      '/org/a11y/bus',
      'org.freedesktop.DBus.Properties.Set',
      ...['org.a11y.Status', property, '<true>'],
    );
}

// Who reads is a setting of the desktop, and kept as one.
test.use({ desktopOptions: { isNewcomer: true, services: ['ca.desrt.dconf'] } });

for (const comes of ['before Drape', 'after its window'] as const) {
  test(`a screen reader that comes ${comes} is told of the window, the page and each control`, async ({
    harness,
  }) => {
    const { desktop } = harness;
    await startAccessibility(desktop);
    if (comes === 'before Drape') await startReading(desktop);
    const app = await harness.launch();
    const page = await pageNamed(app, 'welcome');
    await page.getByRole('heading', { name: 'Welcome' }).waitFor();
    if (comes === 'after its window') await startReading(desktop);
    const has = (role: string, name: string): unknown => expect.objectContaining({ role, name });
    await expect
      .poll(() => told(desktop), { timeout: 30_000 })
      .toEqual(
        expect.arrayContaining([
          has('frame', 'Welcome · Drape'),
          has('document web', 'Welcome · Drape'),
          has('heading', 'Welcome'),
          has('push button', 'Set it up'),
          has('link', 'Preferences'),
        ]),
      );
    await harness.quit(app);
  });
}
