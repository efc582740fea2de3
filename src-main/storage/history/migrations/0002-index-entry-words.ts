import type { Database } from '../database.ts';

/**
 * Full-text search over entries that are neither sealed nor deleted. The index points at a view, so it holds
 * no second copy of the text; `secure-delete` takes the words of a deleted entry out of it at once.
 * Frozen once released.
 */
export function indexEntryWords(db: Database): void {
  db.exec(`
    CREATE VIEW open_entry AS
      SELECT row, text FROM entry WHERE sealed_by IS NULL AND deleted_at_ms IS NULL;
    CREATE VIRTUAL TABLE entry_words USING fts5 (
      text, content = 'open_entry', content_rowid = 'row',
      tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
    INSERT INTO entry_words (entry_words, rank) VALUES ('secure-delete', 1);
    INSERT INTO entry_words (entry_words) VALUES ('rebuild');

    CREATE TRIGGER entry_words_added AFTER INSERT ON entry
      WHEN new.sealed_by IS NULL AND new.deleted_at_ms IS NULL BEGIN
        INSERT INTO entry_words (rowid, text) VALUES (new.row, new.text);
      END;
    CREATE TRIGGER entry_words_left BEFORE UPDATE ON entry
      WHEN old.sealed_by IS NULL AND old.deleted_at_ms IS NULL BEGIN
        INSERT INTO entry_words (entry_words, rowid, text) VALUES ('delete', old.row, old.text);
      END;
    CREATE TRIGGER entry_words_came AFTER UPDATE ON entry
      WHEN new.sealed_by IS NULL AND new.deleted_at_ms IS NULL BEGIN
        INSERT INTO entry_words (rowid, text) VALUES (new.row, new.text);
      END;
  `);
}
