import type { Bus } from '../../dbus/bus.ts';
import type { Source } from '../fact.ts';
import { askingSource, changeOf, readProperty } from './ask-bus.ts';
import { numberOf } from './replies.ts';

const displays = {
  destination: 'org.gnome.Mutter.DisplayConfig',
  path: '/org/gnome/Mutter/DisplayConfig',
  interface: 'org.gnome.Mutter.DisplayConfig',
} as const;

/** Whether GNOME has turned the displays off. */
export function mutterDisplaySource(sessionBus: Bus): Source {
  return askingSource(sessionBus, {
    name: 'GNOME display power',
    quality: 'good',
    facts: ['display-off'],
    service: displays.destination,
    hints: [changeOf(displays)],
    ask: async () => ({
      'display-off': isOff(await readProperty(sessionBus, { ...displays, name: 'PowerSaveMode' })),
    }),
  });
}

/** 0 is on; 1, 2 and 3 are three depths of off; -1 means that the display cannot tell. */
export function isOff(mode: unknown): boolean | null {
  const number = numberOf(mode);
  return number === null || number < 0 || number > 3 ? null : number > 0;
}
