import type { DayNote } from '../../src-core/schedule/event.ts';
import type { Order } from '../ports.ts';
import { LONGEST_NAME, MOST_MINUTES } from './bounds.ts';
import type { Start } from './orders.ts';

/** Switches that Chromium and Electron take for themselves; they pass through untouched. */
const chromium =
  /^--(no-sandbox|disable-|enable-|force-|ozone-|remote-debugging-|inspect|js-flags|log-|lang|gtk-version|user-data-dir|use-|ignore-|allow-|high-dpi|host-resolver|proxy-|password-store|class|v=|vmodule|in-process-gpu|autoplay-policy)/;

/** Short words for what a day may be, as people type them. */
const notes: Readonly<Record<string, DayNote>> = {
  caffeine: 'caffeine',
  sleep: 'poor-sleep',
  deadline: 'deadline',
  feelings: 'emotional',
  training: 'over-training',
  travel: 'travel',
};

type Reader = (value: string | undefined) => Start;

const order = (made: Order): Start => ({ kind: 'order', order: made });
const wrong = (why: string): Start => ({ kind: 'wrong', why });
/** Whole minutes within the bounds, or null. */
const minutesOf = (value: string | undefined): number | null => {
  const count = value !== undefined && /^\d{1,5}$/.test(value) ? Number(value) : 0;
  return count >= 1 && count <= MOST_MINUTES ? count : null;
};

const readers: Readonly<Record<string, Reader>> = {
  '--start': (value) =>
    value !== undefined && value.length > LONGEST_NAME
      ? wrong(`the name of a practice is at most ${LONGEST_NAME} letters`)
      : order({ kind: 'start', setupId: value ?? null }),
  '--calm': () => order({ kind: 'calm' }),
  '--pause': (value) => {
    const until = value === 'tomorrow' || value === 'off' ? value : minutesOf(value);
    return until === null
      ? wrong(`--pause takes 1 to ${MOST_MINUTES} minutes, "tomorrow" or "off"`)
      : order({ kind: 'pause', until });
  },
  '--in-call': (value) => {
    const minutes = minutesOf(value);
    return minutes === null
      ? wrong(`--in-call takes 1 to ${MOST_MINUTES} minutes`)
      : order({ kind: 'in-call', minutes });
  },
  '--note': (value) => {
    const note = Object.hasOwn(notes, value ?? '') ? notes[value ?? ''] : undefined;
    return note === undefined
      ? wrong(`--note takes one of: ${Object.keys(notes).join(', ')}`)
      : order({ kind: 'note', note });
  },
  '--status': (value) =>
    value === undefined || value === '--json'
      ? order({ kind: 'status', json: value === '--json' })
      : wrong('--status takes nothing or --json'),
  '--quit': () => order({ kind: 'quit' }),
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
  if (name === undefined) return order({ kind: 'open' });
  const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
  if (read === undefined) return wrong(`unknown argument "${printable(name)}"`);
  const surplus = takesValue.has(name) ? rest[0] : value;
  if (surplus !== undefined) {
    return wrong(`"${printable(surplus)}" is one word too many after ${name}`);
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
  drape --calm                 a breath out, at once, where you are
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
