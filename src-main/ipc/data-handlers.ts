import path from 'node:path';
import type { Done } from '../../src-core/journal/data-view.ts';
import type { Sharing } from '../history/sharing.ts';
import { told } from '../history/told.ts';
import type { Ports } from '../ports.ts';
import type { Answer } from '../../src-core/journal/answer.ts';
import type { Words } from '../words/words.ts';
import type { MessageKey } from '../../src-core/words/message-key.ts';
import type { CallHandlers } from './serve.ts';

type DataCall = Extract<keyof CallHandlers, `data:${string}`>;
type Outside = Pick<
  Ports,
  'history' | 'files' | 'printer' | 'clock' | 'timeZone' | 'log' | 'startAnew'
>;

const done: Done = { kind: 'done' };
const left = { kind: 'left' } as const;
const failed = (key: MessageKey) => ({ kind: 'failed', why: { key, values: {} } }) as const;
const doneOf = (answer: Answer<unknown>): Done => {
  const outcome = told(answer);
  return outcome.ok ? done : { kind: 'failed', why: outcome.why };
};

/** What main does for each call about the data as a whole. Where it goes is asked here, never told by a page. */
export function createDataHandlers(
  { history: { store }, files, printer, clock, timeZone, log, startAnew }: Outside,
  words: Pick<Words, 'text'>,
  sharing: Sharing,
): Pick<CallHandlers, DataCall> {
  /** Files that were looked at in this run, so that a page can only take in what was picked. */
  const picked = new Map<number, string>();
  const today = (): string => new Date(clock.now().wallMs).toISOString().slice(0, 10);

  return {
    'data:view': async () => {
      const [backups, through] = await Promise.all([store.backups(), store.sharedThrough()]);
      if (!backups.ok) return told(backups);
      if (!through.ok) return told(through);
      return {
        ok: true,
        value: {
          backups: backups.value,
          shared:
            through.value === null
              ? null
              : {
                  folder: through.value,
                  lastWallMs: sharing.lastWallMs(),
                  trouble: sharing.trouble(),
                },
        },
      };
    },
    'data:save-lines': async () => {
      const target = await files.askTarget(`drape-${today()}.jsonl`);
      return target === null ? left : doneOf(await store.exportLines(target));
    },
    'data:save-tables': async () => {
      const folder = await files.askFolder();
      if (folder === null) return left;
      return doneOf(await store.exportTables(path.join(folder, `drape-${today()}`), timeZone()));
    },
    'data:save-summary': async ({ paper }) => {
      let pdf: Uint8Array;
      try {
        pdf = await printer.summary(paper);
      } catch (cause) {
        log.error('The summary could not be printed.', cause);
        return failed('data.summaryFailed');
      }
      const saved = await files.saveAs(`drape-summary-${today()}.pdf`, pdf);
      if (saved === 'left') return left;
      return saved === 'saved' ? done : failed('data.notSaved');
    },
    'data:summary-drawn': () => {
      printer.drawn();
      return null;
    },
    'data:pick-import': async () => {
      const source = await files.askFile();
      if (source === null) return left;
      const found = told(await store.previewImport(source));
      if (!found.ok) return { kind: 'failed', why: found.why };
      const pick = picked.size + 1;
      picked.set(pick, source);
      return { kind: 'picked', pick, name: path.basename(source), found: found.value };
    },
    'data:import': async ({ pick }) => {
      const source = picked.get(pick);
      return source === undefined
        ? { ok: false, why: { key: 'journal.failure.notFound', values: {} } }
        : told(await store.importLines(source));
    },
    'data:restore': async ({ name }) => told(await store.restore(name)),
    'data:share': async () => {
      const folder = await files.askFolder();
      if (folder === null) return left;
      const begun = doneOf(await store.share(folder));
      if (begun.kind === 'failed') return begun;
      const trouble = await sharing.round();
      return trouble === null ? done : { kind: 'failed', why: trouble };
    },
    'data:unshare': async () => doneOf(await store.share(null)),
    'data:erase': async ({ word, others }) => {
      if (word.trim().toLowerCase() !== words.text('erase.word').toLowerCase()) {
        return failed('data.wrongWord');
      }
      const erased = doneOf(await store.erase([], others));
      if (erased.kind === 'done') startAnew();
      return erased;
    },
  };
}
