/** Where a record lies when records are leafed through, newest first. No two lie at the same place. */
export interface Place {
  readonly atMs: number;
  readonly id: string;
}

/** Which records are asked for. */
export interface Slice {
  readonly fromMs?: number;
  /** Not included. */
  readonly toMs?: number;
  /** Only what lies behind this place. */
  readonly beyond?: Place;
  readonly tag?: string;
  readonly zone?: string;
  readonly sessionId?: string;
  readonly deleted?: boolean;
  readonly limit?: number;
}
