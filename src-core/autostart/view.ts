/** Whether Drape starts with the computer, as the system itself says: nothing of it is remembered here. */
export type AutostartView =
  | {
      readonly kind: 'known';
      readonly isOn: boolean;
      /** The file in which it stands, where it is one. */
      readonly place: string | null;
      /** What is started instead, where that is not this Drape: it was moved, or there are two. */
      readonly other: string | null;
    }
  /** It is set, and the system holds it back until the person allows it in its own settings. */
  | { readonly kind: 'held-back' }
  /** Nothing can be set from here. */
  | { readonly kind: 'closed'; readonly why: 'sandboxed' | 'checkout' | 'no-way' }
  /** What stands there cannot be read. */
  | { readonly kind: 'unreadable'; readonly place: string };

/** Whether it was set, held back by the system or not. */
export const isSet = (view: AutostartView): boolean =>
  view.kind === 'held-back' || (view.kind === 'known' && view.isOn);

/** What became of setting it, and what the system says now. */
export interface AutostartOutcome {
  readonly outcome: 'done' | 'read-only' | 'failed';
  readonly view: AutostartView;
}
