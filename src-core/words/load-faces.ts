import { withFallback, type WordTree } from './catalogue.ts';
import type { Language } from './language.ts';
import { disguised } from './pseudo.ts';

/** What the main process says by itself, and nothing that only pages say. */
export async function loadFaces(language: Language): Promise<WordTree> {
  const { faces } = await import('./en/faces.ts');
  if (language === 'de') return withFallback(faces, (await import('./de/faces.ts')).faces);
  return disguised(faces, language);
}
