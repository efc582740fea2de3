import path from 'node:path';
import { seconds } from '../../../src-core/time/units.ts';
import type { SignalSource } from '../../ports.ts';
import type { Source } from '../fact.ts';
import { runTool } from '../helper-process.ts';
import { powerMonitorBattery, powerMonitorSource } from '../power-source.ts';
import { deviceInUse, deviceUses } from './consent-store.ts';

const STORE =
  'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore';

/**
 * Do not disturb and full screen have no public interface there without native code, and Windows silences
 * notifications itself for both: they stay unknown.
 */
export function windowsSources(parts: {
  readonly power: SignalSource;
  readonly isOnBattery: () => boolean;
  readonly ignoredPrograms: () => readonly string[];
  readonly systemRoot?: string | undefined;
}): Source[] {
  const reg = path.win32.join(parts.systemRoot ?? 'C:\\Windows', 'System32', 'reg.exe');
  return [
    powerMonitorSource(parts.power, true),
    powerMonitorBattery(parts.isOnBattery),
    {
      name: 'Windows consent store',
      quality: 'good',
      facts: ['microphone', 'camera'],
      look: {
        everyMs: seconds(30),
        startsProcess: true,
        run: async () => {
          const uses = deviceUses(
            await runTool(reg, ['query', STORE, '/s', '/v', 'LastUsedTimeStop']),
          );
          const ignored = parts.ignoredPrograms();
          return {
            microphone: deviceInUse(uses, 'microphone', ignored),
            camera: deviceInUse(uses, 'webcam', ignored),
          };
        },
      },
    },
  ];
}
