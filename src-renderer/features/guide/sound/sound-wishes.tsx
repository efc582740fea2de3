import { useId, type JSX } from 'react';
import { soundscapeKinds } from '../../../sound/dsp/soundscape.ts';
import { useWords } from '../../../app/words.ts';
import { Choice } from '../../../ui/choice.tsx';
import type { LocalVoice } from '../../../sound/voice/speech-port.ts';
import type { GuideHearing } from './use-guide-sound.ts';

/** What may be heard. Silence stands first and is what one gets unasked. */
export function SoundWishes({ hearing }: { readonly hearing: GuideHearing }): JSX.Element {
  const { t } = useWords();
  const { choices, choose, voice, status, soundscapeAvailable } = hearing;
  const trouble =
    status === 'no-audio' || status === 'blocked'
      ? { hint: t(`guide.sound.${status}`) }
      : soundscapeAvailable
        ? {}
        : { hint: t('guide.sound.noSoundscape') };
  const offOn = [
    { value: 'off', label: t('guide.sound.off') },
    { value: 'on', label: t('guide.sound.on') },
  ] as const;
  return (
    <>
      <div className="wish">
        <Choice
          legend={t('guide.sound.soundscape')}
          value={choices.soundscape}
          options={(['none', ...soundscapeKinds] as const).map((kind) => ({
            value: kind,
            label: t(`guide.sound.${kind}`),
          }))}
          onChange={(soundscape) => choose({ soundscape })}
          {...trouble}
        />
        {choices.soundscape === 'none' ? null : (
          <Volume
            label={t('guide.sound.soundscapeVolume')}
            value={choices.soundscapeVolume}
            onChange={(soundscapeVolume) => choose({ soundscapeVolume })}
          />
        )}
      </div>
      <div className="wish">
        <Choice
          legend={t('guide.sound.tones')}
          value={choices.tones ? 'on' : 'off'}
          options={offOn}
          onChange={(value) => choose({ tones: value === 'on' })}
        />
        {choices.tones ? (
          <Volume
            label={t('guide.sound.tonesVolume')}
            value={choices.tonesVolume}
            onChange={(tonesVolume) => choose({ tonesVolume })}
          />
        ) : null}
      </div>
      <div className="wish">
        {voice.available ? (
          <Choice
            legend={t('guide.sound.spoken')}
            value={choices.voice ? 'on' : 'off'}
            options={offOn}
            onChange={(value) => choose({ voice: value === 'on' })}
          />
        ) : (
          <>
            <h2>{t('guide.sound.spoken')}</h2>
            <p className="choice-hint">{t(`guide.sound.${voice.advice}`)}</p>
          </>
        )}
        {voice.available && choices.voice ? (
          <>
            <Volume
              label={t('guide.sound.voiceVolume')}
              value={choices.voiceVolume}
              onChange={(voiceVolume) => choose({ voiceVolume })}
            />
            <VoiceWishes choices={choices} choose={choose} voices={voice.voices} />
          </>
        ) : null}
      </div>
    </>
  );
}

interface VoiceWishesProps extends Pick<GuideHearing, 'choices' | 'choose'> {
  readonly voices: readonly LocalVoice[];
}

/** A voice a little slower than its own pace. */
const SLOWER = 0.85;

function VoiceWishes({ choices, choose, voices }: VoiceWishesProps): JSX.Element {
  const { t } = useWords();
  const id = useId();
  return (
    <>
      <Choice
        legend={t('guide.sound.voiceRate')}
        value={choices.voiceRate < 1 ? 'slower' : 'usual'}
        options={(['usual', 'slower'] as const).map((value) => ({
          value,
          label: t(`guide.sound.${value}`),
        }))}
        onChange={(value) => choose({ voiceRate: value === 'slower' ? SLOWER : 1 })}
      />
      <div className="volume">
        <label htmlFor={id}>{t('guide.sound.whichVoice')}</label>
        <select
          id={id}
          value={choices.voiceId ?? ''}
          onChange={({ target }) => choose({ voiceId: target.value === '' ? null : target.value })}
        >
          <option value="">{t('guide.sound.bestVoice')}</option>
          {voices.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}

interface VolumeProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function Volume({ label, value, onChange }: VolumeProps): JSX.Element {
  const id = useId();
  return (
    <div className="volume">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0.05}
        max={1}
        step={0.05}
        value={value}
        onChange={({ target }) => onChange(Number(target.value))}
      />
    </div>
  );
}
