/** The optional lock over the texts of entries. */
export interface LockState {
  readonly exists: boolean;
  readonly open: boolean;
  /** When it closes by itself. */
  readonly openUntilMs: number | null;
}
