import type { Draft, RecordOf } from '../journal/records.ts';

/** A later word on a record that was kept before. */
export type Amendment = {
  readonly [K in 'nudge' | 'session']: {
    readonly kind: K;
    readonly id: string;
    readonly changes: Partial<
      Omit<RecordOf<K>, 'kind' | 'id' | 'updatedAtMs' | 'deletedAtMs' | 'machine'>
    >;
  };
}['nudge' | 'session'];

/** What one event leaves in the history: first the new records, then what is known of older ones. */
export interface Keeping {
  readonly drafts: readonly Draft[];
  readonly amendments: readonly Amendment[];
}
