import type { JSX } from 'react';
import { layerIds } from '../../../src-core/practice/layers.ts';
import { lengths } from '../../../src-core/practice/vocabulary.ts';
import type { SessionAction, SessionChoice } from '../../../src-core/session/event.ts';
import type { SessionView } from '../../../src-core/session/view.ts';
import { useBridge } from '../../app/bridge.ts';
import { themes, useTheme } from '../../app/theme.ts';
import { useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';

interface WayThereProps {
  readonly view: SessionView;
  readonly act: (action: SessionAction) => void;
}

/** While somebody walks over: how they would like it. Nothing has to be chosen. */
export function WayThere({ view, act }: WayThereProps): JSX.Element {
  const bridge = useBridge();
  const { t } = useWords();
  const [theme, setTheme] = useTheme();
  const choose = (choice: SessionChoice): void => void bridge.call('session:choose', choice);
  const { breath, layer, eyesClosed, walkOverMs } = view.choices;
  return (
    <div className="way-there">
      <Button look="main" onPress={() => act('skip')}>
        {t('guide.before.ready')}
      </Button>
      <details className="wishes">
        <summary>{t('guide.choices.title')}</summary>
        <div className="wishes-grid">
          <Choice
            legend={t('guide.length.label')}
            value={String(view.length)}
            options={lengths.map((length) => ({
              value: String(length),
              label: length === 'untimed' ? t('guide.length.untimed') : String(length),
            }))}
            onChange={(value) => {
              const length = lengths.find((one) => String(one) === value);
              if (length !== undefined) choose({ length });
            }}
          />
          <Choice
            legend={t('guide.choices.breath')}
            value={breath.mode}
            options={[
              { value: 'paced', label: t('guide.choices.paced') },
              { value: 'free', label: t('guide.choices.free') },
            ]}
            onChange={(mode) => choose({ breath: { ...breath, mode } })}
          />
          <Choice
            legend={t('guide.choices.layer')}
            value={layer ?? 'none'}
            options={(['none', ...layerIds] as const).map((id) => ({
              value: id,
              label: t(`guide.choices.${id}`),
            }))}
            onChange={(id) => choose({ layer: id === 'none' ? null : id })}
          />
          <Choice
            legend={t('guide.choices.eyes')}
            value={eyesClosed ? 'unlit' : 'lit'}
            options={[
              { value: 'lit', label: t('guide.choices.lit') },
              { value: 'unlit', label: t('guide.choices.unlit') },
            ]}
            onChange={(value) => choose({ eyesClosed: value === 'unlit' })}
            {...(eyesClosed ? { hint: t('guide.choices.darkHint') } : {})}
          />
          <Choice
            legend={t('guide.choices.walkOver')}
            value={String(walkOverMs / 1000)}
            options={[30, 60, 90, 120].map((seconds) => ({
              value: String(seconds),
              label: t('guide.choices.seconds', { count: seconds }),
            }))}
            onChange={(seconds) => choose({ walkOverMs: Number(seconds) * 1000 })}
          />
          <Choice
            legend={t('guide.choices.theme')}
            value={theme}
            options={themes.map((id) => ({ value: id, label: t(`guide.choices.${id}`) }))}
            onChange={setTheme}
          />
        </div>
      </details>
    </div>
  );
}
