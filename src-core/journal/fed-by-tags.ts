/** What may have fed it: a closed list with the source of each, beside the person's own tags. */
export interface FedByTag {
  readonly id: string;
  /** The source's number in the list of triggers, as in docs/sources.md. */
  readonly source: string;
}

/** Ids are for good: they are kept in journals. */
export const fedByTags = [
  { id: 'screen-hours', source: 'G-01' },
  { id: 'curled-on-couch', source: 'G-01' },
  { id: 'stuck-in-traffic', source: 'G-01' },
  { id: 'meetings', source: 'G-02' },
  { id: 'deadline', source: 'G-02' },
  { id: 'caffeine', source: 'G-03' },
  { id: 'doom-scrolling', source: 'G-04' },
  { id: 'overthinking', source: 'G-04' },
  { id: 'tight-ribs', source: 'G-05' },
  { id: 'panic', source: 'G-06' },
  { id: 'crash', source: 'G-06' },
  { id: 'travel', source: 'G-07' },
  { id: 'lifting', source: 'G-07' },
  { id: 'night-tension', source: 'G-08' },
  { id: 'woke-sore', source: 'G-08' },
  { id: 'held-breath', source: 'G-09' },
  { id: 'posture', source: 'G-09' },
  { id: 'poor-sleep', source: 'G-10' },
  { id: 'old-injury', source: 'G-10' },
  { id: 'over-training', source: 'G-10' },
  { id: 'under-recovering', source: 'G-10' },
  { id: 'physical-stress', source: 'G-11' },
  { id: 'emotional-stress', source: 'G-11' },
  { id: 'mental-stress', source: 'G-11' },
  { id: 'full-life', source: 'G-12' },
  { id: 'over-use', source: 'G-13' },
  { id: 'long-sitting', source: 'G-13' },
  { id: 'swollen-legs', source: 'G-13' },
] as const satisfies readonly FedByTag[];

export type FedByTagId = (typeof fedByTags)[number]['id'];

/** Whether this is one of the list; a tag of one's own has words of its own. */
export const isFedByTag = (id: string): id is FedByTagId => fedByTags.some((tag) => tag.id === id);
