import fs from 'node:fs/promises';
import path from 'node:path';
import type { Bus } from '../../dbus/bus.ts';
import { seconds } from '../../../src-core/time/units.ts';
import type { Source } from '../fact.ts';
import { LOW_BATTERY_PERCENT } from '../low-battery.ts';
import { askingSource, changeOf, readProperty } from './ask-bus.ts';
import type { SupplyFiles } from './power-supply.ts';
import { supplyFindings } from './power-supply.ts';
import { booleanOf, numberOf } from './replies.ts';

const UPOWER = 'org.freedesktop.UPower';
const manager = {
  destination: UPOWER,
  path: '/org/freedesktop/UPower',
  interface: UPOWER,
} as const;
/** What UPower would draw in a panel: all batteries taken together. */
const display = {
  destination: UPOWER,
  path: '/org/freedesktop/UPower/devices/DisplayDevice',
  interface: `${UPOWER}.Device`,
} as const;

export function upowerSource(systemBus: Bus): Source {
  return askingSource(systemBus, {
    name: 'UPower',
    quality: 'good',
    facts: ['on-battery', 'battery-low'],
    service: UPOWER,
    hints: [changeOf(manager), changeOf(display)],
    ask: async () => {
      const onBattery = booleanOf(await readProperty(systemBus, { ...manager, name: 'OnBattery' }));
      if (onBattery !== true) return { 'on-battery': onBattery, 'battery-low': onBattery };
      const percent = await readProperty(systemBus, { ...display, name: 'Percentage' })
        .then(numberOf)
        .catch(() => null);
      return {
        'on-battery': true,
        // UPower says 0 for a battery it cannot measure.
        'battery-low': percent === null || percent <= 0 ? null : percent < LOW_BATTERY_PERCENT,
      };
    },
  });
}

/** Where there is no UPower: what the kernel shows. */
export function powerSupplySource(folder = '/sys/class/power_supply'): Source {
  return {
    name: 'kernel power supply files',
    quality: 'good',
    facts: ['on-battery', 'battery-low'],
    look: {
      everyMs: seconds(60),
      startsProcess: false,
      run: async () => {
        const supplies = await fs.readdir(folder);
        return supplyFindings(await Promise.all(supplies.map((name) => filesOf(folder, name))));
      },
    },
  };
}

async function filesOf(folder: string, name: string): Promise<SupplyFiles> {
  const read = async (file: string): Promise<string | null> =>
    fs.readFile(path.join(folder, name, file), 'utf8').catch(() => null);
  const [type, scope, status, capacity, online] = await Promise.all(
    ['type', 'scope', 'status', 'capacity', 'online'].map(read),
  );
  return {
    type: type ?? null,
    scope: scope ?? null,
    status: status ?? null,
    capacity: capacity ?? null,
    online: online ?? null,
  };
}
