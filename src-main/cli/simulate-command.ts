import { readFileSync, statSync } from 'node:fs';
import type { ScheduleContext } from '../../src-core/schedule/context.ts';
import { jsonFaultPlace } from '../../src-core/simulate/json-place.ts';
import { replay } from '../../src-core/simulate/replay.ts';
import { replayContext, unusedIn } from '../../src-core/simulate/standard-context.ts';
import { jsonLine, timelineText } from '../../src-core/simulate/timeline.ts';
import { readTrace } from '../../src-core/simulate/trace.ts';
import { wallMs } from '../../src-core/time/moment.ts';
import { isTimeZone } from '../../src-core/time/offset.ts';
import { parseArgs, usage } from './simulate-args.ts';

/** A year is about one megabyte; a hundred years fit. Beyond that the file is something else. */
const LARGEST_BYTES = 100 * 1024 * 1024;
const EXIT_USAGE = 2;
const EXIT_FAILED = 1;

class Failure extends Error {}

/** Where the command says what it has to say. */
interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Does what the arguments ask for. Gives the exit code. */
export function simulate(args: readonly string[], { out, err }: Streams): number {
  if (args.includes('--help')) {
    out(usage);
    return 0;
  }
  const parsed = parseArgs(args);
  if (typeof parsed === 'string') {
    err(`simulate: ${parsed}\n\n${usage}`);
    return EXIT_USAGE;
  }
  if (parsed.zone !== null && !isTimeZone(parsed.zone)) {
    err(`simulate: "${parsed.zone}" is not a time zone that is known here\n`);
    return EXIT_USAGE;
  }
  try {
    const context =
      parsed.preferences === null ? replayContext({}) : readContext(parsed.preferences);
    const read = readTrace(readJson(parsed.file), wallMs(Date.now()));
    if (!read.ok) throw new Failure(`${parsed.file}: ${read.error}`);
    const note = (text: string): void => err(`simulate: repaired: ${text}\n`);
    for (const repair of shortened(read.trace.repairs)) note(repair);
    const zone =
      parsed.zone ?? read.trace.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
    const { lines, notes } = replay(read.trace, context, zone);
    for (const each of notes) note(each);
    out(
      parsed.json
        ? lines.map((line) => `${jsonLine(line, zone)}\n`).join('')
        : timelineText(lines, zone),
    );
    return 0;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    err(`simulate: ${error.message}\n`);
    return EXIT_FAILED;
  }
}

function readContext(file: string): ScheduleContext {
  const given = readJson(file);
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new Failure(`${file}: preferences are one JSON object`);
  }
  const context = replayContext(given);
  const unused = unusedIn(given, context.preferences);
  if (unused.length > 0) throw new Failure(`${file}: cannot be used: ${unused.join(', ')}`);
  return context;
}

function readJson(file: string): unknown {
  let text: string;
  try {
    const { size } = statSync(file);
    if (size > LARGEST_BYTES) {
      const found = Math.round(size / 1024 / 1024);
      throw new Failure(
        `${file}: ${found} MB is more than the 100 MB that are read; export less at once`,
      );
    }
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(
      `${file}: cannot be read (${error instanceof Error ? error.message : 'unknown'})`,
    );
  }
  const json = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(json);
  } catch {
    const place = jsonFaultPlace(json);
    throw new Failure(
      place === null
        ? `${file}: not JSON that can be read here`
        : `${file}: line ${place.line}, column ${place.column}: not JSON from here on`,
    );
  }
}

const MOST_NOTES = 20;

function shortened(notes: readonly string[]): readonly string[] {
  const more = notes.length - MOST_NOTES;
  return more > 0 ? [...notes.slice(0, MOST_NOTES), `and ${more} more like these`] : notes;
}
