import fs from 'node:fs';
import zlib from 'node:zlib';
import { headLine, recordLine } from '../../../src-core/journal/record-lines.ts';
import { recordKinds } from '../../../src-core/journal/records.ts';
import type { Database } from './database.ts';
import { HistoryFailure } from './failure.ts';
import { eachRecord } from './rows.ts';

/** Largest file that is taken in. Ten full years are below 60 MB. */
const LARGEST_MB = 256;
/** Longest line. The longest entry there can be is a quarter of it. */
const LONGEST_LINE_BYTES = 1024 * 1024;
const PIECE_BYTES = 1024 * 1024;

/** The whole history as lines, in pieces of about a megabyte. */
export function* historyPieces(db: Database): Generator<Buffer> {
  let lines: string[] = [headLine()];
  let size = 0;
  for (const kind of recordKinds) {
    for (const record of eachRecord(db, kind)) {
      const line = recordLine(record);
      lines.push(line);
      size += line.length;
      if (size < PIECE_BYTES) continue;
      yield Buffer.from(`${lines.join('\n')}\n`, 'utf8');
      lines = [];
      size = 0;
    }
  }
  if (lines.length > 0) yield Buffer.from(`${lines.join('\n')}\n`, 'utf8');
}

/** The same, squeezed. Members of a gzip file may simply follow one another, so no stream is needed. */
export function* squeezedPieces(pieces: Iterable<Buffer>): Generator<Buffer> {
  for (const piece of pieces) yield zlib.gzipSync(piece, { level: 3 });
}

export interface FileLine {
  /** Counted from 1. */
  readonly number: number;
  /** Null where it is longer than any line of ours. */
  readonly text: string | null;
}

/** The lines of a file, plain or squeezed. Refuses what is too large to be ours, before and after unpacking. */
export function* fileLines(filePath: string): Generator<FileLine> {
  const limit = LARGEST_MB * 1024 * 1024;
  if (fs.statSync(filePath).size > limit)
    throw new HistoryFailure('tooLarge', { limit: LARGEST_MB });
  const raw = fs.readFileSync(filePath);
  let number = 0;
  const bytes = isSqueezed(raw) ? unpack(raw, limit) : raw;
  for (let from = 0; from < bytes.length;) {
    const breakAt = bytes.indexOf(10, from);
    const to = breakAt === -1 ? bytes.length : breakAt;
    number += 1;
    yield {
      number,
      text: to - from > LONGEST_LINE_BYTES ? null : bytes.toString('utf8', from, to),
    };
    from = to + 1;
  }
}

const isSqueezed = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

function unpack(bytes: Buffer, limit: number): Buffer {
  try {
    return zlib.gunzipSync(bytes, { maxOutputLength: limit });
  } catch (cause) {
    const tooLarge = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    if (tooLarge) throw new HistoryFailure('tooLarge', { limit: LARGEST_MB });
    throw new HistoryFailure('notADrapeFile');
  }
}
