import type { Sentence } from '../../src-core/schedule/nudge.ts';
import type { Words } from './words.ts';

/** What must not compile: see src-core/words/message-key.test-d.ts. */

declare const words: Words;
declare const notice: Sentence;

words.text('tray.pause');
// @ts-expect-error There are no such words.
words.text('tray.pauze');
// @ts-expect-error Main holds none of the words that only pages say,
words.text('today.title');
// @ts-expect-error and so cannot say every sentence.
words.say(notice);
