import electronLog from 'electron-log/node';
import type { Log } from '../ports.ts';

/** A run's log stays small; the one before it is kept beside. */
const LARGEST_FILE_BYTES = 512 * 1024;

/**
 * The only writer of the log and of the console. Nothing about a person goes in: no texts, no ratings, no
 * window titles.
 */
export function createLog(filePath: string): Log {
  const logger = electronLog.create({ logId: 'main' });
  logger.transports.file.resolvePathFn = () => filePath;
  logger.transports.file.maxSize = LARGEST_FILE_BYTES;
  logger.transports.file.format = '{y}-{m}-{d} {h}:{i}:{s}.{ms} {level} {text}';
  logger.transports.console.level = 'warn';
  logger.transports.console.format = 'drape: {text}';
  return {
    info: (message) => logger.info(message),
    warn: (message) => logger.warn(message),
    error: (message, cause) =>
      logger.error(cause === undefined ? message : `${message} ${told(cause)}`),
  };
}

function told(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}
