import { useState, type JSX } from 'react';
import { emptyReflection, type Reflection } from '../../../src-core/session/reflection.ts';
import type { SessionView } from '../../../src-core/session/view.ts';
import { ScalesField } from '../../app/check-in/scales-field.tsx';
import { Places } from '../../app/check-in/places.tsx';
import { useBridge } from '../../app/bridge.ts';
import { useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { AfterLinesField, useAfterLines } from './after-lines.tsx';
import { useClosing } from './use-closing.ts';

/** After the rest: four scales that begin empty, and room for what came up. All of it may be left. */
export function AfterPage({ view }: { readonly view: SessionView }): JSX.Element {
  const bridge = useBridge();
  const { t } = useWords();
  const [said, setSaid] = useState<Reflection>(emptyReflection);
  const lines = useAfterLines(view.sessionId);
  const wasSharp = view.stopReason === 'sharp';
  const reflect = (reflection: Reflection | null): void => {
    void bridge.call('session:reflect', reflection);
  };
  const keep = async (): Promise<void> => {
    // The page closes with the check-in: the words have to be safe before.
    if (await lines.keep()) reflect(said);
  };
  useClosing(() => {
    // Whoever shuts the window has said it all the same; that something feels worse most of all.
    if (JSON.stringify(said) !== JSON.stringify(emptyReflection)) reflect(said);
  });
  const leave = (): void => {
    lines.letGo();
    reflect(null);
  };
  return (
    <main className="page after">
      <header>
        <h1>{t('guide.after.title')}</h1>
        <p className="lead" role="status">
          {t(wasSharp ? 'guide.after.leadSharp' : 'guide.after.lead')}
        </p>
        {wasSharp ? (
          <Button look="quiet" onPress={() => void bridge.call('session:act', 'not-sharp')}>
            {t('guide.act.notSharp')}
          </Button>
        ) : null}
      </header>
      <ScalesField
        values={said}
        onChange={(measure, value) => setSaid({ ...said, [measure]: value })}
      />
      <Places
        zones={said.zones}
        tags={said.tags}
        onChange={(places) => setSaid({ ...said, ...places })}
      />
      <Choice
        legend={t('guide.after.worse')}
        value={said.worse === null ? null : said.worse ? 'yes' : 'no'}
        options={[
          { value: 'no', label: t('guide.after.worseNo') },
          { value: 'yes', label: t('guide.after.worseYes') },
        ]}
        onChange={(value) => setSaid({ ...said, worse: value === 'yes' })}
        {...(said.worse === true ? { hint: t('guide.after.worseHint') } : {})}
      />
      <section className="after-up">
        <Choice
          legend={t('guide.after.cameUp')}
          value={said.cameUp === null ? null : said.cameUp ? 'yes' : 'no'}
          options={[
            { value: 'no', label: t('guide.after.cameUpNo') },
            { value: 'yes', label: t('guide.after.cameUpYes') },
          ]}
          onChange={(value) => setSaid({ ...said, cameUp: value === 'yes' })}
        />
        {said.cameUp === true ? (
          <div className="after-ways">
            <p>{t('guide.after.ways')}</p>
            <ul>
              <li>{t('guide.after.wayRest')}</li>
              <li>{t('guide.after.wayLine')}</li>
              <li>{t('guide.after.wayRoom')}</li>
            </ul>
            <p className="after-help">{t('guide.after.help')}</p>
          </div>
        ) : null}
      </section>
      <AfterLinesField lines={lines} onOpened={() => void keep()} />
      <footer className="row">
        <Button look="main" onPress={() => void keep()}>
          {t('guide.after.keep')}
        </Button>
        <Button look="quiet" onPress={leave}>
          {t('guide.after.skip')}
        </Button>
      </footer>
    </main>
  );
}
