/** The program as it runs here. */
export interface About {
  readonly version: string;
  /** As in "Electron 45.4.1". */
  readonly runtime: string;
  /** Where everything is kept. */
  readonly folder: string;
  /** False when that folder takes nothing: what is kept is gone when the program ends. */
  readonly isLasting: boolean;
}

/** What the page says about the program itself. */
export interface AboutView extends About {
  /** Whether a clinician has signed every practice that comes with it. */
  readonly isReviewed: boolean;
}
