import type { LogLine } from '../schedule/effect.ts';
import { DAY_START_MINUTE } from '../time/local-day.ts';
import { MINUTE_MS } from '../time/units.ts';
import { clockText, dateText, epochDayAt, isoText, weekdayOf } from '../time/zone.ts';
import { saidInEnglish } from './words.ts';

const BAR_CELLS = 10;
const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** One line of the log as JSON. */
export function jsonLine(line: LogLine, zone: string): string {
  return JSON.stringify({
    at: isoText(line.at.wallMs, zone),
    event: line.event,
    occasion: line.occasion,
    reason: line.reason === null ? null : saidInEnglish(line.reason),
    hold: line.hold,
    load: Math.round(line.load * 1_000) / 1_000,
  });
}

/** The log day by day, for reading. Days begin at 04:00, as they do for the schedule. */
export function timelineText(lines: readonly LogLine[], zone: string): string {
  if (lines.length === 0) return 'Nothing would have been said.\n';
  const out: string[] = [];
  let today: number | null = null;
  for (const line of lines) {
    const day = epochDayAt(line.at.wallMs - DAY_START_MINUTE * MINUTE_MS, zone);
    if (day !== today) {
      out.push(`${today === null ? '' : '\n'}${dayNames[weekdayOf(day)]} ${dateText(day)}`);
      today = day;
    }
    out.push(row(line, zone));
  }
  const nudges = lines.filter((line) => line.event === 'nudge').length;
  out.push('', `${nudges} ${nudges === 1 ? 'nudge' : 'nudges'} in all.`);
  return `${out.join('\n')}\n`;
}

function row(line: LogLine, zone: string): string {
  const what = [line.event, line.occasion, line.hold === null ? null : `(${line.hold})`]
    .filter((word) => word !== null)
    .join(' ');
  const why = line.reason === null ? '' : saidInEnglish(line.reason);
  return `  ${clockText(line.at.wallMs, zone)}  ${bar(line.load)}  ${what.padEnd(40)} ${why}`.trimEnd();
}

/** The load as ten cells; more than full shows a plus. */
export function bar(load: number): string {
  const cells = Math.min(BAR_CELLS, Math.max(0, Math.round(load * BAR_CELLS)));
  return `[${'#'.repeat(cells)}${'.'.repeat(BAR_CELLS - cells)}]${load > 1.05 ? '+' : ' '}`;
}
