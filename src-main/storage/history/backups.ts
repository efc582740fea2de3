import fs from 'node:fs';
import path from 'node:path';
import { flushFolder, replaceFromPieces } from '../whole-file.ts';
import type { Database } from './database.ts';
import { historyPieces, squeezedPieces } from './line-files.ts';
import { makePrivateFolder, shred } from './private-files.ts';

/** Two weeks: long enough to notice that something is missing. */
const KEPT = 14;
const NAME = /^history-(\d{4}-\d{2}-\d{2})\.jsonl\.gz$/;

export const backupFolder = (folder: string): string => path.join(folder, 'backups');

const dateOf = (nowMs: number): string => new Date(nowMs).toISOString().slice(0, 10);

/**
 * The names of the backups, the newest first. One dated in the future was written by a clock that was wrong,
 * and counts as the oldest: it must neither be restored first nor push good ones out.
 */
export function backupNames(folder: string, nowMs: number): readonly string[] {
  const today = dateOf(nowMs);
  let names: string[];
  try {
    names = fs.readdirSync(backupFolder(folder)).filter((name) => NAME.test(name));
  } catch {
    return [];
  }
  const isLater = (name: string): boolean => (NAME.exec(name)?.[1] ?? '') > today;
  const newestFirst = names.sort().reverse();
  return [...newestFirst.filter((name) => !isLater(name)), ...newestFirst.filter(isLater)];
}

/** When something was last backed up, as the backup's name tells. */
export const backupDate = (name: string): string => NAME.exec(name)?.[1] ?? '';

/** Writes today's backup if there is none yet. An empty history is not backed up: it would push out good ones. */
export function backUpIfDue(db: Database, folder: string, nowMs: number): boolean {
  const name = `history-${dateOf(nowMs)}.jsonl.gz`;
  if (fs.existsSync(path.join(backupFolder(folder), name))) return false;
  return backUp(db, folder, nowMs);
}

/** Writes today's backup anew, and lets go of what is older than the fourteenth. */
export function backUp(db: Database, folder: string, nowMs: number): boolean {
  if (isEmpty(db)) return false;
  const target = backupFolder(folder);
  makePrivateFolder(target);
  // One view of the data throughout, should a second instance write meanwhile.
  db.exec('BEGIN');
  try {
    replaceFromPieces(
      path.join(target, `history-${dateOf(nowMs)}.jsonl.gz`),
      squeezedPieces(historyPieces(db)),
    );
  } finally {
    db.exec('COMMIT');
  }
  for (const name of backupNames(folder, nowMs).slice(KEPT)) {
    fs.rmSync(path.join(target, name), { force: true });
  }
  return true;
}

/** Takes all backups away, as when they hold what has just been sealed. */
export function shredBackups(folder: string): void {
  const target = backupFolder(folder);
  if (!fs.existsSync(target)) return;
  for (const name of fs.readdirSync(target)) shred(path.join(target, name));
  flushFolder(target);
}

function isEmpty(db: Database): boolean {
  const { found } = db.one(`
    SELECT EXISTS (SELECT 1 FROM screen) OR EXISTS (SELECT 1 FROM nudge)
      OR EXISTS (SELECT 1 FROM session) OR EXISTS (SELECT 1 FROM check_in)
      OR EXISTS (SELECT 1 FROM entry) AS found`);
  return found === 0;
}
