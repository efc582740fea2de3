import { describe, expect, it } from 'vitest';
import { mayBeCall, recordingsIn, type Recording } from './recording.ts';
import type { Tagged } from './tags.ts';

const recording: Recording = {
  sourceIndex: 1,
  corked: false,
  metersOnly: false,
  program: 'Meeting',
  binary: 'meeting',
};
/** The fields of one stream by their places, as the server writes them. */
const told = (resampling: string): readonly Tagged[] => {
  const fields: Tagged[] = Array.from({ length: 13 }, () => 0);
  fields[9] = resampling;
  fields[12] = false;
  return fields;
};

describe('a recording', () => {
  it('may be a call where a program takes in sound', () => {
    expect(mayBeCall(recording, [])).toBe(true);
  });

  it.each<readonly [string, Partial<Recording>, readonly string[]]>([
    ['it is paused', { corked: true }, []],
    ['it only moves a level meter', { metersOnly: true }, []],
    ['it is a mixer', { program: 'PulseAudio Volume Control', binary: 'pavucontrol' }, []],
    ['the person has said so', {}, ['Meeting']],
  ])('is none where %s', (_, more, ignored) => {
    expect(mayBeCall({ ...recording, ...more }, ignored)).toBe(false);
  });

  it('is known for a level meter by how it is resampled', () => {
    expect(recordingsIn(told('peaks'))?.[0]?.metersOnly).toBe(true);
    expect(recordingsIn(told('speex-float-1'))?.[0]?.metersOnly).toBe(false);
    expect(recordingsIn(told('peaks').slice(1))).toBeNull();
  });
});
