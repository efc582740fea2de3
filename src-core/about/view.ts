/** What the page says about the program itself. */
export interface AboutView {
  readonly version: string;
  /** As in "Electron 45.4.1". */
  readonly runtime: string;
  /** Where everything is kept. */
  readonly folder: string;
  /** False when that folder takes nothing: what is kept is gone when the program ends. */
  readonly isLasting: boolean;
}
