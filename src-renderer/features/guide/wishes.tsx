import type { JSX } from 'react';
import { paceBounds } from '../../../src-core/session/breath-pace.ts';
import { layerIds } from '../../../src-core/practice/layers.ts';
import { lengths } from '../../../src-core/practice/vocabulary.ts';
import type { SessionChoice } from '../../../src-core/session/event.ts';
import type { SessionView } from '../../../src-core/session/view.ts';
import { useBridge } from '../../app/bridge.ts';
import { usePreferences } from '../../app/preferences.tsx';
import { themes } from '../../../src-core/preferences/theme.ts';
import { useFormats, useWords } from '../../app/words.ts';
import { Choice } from '../../ui/choice.tsx';
import { isHeard } from './sound/sound-choices.ts';
import { SoundWishes } from './sound/sound-wishes.tsx';
import type { GuideHearing } from './sound/use-guide-sound.ts';

interface WishesProps {
  readonly view: SessionView;
  readonly hearing: GuideHearing;
  /** A length is only taken before the resting begins. */
  readonly isOnTheWay: boolean;
}

/** Breaths in a minute one may ask for. */
const paces = [paceBounds.slowest, 5, 5.5, 6, 6.5, 7, 7.5, paceBounds.quickest];

/** How one would like it. Nothing has to be chosen. */
export function Wishes({ view, hearing, isOnTheWay }: WishesProps): JSX.Element {
  const bridge = useBridge();
  const { t } = useWords();
  const formats = useFormats();
  const [{ look }, prefer] = usePreferences();
  const choose = (choice: SessionChoice): void => void bridge.call('session:choose', choice);
  const { breath, layer, eyesClosed, walkOverMs } = view.choices;
  const darkHint = isHeard(hearing)
    ? t('guide.choices.darkHint')
    : `${t('guide.choices.darkSilent')} ${t('guide.choices.darkHint')}`;
  return (
    <details className="quietly wishes">
      <summary>{t('guide.choices.title')}</summary>
      <div className="wishes-grid">
        {isOnTheWay ? (
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
        ) : null}
        <Choice
          legend={t('guide.choices.breath')}
          value={breath.mode}
          options={[
            { value: 'paced', label: t('guide.choices.paced') },
            { value: 'free', label: t('guide.choices.free') },
          ]}
          onChange={(mode) => choose({ breath: { ...breath, mode } })}
        />
        {breath.mode === 'paced' ? (
          <Choice
            legend={t('guide.choices.pace')}
            value={String(breath.toPerMinute)}
            options={paces.map((pace) => ({ value: String(pace), label: formats.number(pace) }))}
            onChange={(pace) => choose({ breath: { ...breath, toPerMinute: Number(pace) } })}
            hint={t('guide.choices.paceHint')}
          />
        ) : null}
        <SoundWishes hearing={hearing} />
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
          {...(eyesClosed ? { hint: darkHint } : {})}
        />
        {isOnTheWay ? (
          <Choice
            legend={t('guide.choices.walkOver')}
            value={String(walkOverMs / 1000)}
            options={[30, 60, 90, 120].map((seconds) => ({
              value: String(seconds),
              label: t('guide.choices.seconds', { count: seconds }),
            }))}
            onChange={(seconds) => choose({ walkOverMs: Number(seconds) * 1000 })}
          />
        ) : null}
        <Choice
          legend={t('guide.choices.theme')}
          value={look.theme}
          options={(['system', ...themes] as const).map((id) => ({
            value: id,
            label: t(`guide.choices.${id}`),
          }))}
          onChange={(theme) => prefer('look', { theme })}
        />
      </div>
    </details>
  );
}
