/** What was asked on the command line. */
export interface SimulateArgs {
  readonly file: string;
  readonly preferences: string | null;
  readonly zone: string | null;
  readonly json: boolean;
}

export const usage =
  'usage: npm run simulate -- TRACE.json [--prefs FILE] [--tz ZONE] [--json]\n\n' +
  'Replays an ActivityWatch export and shows when Drape would have spoken.\n' +
  '  --prefs FILE  preferences as JSON; what is missing is as in a new installation\n' +
  '  --tz ZONE     a time zone such as Europe/Berlin; else the one in the file, else this computer\u2019s\n' +
  '  --json        one JSON object a line\n';

/** The arguments, or what is wrong with them. */
export function parseArgs(args: readonly string[]): SimulateArgs | string {
  const files: string[] = [];
  let preferences: string | null = null;
  let zone: string | null = null;
  let json = false;
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '--json') json = true;
    else if (arg === '--prefs' || arg === '--tz') {
      const value = args[index + 1];
      if (value === undefined || value.startsWith('--')) return `${arg} needs a value`;
      if (arg === '--prefs') preferences = value;
      else zone = value;
      index += 1;
    } else if (arg.startsWith('-') && arg !== '-') return `unknown option ${arg}`;
    else files.push(arg);
  }
  const [file, ...more] = files;
  if (file === undefined) return 'no trace given';
  if (more.length > 0) return `one trace at a time, not also ${more.join(', ')}`;
  return { file, preferences, zone, json };
}
