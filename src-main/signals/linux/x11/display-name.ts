/** Where a local X server listens, from $DISPLAY (":0", ":1.0", "unix:0", a socket's path). Null: not local. */
export function displaySocket(
  display: string,
): { readonly path: string; readonly number: string } | null {
  const named = /^(?:unix)?:(\d+)(?:\.\d+)?$/.exec(display);
  const number = named?.[1];
  if (number !== undefined) return { path: `/tmp/.X11-unix/X${number}`, number };
  const byPath = /^\/.*?(\d+)$/.exec(display);
  return byPath === null ? null : { path: display, number: byPath[1] ?? '0' };
}

export interface Cookie {
  readonly name: string;
  readonly data: Buffer;
}

const LOCAL_FAMILY = 256;
const WILD_FAMILY = 65_535;

/** The cookie for a display in the content of an Xauthority file; null where there is none or it is cut. */
export function cookieFor(file: Buffer, displayNumber: string, hostName: string): Cookie | null {
  let at = 0;
  const number16 = (): number | null => {
    if (at + 2 > file.length) return null;
    at += 2;
    return file.readUInt16BE(at - 2);
  };
  const bytes = (): Buffer | null => {
    const length = number16();
    if (length === null || at + length > file.length) return null;
    at += length;
    return file.subarray(at - length, at);
  };
  for (;;) {
    const family = number16();
    const [address, number, name, data] = [bytes(), bytes(), bytes(), bytes()];
    if (family === null || address === null || number === null || name === null || data === null) {
      return null;
    }
    const forHost =
      family === WILD_FAMILY || (family === LOCAL_FAMILY && address.toString() === hostName);
    const forDisplay = number.length === 0 || number.toString() === displayNumber;
    if (forHost && forDisplay && name.toString() === 'MIT-MAGIC-COOKIE-1') {
      return { name: name.toString(), data };
    }
  }
}
