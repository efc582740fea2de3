import fs from 'node:fs';
import path from 'node:path';
import { linuxTimeZone } from '../../../src-main/signals/linux/time-zone.ts';
import { expect, test } from './station.ts';

const TIMEDATE = 'org.freedesktop.timedate1';
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

test('a time zone that the date service changes is known at once', async ({ station }) => {
  const { desktop, systemBus } = station;
  const localtime = path.join(desktop.home, 'localtime');
  const point = (zone: string): void => {
    fs.rmSync(localtime, { force: true });
    fs.symlinkSync(`/usr/share/zoneinfo/${zone}`, localtime);
  };
  point('Europe/Berlin');
  let forgotten = 0;
  const watch = linuxTimeZone(systemBus, log, {
    localtime,
    zone: () => fs.readlinkSync(localtime).replace('/usr/share/zoneinfo/', ''),
    forget: () => (forgotten += 1),
  });
  const heard: string[] = [];
  watch.onChange((zone) => heard.push(zone));
  await desktop.mock('system', TIMEDATE, 'timedated');
  point('Asia/Tokyo');
  await desktop.call(
    'system',
    TIMEDATE,
    '/org/freedesktop/timedate1',
    'org.freedesktop.DBus.Mock.UpdateProperties',
    TIMEDATE,
    "{'Timezone': <'Asia/Tokyo'>}",
  );
  await expect.poll(() => heard).toEqual(['Asia/Tokyo']);
  expect(forgotten).toBe(1);
  watch.dispose();
});
