import '../../../src-core/app/no-eval.ts';
import './welcome-page.css';
import { useEffect, useState, type JSX } from 'react';
import { welcomeSteps, type WelcomeStep } from '../../../src-core/app/welcome.ts';
import { useBridge } from '../../app/bridge.ts';
import { useAutostart } from '../../app/use-autostart.ts';
import { useSafety } from '../../app/use-safety.ts';
import { HelloStep } from './hello-step.tsx';
import { HoursStep } from './hours-step.tsx';
import { PlaceStep } from './place-step.tsx';
import { RestStep } from './rest-step.tsx';
import { SafetyStep } from './safety-step.tsx';
import { SoundStep } from './sound-step.tsx';
import type { StepProps } from './step.tsx';

const steps: Readonly<Record<WelcomeStep, (props: StepProps) => JSX.Element>> = {
  hello: HelloStep,
  place: PlaceStep,
  hours: HoursStep,
  safety: SafetyStep,
  sound: SoundStep,
  rest: RestStep,
};

/** The first run: six short pages. Main keeps which one is open, so that it can be left and taken up again. */
export function WelcomePage(): JSX.Element {
  const bridge = useBridge();
  const safety = useSafety();
  const autostart = useAutostart();
  const [step, setStep] = useState<WelcomeStep | null>(null);
  useEffect(() => {
    let isGone = false;
    void bridge.call('welcome:view', null).then((reply) => {
      if (isGone) return;
      // Gone through once: it begins at its beginning again.
      setStep(reply.ok && !reply.value.isOver ? reply.value.step : 'hello');
    });
    return () => {
      isGone = true;
    };
  }, [bridge]);
  if (step === null || safety === null) return <main className="welcome" aria-busy="true" />;

  const turn = (to: WelcomeStep): void => {
    setStep(to);
    window.scrollTo(0, 0);
    void bridge.call('welcome:turn', to);
  };
  const end = (): void => {
    void bridge.call('welcome:turn', null);
    window.location.hash = '#today';
  };
  const at = welcomeSteps.indexOf(step);
  const Step = steps[step];
  return (
    <Step
      key={step}
      safety={safety}
      autostart={autostart}
      index={at}
      onBack={at === 0 ? null : () => turn(welcomeSteps[at - 1] ?? 'hello')}
      onNext={() => turn(welcomeSteps[at + 1] ?? 'rest')}
      onEnd={end}
      onRest={(setupId) => {
        void bridge.call('session:start', { setupId, length: null });
        end();
      }}
    />
  );
}
