import type { WordTree } from './catalogue.ts';
import type { Language } from './language.ts';
import { disguised } from './pseudo.ts';

/** What the main process says by itself, and nothing that only pages say. */
export async function loadFaces(language: Language): Promise<WordTree> {
  if (language === 'de') return (await import('./de/faces.ts')).faces;
  const { faces } = await import('./en/faces.ts');
  return disguised(faces, language);
}
