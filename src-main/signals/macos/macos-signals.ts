import { minutes, seconds } from '../../../src-core/time/units.ts';
import type { SignalSource } from '../../ports.ts';
import type { Source } from '../fact.ts';
import { runTool } from '../helper-process.ts';
import { powerMonitorBattery, powerMonitorSource } from '../power-source.ts';
import { assertionFindings } from './assertions.ts';
import { batteryFindings } from './battery.ts';

const PMSET = '/usr/bin/pmset';

/**
 * Focus and full screen have no public interface there, and macOS silences notifications itself: they stay
 * unknown. The camera cannot be asked for without reading the system's log.
 */
export function macosSources(parts: {
  readonly power: SignalSource;
  readonly isOnBattery: () => boolean;
  readonly ownPids: () => readonly number[];
}): Source[] {
  return [
    powerMonitorSource(parts.power, true),
    powerMonitorBattery(parts.isOnBattery),
    {
      name: 'macOS power assertions',
      quality: 'good',
      facts: ['microphone', 'media-playing', 'idle-inhibited'],
      look: {
        everyMs: seconds(30),
        startsProcess: true,
        run: async () =>
          assertionFindings(await runTool(PMSET, ['-g', 'assertions']), parts.ownPids()),
      },
    },
    {
      name: 'macOS battery report',
      quality: 'good',
      facts: ['battery-low'],
      look: {
        everyMs: minutes(10),
        startsProcess: true,
        run: async () => batteryFindings(await runTool(PMSET, ['-g', 'batt'])),
      },
    },
  ];
}
