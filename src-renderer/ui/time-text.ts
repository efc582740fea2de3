const DAY = 24 * 60;

/** What somebody meant by "9", "930", "9.30", "9:30 PM" or "21 h 5"; null for what is no time of a day. */
export function readTime(typed: string): string | null {
  const [hours = '', minutes = '0', ...more] = typed.split(/\D+/).filter(Boolean);
  if (hours === '' || more.length > 0) return null;
  const isRun = hours.length > 2 && minutes === '0';
  const hour = halfDay(Number(isRun ? hours.slice(0, -2) : hours), typed);
  const minute = Number(isRun ? hours.slice(-2) : minutes);
  return hour < 24 && minute < 60 && hours.length <= 4 ? textOf(hour * 60 + minute) : null;
}

const HALF = 12;

/** Twelve at night is nought, twelve at noon is twelve; without a half of the day there are twenty-four. */
function halfDay(hour: number, typed: string): number {
  const [half] = /[ap](?=\.?m)/i.exec(typed) ?? [];
  if (half === undefined || hour > HALF) return hour;
  return (hour % HALF) + (half.toLowerCase() === 'p' ? HALF : 0);
}

/** A quarter of an hour on or back, to full quarters, round the clock. */
export function shiftTime(time: string, minutes: number): string {
  const from = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const to =
    minutes > 0
      ? Math.floor(from / minutes) * minutes + minutes
      : Math.ceil(from / -minutes) * -minutes + minutes;
  return textOf((to + DAY) % DAY);
}

const textOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
