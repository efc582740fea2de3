/** Longer bodies are cut by most daemons anyway, and in the middle of a character by some. */
const LONGEST_GRAPHEMES = 200;

/** Makes a text safe for a notification body: cut at whole characters, control characters gone. */
export function plain(text: string): string {
  const shown = [...new Intl.Segmenter().segment(text)].slice(0, LONGEST_GRAPHEMES);
  // Newlines stay; other control characters have no place in a sentence.
  return shown
    .map(({ segment }) => segment)
    .join('')
    .replace(/\p{Cc}/gu, (character) => (character === '\n' ? character : ' '));
}

/** For daemons that read the body as markup. */
export function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
