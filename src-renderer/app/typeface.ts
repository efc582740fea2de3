/** A page with other letters is better than one that waits. */
const LONGEST_WAIT_MS = 400;

/** Resolves once the bundled typeface can be drawn: the first frame is set in it. */
export async function typefaceLoaded(): Promise<void> {
  const faces = ['1em "Literata Variable"', 'italic 1em "Literata Variable"'];
  const late = new Promise<void>((resolve) => {
    setTimeout(resolve, LONGEST_WAIT_MS);
  });
  await Promise.race([Promise.all(faces.map((face) => document.fonts.load(face))), late]);
}
