import { orderSchema } from './orders.ts';
import type { Start } from './orders.ts';
import type { Order } from '../ports.ts';

/** Switches that Chromium and Electron take for themselves; they pass through untouched. */
const chromium =
  /^--(no-sandbox|disable-|enable-|force-|ozone-|remote-debugging-|inspect|js-flags|log-|lang|gtk-version|user-data-dir|use-|ignore-|allow-|high-dpi|host-resolver|proxy-|password-store|class|v=|vmodule|in-process-gpu|autoplay-policy)/;

/** Short words for what a day may be, as people type them. */
const notes: Readonly<Record<string, string>> = {
  caffeine: 'caffeine',
  sleep: 'poor-sleep',
  deadline: 'deadline',
  feelings: 'emotional',
  training: 'over-training',
  travel: 'travel',
};

type Reader = (value: string | undefined) => Start;

const order = (made: unknown, ifWrong: string): Start => {
  const read = orderSchema.safeParse(made);
  return read.success ? { kind: 'order', order: read.data } : { kind: 'wrong', why: ifWrong };
};
const count = (value: string | undefined): number =>
  value !== undefined && /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;

const readers: Readonly<Record<string, Reader>> = {
  '--start': (value) =>
    order(
      { kind: 'start', setupId: value ?? null },
      'the name of a practice is at most 64 letters',
    ),
  '--calm': () => order({ kind: 'calm' }, ''),
  '--pause': (value) =>
    order(
      {
        kind: 'pause',
        until: value === 'tomorrow' || value === 'off' ? value : count(value),
      },
      '--pause takes 1 to 1440 minutes, "tomorrow" or "off"',
    ),
  '--in-call': (value) =>
    order({ kind: 'in-call', minutes: count(value) }, '--in-call takes 1 to 1440 minutes'),
  '--note': (value) =>
    order(
      { kind: 'note', note: Object.hasOwn(notes, value ?? '') ? notes[value ?? ''] : null },
      `--note takes one of: ${Object.keys(notes).join(', ')}`,
    ),
  '--status': (value) =>
    value === undefined || value === '--json'
      ? order({ kind: 'status', json: value === '--json' }, '')
      : { kind: 'wrong', why: '--status takes nothing or --json' },
  '--quit': () => order({ kind: 'quit' }, ''),
  '--help': () => ({ kind: 'help' }),
  '-h': () => ({ kind: 'help' }),
  '--version': () => ({ kind: 'version' }),
  '--self-test': () => ({ kind: 'self-test' }),
};

const takesValue = new Set(['--start', '--pause', '--in-call', '--note', '--status']);

/** `words` are the arguments after the program's own name. One thing is asked at a time. */
export function parseArguments(words: readonly string[]): Start {
  const own = words.filter((word) => !chromium.test(word));
  const [name, value, ...rest] = own;
  if (name === undefined) return { kind: 'order', order: { kind: 'open' } satisfies Order };
  const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
  if (read === undefined) return { kind: 'wrong', why: `unknown argument "${printable(name)}"` };
  const surplus = takesValue.has(name) ? rest[0] : value;
  if (surplus !== undefined) {
    return { kind: 'wrong', why: `"${printable(surplus)}" is one word too many after ${name}` };
  }
  return read(value);
}

/** Arguments may be a megabyte long or hold escape codes; what is said back is neither. */
function printable(word: string): string {
  const clean = word.slice(0, 60).replace(/[^\x20-\x7e]/g, '?');
  return word.length > 60 ? `${clean}…` : clean;
}

export const HELP = `Drape notices long, tense screen days and guides a short rest.

  drape                        start, or open the one that runs
  drape --start [PRACTICE]     begin a rest, chosen for you or by its name
  drape --calm                 begin a calming rest at once
  drape --pause MINUTES        no nudges for so long; also "tomorrow" and "off"
  drape --in-call MINUTES      you are in a call
  drape --note WORD            what kind of day it is: ${Object.keys(notes).join(', ')}
  drape --status [--json]      what is going on
  drape --quit                 end Drape
  drape --help                 this text
  drape --version              the version
  drape --self-test            start, check itself, print a report as JSON and end
`;

export const wrongStart = (why: string): string => `drape: ${why}.\n\n${HELP}`;
