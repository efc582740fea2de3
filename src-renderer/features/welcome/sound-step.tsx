import type { JSX } from 'react';
import { usePreferences } from '../../app/preferences.tsx';
import { useWords } from '../../app/words.ts';
import { Choice } from '../../ui/choice.tsx';
import { StepFrame, type StepProps } from './step.tsx';

const soundscapes = ['none', 'rain', 'sea', 'wind', 'brown', 'drone'] as const;

/** How a rest sounds, silence first. */
export function SoundStep(props: StepProps): JSX.Element {
  const { t } = useWords();
  const [{ sound }, prefer] = usePreferences();
  return (
    <StepFrame {...props} title={t('welcome.sound.title')} lead={t('welcome.sound.lead')}>
      <div className="welcome-sound">
        <Choice
          legend={t('welcome.sound.tones')}
          value={sound.tones ? 'on' : 'off'}
          options={[
            { value: 'off', label: t('welcome.sound.toneOff') },
            { value: 'on', label: t('welcome.sound.toneOn') },
          ]}
          onChange={(value) => prefer('sound', { tones: value === 'on' })}
        />
        <Choice
          legend={t('welcome.sound.voice')}
          value={sound.voice ? 'on' : 'off'}
          options={[
            { value: 'off', label: t('welcome.sound.voiceOff') },
            { value: 'on', label: t('welcome.sound.voiceOn') },
          ]}
          onChange={(value) => prefer('sound', { voice: value === 'on' })}
        />
        <Choice
          legend={t('welcome.sound.soundscape')}
          value={sound.soundscape}
          options={soundscapes.map((value) => ({
            value,
            label: t(`welcome.sound.soundscapes.${value}`),
          }))}
          onChange={(soundscape) => prefer('sound', { soundscape })}
        />
      </div>
    </StepFrame>
  );
}
