/** What a start of the program asks for. */
export type Order =
  | { readonly kind: 'run' }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  /** Starts, looks at itself, writes a JSON report to stdout and ends: for packages that cannot be driven. */
  | { readonly kind: 'self-test' }
  | { readonly kind: 'wrong'; readonly argument: string };

const own: Readonly<Record<string, Order>> = {
  '--help': { kind: 'help' },
  '-h': { kind: 'help' },
  '--version': { kind: 'version' },
  '--self-test': { kind: 'self-test' },
};

/** Switches that Chromium and Electron take for themselves; they pass through untouched. */
const chromium =
  /^--(no-sandbox|disable-|enable-|force-|ozone-|remote-debugging-|inspect|js-flags|log-|lang|gtk-version|user-data-dir|use-|ignore-|allow-|high-dpi|host-resolver|proxy-|password-store|class|v=|vmodule|in-process-gpu|autoplay-policy)/;

/** `words` are the arguments after the program's own name. The first wrong one decides. */
export function parseArguments(words: readonly string[]): Order {
  let order: Order = { kind: 'run' };
  for (const word of words) {
    if (chromium.test(word)) continue;
    const known = Object.hasOwn(own, word) ? own[word] : undefined;
    if (known === undefined) return { kind: 'wrong', argument: printable(word) };
    order = known;
  }
  return order;
}

/** Arguments may be a megabyte long or hold escape codes; what is said back is neither. */
function printable(word: string): string {
  const clean = word.replace(/[^\x20-\x7e]/g, '?');
  return clean.length > 60 ? `${clean.slice(0, 60)}…` : clean;
}

export const HELP = `Drape notices long, tense screen days and guides a short rest.

  drape               start, or open the one that runs
  drape --help        this text
  drape --version     the version
  drape --self-test   start, check itself, print a report as JSON and end
`;

export const wrongArgument = (argument: string): string =>
  `drape: unknown argument "${argument}". Known are --help, --version and --self-test.\n`;
