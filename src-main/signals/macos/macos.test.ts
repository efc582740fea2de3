import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertionFindings, assertionsIn } from './assertions.ts';
import { batteryFindings } from './battery.ts';

/**
 * Not recorded: put together after Apple's manual page of `pmset` and outputs that people published in bug
 * reports. A real machine has yet to confirm them.
 */
const head = `2026-03-04 10:11:12 +0100
Assertion status system-wide:
   BackgroundTask                 0
   PreventUserIdleDisplaySleep    1
   PreventUserIdleSystemSleep     1
Listed by owning process:
`;
const meeting = `   pid 271(coreaudiod): [0x0001a2b300018a5c] 00:12:31 PreventUserIdleSystemSleep named: "com.apple.audio.BuiltInMicrophoneDevice.context.preventuseridlesleep"
	Created for PID: 5012.
	Resources: audio-in BuiltInMicrophoneDevice
`;
const music = `   pid 271(coreaudiod): [0x0001a2b300018a5d] 00:02:31 PreventUserIdleSystemSleep named: "com.apple.audio.BuiltInSpeakerDevice.context.preventuseridlesleep"
	Created for PID: 611.
	Resources: audio-out BuiltInSpeakerDevice
`;
const film = `   pid 812(Some Player): [0x0001a2b300058a5e] 01:40:12 PreventUserIdleDisplaySleep named: "Playing video"
`;
const ours = `   pid 4711(Drape): [0x0001a2b300058a5f] 00:00:12 PreventUserIdleDisplaySleep named: "Electron"
`;
const tail = 'Kernel Assertions: 0x4=USB\n';

describe('the macOS power assertions', () => {
  const seen = (...parts: string[]) => assertionFindings([head, ...parts, tail].join(''), [4711]);

  it('tell recording from playing', () => {
    expect(seen()).toEqual({ microphone: false, 'media-playing': false, 'idle-inhibited': false });
    expect(seen(meeting)).toMatchObject({ microphone: true, 'media-playing': false });
    expect(seen(music)).toMatchObject({ microphone: false, 'media-playing': true });
  });

  it('tell who keeps the display awake, and pass over ourselves', () => {
    expect(seen(film)['idle-inhibited']).toBe(true);
    expect(seen(ours)['idle-inhibited']).toBe(false);
    expect(assertionsIn(film)[0]).toMatchObject({ pid: 812, program: 'Some Player' });
  });

  it('say nothing when the output is another', () => {
    expect(assertionFindings('pmset: not permitted', [])).toEqual({
      microphone: null,
      'media-playing': null,
      'idle-inhibited': null,
    });
  });

  it('take any output', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(...[head, meeting, music, film, ours].join('').split('\n')),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        for (const value of Object.values(assertionFindings(lines.join('\n'), [1]))) {
          expect(value === null || typeof value === 'boolean').toBe(true);
        }
      }),
    );
  });
});

describe('the macOS battery report', () => {
  const report = (source: string, percent: number): string =>
    `Now drawing from '${source}'\n -InternalBattery-0 (id=4653155)\t${String(percent)}%; discharging; 1:05 remaining present: true\n`;

  it.each([
    ['AC Power', 12, false, false],
    ['Battery Power', 64, true, false],
    ['Battery Power', 12, true, true],
  ])('on %s at %i %%', (source, percent, onBattery, low) => {
    expect(batteryFindings(report(source, percent))).toEqual({
      'on-battery': onBattery,
      'battery-low': low,
    });
  });

  it('is unknown where nothing is said', () => {
    expect(batteryFindings('')).toEqual({ 'on-battery': null, 'battery-low': null });
    expect(batteryFindings("Now drawing from 'Battery Power'")['battery-low']).toBe(null);
  });
});
