/** How a driven app is to be: as in its environment. */
export type DrivenEnv = Readonly<Record<string, string | undefined>>;

/** One app after the other in one process, each with a profile of its own: to start Electron takes longer than most tests. */
export interface Scenes {
  begin(profileFolder: string, env: DrivenEnv): Promise<void>;
  /** Ends the app as quitting does; nothing of it may be left. */
  end(): Promise<void>;
}

declare global {
  // As for the drive: Playwright reaches globals alone.
  var scenes: Scenes;
}
