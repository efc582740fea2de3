import type { Preferences } from '../../../../src-core/preferences/preferences.ts';
import type { Book } from '../use-book.ts';

/** What a part of its own is given. */
export interface OwnProps {
  readonly label: string;
  readonly hint: string;
  readonly preferences: Preferences;
  readonly book: Book;
}
