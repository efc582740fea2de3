import type { Database } from '../database.ts';

/** How the body was after a rest, said in one word. Nobody was asked before. Frozen once released. */
export function keepHowItFelt(db: Database): void {
  db.exec('ALTER TABLE session ADD COLUMN felt TEXT');
}
