/** What is being written and not yet kept. It stays on this machine: no export and no backup has it. */
export interface KeptDraft {
  /** What it will become: an id, or a name of the page's own. */
  readonly for: string;
  /** As the page wrote it; null while the journal is locked. */
  readonly body: string | null;
}
