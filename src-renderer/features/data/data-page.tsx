import '../../../src-core/app/no-eval.ts';
import './data-page.css';
import type { JSX } from 'react';
import { useWords } from '../../app/words.ts';
import { CopiesPart } from './copies-part.tsx';
import { ErasePart } from './erase-part.tsx';
import { InPart } from './in-part.tsx';
import { OtherPart } from './other-part.tsx';
import { OutPart } from './out-part.tsx';
import { useData } from './use-data.ts';

/** Everything about the data as a whole: out, in, copies, a second machine, gone. */
export function DataPage(): JSX.Element {
  const { t } = useWords();
  const { view, why, ask } = useData();
  return (
    <main className="data">
      <header>
        <h1>{t('data.title')}</h1>
        <p className="data-lead">{t('data.lead')}</p>
      </header>
      {why !== null && <p role="status">{t(why.key, why.values)}</p>}
      <OutPart />
      <InPart />
      {view !== null && (
        <>
          <CopiesPart backups={view.backups} />
          <OtherPart shared={view.shared} onChanged={ask} />
        </>
      )}
      <ErasePart isShared={view !== null && view.shared !== null} />
    </main>
  );
}
