import path from 'node:path';

export interface OwnProgram {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The program that runs. */
  readonly executable: string;
  /** The folder of a checkout; null where the program was packaged. */
  readonly checkout: string | null;
}

export type OwnCommand =
  | { readonly kind: 'command'; readonly words: readonly string[] }
  /** Inside a sandbox, what is written here is not read by the session outside. */
  | { readonly kind: 'sandboxed' };

/** What starts this very Drape again, whatever it was packaged as. */
export function ownCommand({ env, executable, checkout }: OwnProgram): OwnCommand {
  if (isSet(env['FLATPAK_ID']) || isSet(env['SNAP'])) return { kind: 'sandboxed' };
  const { APPIMAGE: appImage, PORTABLE_EXECUTABLE_FILE: portable } = env;
  // Both unpack themselves into a folder that is gone after the end: what lasts is the file itself.
  for (const file of [appImage, portable]) {
    if (checkout === null && isSet(file) && path.isAbsolute(file)) {
      return { kind: 'command', words: [file] };
    }
  }
  return { kind: 'command', words: checkout === null ? [executable] : [executable, checkout] };
}

const isSet = (value: string | undefined): value is string => value !== undefined && value !== '';
