import type { Log } from '../ports.ts';

/** What is said before the log can be opened is kept, and told to it in order. */
export interface LateLog extends Log {
  settle(log: Log): void;
}

export function createLateLog(): LateLog {
  let settled: Log | null = null;
  const kept: ((log: Log) => void)[] = [];
  const say = (line: (log: Log) => void): void => {
    if (settled === null) kept.push(line);
    else line(settled);
  };
  return {
    info: (message) => say((log) => log.info(message)),
    warn: (message) => say((log) => log.warn(message)),
    error: (message, cause) => say((log) => log.error(message, cause)),
    settle: (log) => {
      settled = log;
      for (const line of kept.splice(0)) line(log);
    },
  };
}
