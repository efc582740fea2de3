import { z } from 'zod';
import type { Sentence } from '../schedule/nudge.ts';
import type { RecordKind } from './records.ts';

/** What a page may know and ask of the data as a whole: copies, ways in and out, the second machine. */

export interface Backup {
  readonly name: string;
  /** As YYYY-MM-DD. */
  readonly date: string;
  readonly bytes: number;
}

export interface BadLine {
  readonly line: number;
  readonly why: 'not-json' | 'unknown-kind' | 'bad-field' | 'too-long';
  readonly field: string;
}

/** What a file holds, measured against what is there. */
export interface TakenIn {
  readonly counts: Readonly<Record<'added' | 'newer' | 'same' | 'older', number>>;
  readonly byKind: Readonly<Partial<Record<RecordKind, number>>>;
  readonly badLines: number;
  /** The first few of them, to be shown. */
  readonly firstBad: readonly BadLine[];
  /** A line said that a newer Drape wrote it. */
  readonly newer: boolean;
}

export interface SharedView {
  readonly folder: string;
  /** When it was last looked at with success. */
  readonly lastWallMs: number | null;
  readonly trouble: Sentence | null;
}

export interface DataView {
  readonly backups: readonly Backup[];
  readonly shared: SharedView | null;
}

/** What came of something that asks the person where; `left`: they chose not to. */
export type Done =
  | { readonly kind: 'done' }
  | { readonly kind: 'left' }
  | { readonly kind: 'failed'; readonly why: Sentence };

/** A file that was picked and looked at. Main keeps the path; the page gets a number for it. */
export type Picked =
  | {
      readonly kind: 'picked';
      readonly pick: number;
      readonly name: string;
      readonly found: TakenIn;
    }
  | Exclude<Done, { readonly kind: 'done' }>;

export const papers = ['A4', 'Letter'] as const;
export const paperSchema = z.enum(papers);
export type Paper = z.infer<typeof paperSchema>;
