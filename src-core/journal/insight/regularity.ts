/** Days a week that count as fully regular. Rest days are part of it. */
const WANTED_A_WEEK = 3;

/**
 * How much a habit it has become, 0 to 1. A missed day costs a few hundredths and weeks build it, so there is
 * nothing to break: no streak. The decay is that of Loop Habit Tracker, 0.5 ^ (sqrt(frequency) / 13) a day.
 */
export function regularity(restDays: ReadonlySet<number>, lastDay: number): number {
  const first = [...restDays].reduce((least, day) => Math.min(least, day), lastDay + 1);
  const keeps = 0.5 ** (Math.sqrt(WANTED_A_WEEK / 7) / 13);
  let score = 0;
  for (let day = first; day <= lastDay; day += 1) {
    let week = 0;
    for (let back = 0; back < 7; back += 1) if (restDays.has(day - back)) week += 1;
    score = score * keeps + Math.min(1, week / WANTED_A_WEEK) * (1 - keeps);
  }
  return score;
}
