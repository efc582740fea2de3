import type { Seen } from '../fact.ts';

/** One program's use of a device, as Windows keeps it under CapabilityAccessManager\ConsentStore. */
export interface DeviceUse {
  readonly device: 'microphone' | 'webcam';
  /** The package name, or the path of a classic program with "#" for each backslash. */
  readonly program: string;
  /** Windows writes the stop time when use ends: while it is zero, the device is in use. */
  readonly inUse: boolean;
}

const keyLine =
  /^HKEY_[A-Z_]+\\.*\\ConsentStore\\(microphone|webcam)\\(?:NonPackaged\\)?([^\\]+)$/i;
const valueLine = /^\s+LastUsedTimeStop\s+REG_QWORD\s+(0x[0-9a-f]+)\s*$/i;

/** Reads `reg query …\ConsentStore /s /v LastUsedTimeStop`. Lines it does not know are passed over. */
export function deviceUses(output: string): readonly DeviceUse[] {
  const uses: DeviceUse[] = [];
  let key: { device: DeviceUse['device']; program: string } | null = null;
  for (const line of output.split(/\r?\n/)) {
    if (line.startsWith('HKEY_')) {
      const [, device, program] = keyLine.exec(line.trimEnd()) ?? [];
      key =
        device === undefined || program === undefined
          ? null
          : { device: device.toLowerCase() === 'webcam' ? 'webcam' : 'microphone', program };
      continue;
    }
    const stop = valueLine.exec(line)?.[1];
    if (key !== null && stop !== undefined) uses.push({ ...key, inUse: /^0x0+$/i.test(stop) });
  }
  return uses;
}

/** Whether a program other than the ignored ones uses the device; null when the store names none at all. */
export function deviceInUse(
  uses: readonly DeviceUse[],
  device: DeviceUse['device'],
  ignored: readonly string[],
): Seen {
  const of = uses.filter((use) => use.device === device);
  if (of.length === 0) return null;
  return of.some(({ program, inUse }) => inUse && !isIgnored(program, ignored));
}

/** A person names a program by its file, with or without ".exe", or by its package. */
function isIgnored(program: string, ignored: readonly string[]): boolean {
  const file = program.split('#').at(-1)?.toLowerCase() ?? '';
  return ignored.some((one) => {
    const wanted = one.toLowerCase();
    return wanted === program.toLowerCase() || wanted === file || `${wanted}.exe` === file;
  });
}
