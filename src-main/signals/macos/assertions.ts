import type { Findings } from '../fact.ts';

/** One assertion that a process holds, from the list "Listed by owning process". */
export interface Assertion {
  readonly pid: number;
  readonly program: string;
  readonly type: string;
  readonly name: string;
  /** What the lines below it say: the "Resources" of an audio assertion among them. */
  readonly details: string;
}

const assertionLine = /^\s+pid (\d+)\(([^)]*)\): \[0x[0-9a-f]+\] \S+ (\w+) named: "(.*?)"/i;
const detailLine = /^\s+(Resources|Created for PID|Details|Localized)\b.*$/;

export function assertionsIn(output: string): readonly Assertion[] {
  const found: Assertion[] = [];
  for (const line of output.split('\n')) {
    const [, pid, program, type, name] = assertionLine.exec(line) ?? [];
    const last = found.at(-1);
    if (pid !== undefined && type !== undefined) {
      found.push({
        pid: Number(pid),
        program: program ?? '',
        type,
        name: name ?? '',
        details: '',
      });
    } else if (last !== undefined && detailLine.test(line)) {
      found[found.length - 1] = { ...last, details: `${last.details}${line.trim()}\n` };
    }
  }
  return found;
}

const isOurs = ({ program }: Assertion, ownPids: readonly number[], pid: number): boolean =>
  ownPids.includes(pid) || /^(drape|electron)\b/i.test(program);

/**
 * Reads `pmset -g assertions`, which needs no rights. The sound service holds one assertion while anything
 * is recorded and one while anything is played. Output that is not such a list tells nothing.
 */
export function assertionFindings(output: string, ownPids: readonly number[]): Findings {
  if (!output.includes('Assertion status system-wide')) {
    return { microphone: null, 'media-playing': null, 'idle-inhibited': null };
  }
  const foreign = assertionsIn(output).filter((one) => !isOurs(one, ownPids, one.pid));
  const sound = foreign.filter(({ program }) => program === 'coreaudiod');
  return {
    microphone: sound.some(
      ({ name, details }) =>
        /\baudio-in\b/.test(details) || name.includes('VPAUAggregateAudioDevice'),
    ),
    'media-playing': sound.some(({ details }) => /\baudio-out\b/.test(details)),
    'idle-inhibited': foreign.some(
      ({ type }) => type === 'PreventUserIdleDisplaySleep' || type === 'NoDisplaySleepAssertion',
    ),
  };
}
