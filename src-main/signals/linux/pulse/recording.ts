import type { Tagged } from './tags.ts';
import { propertyText } from './tags.ts';

/** One stream that records from a sound source. */
export interface Recording {
  readonly sourceIndex: number;
  /** Paused by its own program. */
  readonly corked: boolean;
  /** A level meter reads single peaks, not sound. */
  readonly metersOnly: boolean;
  readonly program: string | null;
  readonly binary: string | null;
}

/** The fields of one record in a "source output info" reply of protocol version 19, by their place. */
const RECORD_FIELDS = 13;
const field = { source: 4, resampling: 9, properties: 11, corked: 12 } as const;

/** Reads the list of recording streams; null where it is not one. */
export function recordingsIn(values: readonly Tagged[]): readonly Recording[] | null {
  if (values.length % RECORD_FIELDS !== 0) return null;
  const found: Recording[] = [];
  for (let at = 0; at < values.length; at += RECORD_FIELDS) {
    const sourceIndex = values[at + field.source];
    const corked = values[at + field.corked];
    if (typeof sourceIndex !== 'number' || typeof corked !== 'boolean') return null;
    const properties = values[at + field.properties];
    found.push({
      sourceIndex,
      corked,
      metersOnly: values[at + field.resampling] === 'peaks',
      program: propertyText(properties, 'application.name'),
      binary: propertyText(properties, 'application.process.binary'),
    });
  }
  return found;
}

/** The place of "this source repeats what a sink plays" in a "source info" reply. */
const MONITOR_OF = 8;
const NO_SINK = 0xff_ff_ff_ff;

/** Whether a sound source only repeats what is played: recording that is no microphone. */
export function isMonitor(values: readonly Tagged[]): boolean | null {
  const monitorOf = values[MONITOR_OF];
  return typeof monitorOf === 'number' ? monitorOf !== NO_SINK : null;
}

/**
 * Programs that keep the microphone open all the time without a call: mixers, effect chains and assistants.
 * What a person adds for their own machine is compared in the same way.
 */
const neverCalls: readonly string[] = [
  'pavucontrol',
  'gnome-control-center',
  'plasmashell',
  'easyeffects',
  'jamesdsp',
  'noisetorch',
  'rhasspy',
  'speech-dispatcher',
];

export function mayBeCall(recording: Recording, ignored: readonly string[]): boolean {
  if (recording.corked || recording.metersOnly) return false;
  const names = [recording.program, recording.binary].flatMap((name) => name?.toLowerCase() ?? []);
  return ![...neverCalls, ...ignored].some((one) => names.includes(one.toLowerCase()));
}
