import type { PageWords } from './words.ts';

/** What must not compile: see src-core/words/message-key.test-d.ts. */

declare const t: PageWords['t'];
declare const line: PageWords['line'];
declare const name: string;

t('tray.pause');
t('today.rests', { count: 2 });
// @ts-expect-error There are no such words.
t('tray.pauze');
// @ts-expect-error Which key it is has to be known.
t(name);
// @ts-expect-error The end of a key has to be known as well.
t(`journal.tag.${name}`);
// @ts-expect-error A key is no line of a practice.
line({ line: name });
