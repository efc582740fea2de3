import { useState, type JSX } from 'react';
import { papers, type Done, type Paper } from '../../../src-core/journal/data-view.ts';
import { useFormats, useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Status } from './status.tsx';
import { tellDone, useAct } from './use-data.ts';

/** Where letters are written on Letter, the tag of the language says so. */
const usualPaper = (tag: string): Paper => (/-(US|CA|MX|PH|CO|CL)\b/.test(tag) ? 'Letter' : 'A4');

/** Three ways out: for Drape, for a spreadsheet, for a person. */
export function OutPart(): JSX.Element {
  const { t } = useWords();
  const act = useAct();
  const { tag } = useFormats();
  const [paper, setPaper] = useState<Paper>(() => usualPaper(tag));
  const save = async (asked: Promise<Done | null>): Promise<void> =>
    tellDone(act, await asked, 'data.saved');
  const row = (what: 'lines' | 'tables' | 'summary', onPress: () => void): JSX.Element => (
    <div className="data-row">
      <div>
        <p>{t(`data.${what}`)}</p>
        <p className="data-note">{t(`data.${what}Note`)}</p>
        {what === 'summary' && (
          <Choice
            legend={t('data.paper')}
            value={paper}
            onChange={setPaper}
            options={papers.map((value) => ({ value, label: t(`data.papers.${value}`) }))}
          />
        )}
      </div>
      <Button onPress={onPress} label={t('data.saveWhat', { what: t(`data.${what}`) })}>
        {t('data.save')}
      </Button>
    </div>
  );
  return (
    <section aria-labelledby="data-out">
      <h2 id="data-out">{t('data.out')}</h2>
      {row('lines', () => void save(act.ask('data:save-lines', null)))}
      {row('tables', () => void save(act.ask('data:save-tables', null)))}
      {row('summary', () => void save(act.ask('data:save-summary', { paper })))}
      <Status doing={act.doing} />
    </section>
  );
}
