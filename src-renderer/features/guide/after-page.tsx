import { useId, useState, type JSX } from 'react';
import { emptyReflection, scales, type Reflection } from '../../../src-core/session/reflection.ts';
import type { SessionView } from '../../../src-core/session/view.ts';
import { useBridge } from '../../app/bridge.ts';
import { useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Scale } from '../../ui/scale.tsx';

/** After the rest: four scales that begin empty, and room for what came up. All of it may be left. */
export function AfterPage({ view }: { readonly view: SessionView }): JSX.Element {
  const bridge = useBridge();
  const { t, ends } = useWords();
  const [said, setSaid] = useState<Reflection>(emptyReflection);
  const lineId = useId();
  const wasSharp = view.stopReason === 'sharp';
  const keep = (reflection: Reflection | null): void => {
    const isEmpty = reflection === null || Object.values(reflection).every((one) => one === null);
    void bridge.call('session:reflect', isEmpty ? null : reflection);
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
      <div className="after-scales">
        {scales.map((scale) => (
          <Scale
            key={scale}
            legend={t(`guide.after.${scale}`)}
            ends={ends(`guide.after.${scale}Ends`)}
            value={said[scale]}
            notSaid={t('guide.after.notSaid')}
            clearLabel={t('guide.after.clear', { scale: t(`guide.after.${scale}`) })}
            onChange={(value) => setSaid({ ...said, [scale]: value })}
          />
        ))}
      </div>
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
            <label htmlFor={lineId}>{t('guide.after.line')}</label>
            <input
              id={lineId}
              type="text"
              maxLength={500}
              autoComplete="off"
              value={said.line ?? ''}
              onChange={({ target }) =>
                setSaid({ ...said, line: target.value === '' ? null : target.value })
              }
            />
            <p className="after-help">{t('guide.after.help')}</p>
          </div>
        ) : null}
      </section>
      <footer className="row">
        <Button look="main" onPress={() => keep(said)}>
          {t('guide.after.keep')}
        </Button>
        <Button look="quiet" onPress={() => keep(null)}>
          {t('guide.after.skip')}
        </Button>
      </footer>
    </main>
  );
}
