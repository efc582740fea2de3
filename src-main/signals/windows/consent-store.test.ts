import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviceInUse, deviceUses } from './consent-store.ts';

/**
 * Not recorded: put together after Microsoft's description of `reg query` and published listings of this
 * key. A real machine has yet to confirm it.
 */
const STORE =
  'HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore';
const output = [
  '',
  `${STORE}\\location\\Microsoft.WindowsMaps_8wekyb3d8bbwe`,
  '    LastUsedTimeStop    REG_QWORD    0x0',
  '',
  `${STORE}\\microphone\\Microsoft.Teams_8wekyb3d8bbwe`,
  '    LastUsedTimeStop    REG_QWORD    0x1db3f2c7a51e6d2',
  '',
  `${STORE}\\microphone\\NonPackaged\\C:#Program Files#Zoom#bin#Zoom.exe`,
  '    LastUsedTimeStop    REG_QWORD    0x0',
  '',
  `${STORE}\\webcam\\NonPackaged\\C:#Program Files#Zoom#bin#Zoom.exe`,
  '    LastUsedTimeStop    REG_QWORD    0x1db3f2c7a51e6d2',
  '',
  'End of search: 4 match(es) found.',
  '',
].join('\r\n');

describe('the Windows consent store', () => {
  const uses = deviceUses(output);

  it('tells what is in use by its missing stop time, and leaves other devices alone', () => {
    expect(uses).toEqual([
      { device: 'microphone', program: 'Microsoft.Teams_8wekyb3d8bbwe', inUse: false },
      { device: 'microphone', program: 'C:#Program Files#Zoom#bin#Zoom.exe', inUse: true },
      { device: 'webcam', program: 'C:#Program Files#Zoom#bin#Zoom.exe', inUse: false },
    ]);
    expect(deviceInUse(uses, 'microphone', [])).toBe(true);
    expect(deviceInUse(uses, 'webcam', [])).toBe(false);
  });

  it.each(['zoom', 'Zoom.exe', 'C:#Program Files#Zoom#bin#Zoom.exe'])(
    'passes over a program named %j',
    (name) => expect(deviceInUse(uses, 'microphone', [name])).toBe(false),
  );

  it('is unknown where the store names no program at all', () => {
    expect(deviceInUse(deviceUses('End of search: 0 match(es) found.'), 'microphone', [])).toBe(
      null,
    );
  });

  it('takes any output', () => {
    const line = fc.oneof(fc.string(), fc.constantFrom(...output.split('\r\n')));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const seen = deviceInUse(deviceUses(lines.join('\n')), 'microphone', ['']);
        expect(seen === null || typeof seen === 'boolean').toBe(true);
      }),
    );
  });
});
