/** How often a tag or zone was set. */
export interface Used {
  readonly id: string;
  readonly count: number;
}

/** Tags and zones, most used first. */
export interface UsedLists {
  readonly tags: readonly Used[];
  readonly zones: readonly Used[];
}

/** What the journal's page may offer: the person's own tags, and what they have used so far. */
export interface JournalChoices {
  readonly own: readonly { readonly id: string; readonly label: string }[];
  readonly used: UsedLists;
}
