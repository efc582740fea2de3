import type { JSX } from 'react';
import { facts } from '../../../../src-core/sight/fact.ts';
import { NudgeTrial } from '../../../app/nudge-trial.tsx';
import { useSight } from '../../../app/use-sight.ts';
import { useBridge } from '../../../app/bridge.ts';
import { useWords } from '../../../app/words.ts';
import { Button } from '../../../ui/button.tsx';
import { Switch } from '../../../ui/switch.tsx';
import type { OwnProps } from '../items/own-props.ts';
import { Row } from '../items/row.tsx';

/** A switch for each thing Drape may look at. */
export function SightPart({ hint, preferences, book }: OwnProps): JSX.Element {
  const bridge = useBridge();
  const { t } = useWords();
  const { off } = preferences.sight;
  return (
    <>
      <p className="preference-hint">{hint}</p>
      {facts.map((fact) => (
        <Row key={fact} label={t(`sight.fact.${fact}`)} hint={t(`sight.use.${fact}`)}>
          {(ids) => (
            <Switch
              isOn={!off.includes(fact)}
              labelledBy={ids.label}
              describedBy={ids.hint}
              onChange={(isOn) =>
                book.set(
                  'sight.off',
                  facts.filter((one) => (one === fact ? !isOn : off.includes(one))),
                )
              }
            />
          )}
        </Row>
      ))}
      <Button
        look="quiet"
        onPress={() => void bridge.call('schedule:act', { type: 'open', page: 'sight' })}
      >
        {t('preferences.sightPage')}
      </Button>
    </>
  );
}

/** How offers reach the person, and one to try. */
export function TrialPart(): JSX.Element {
  const { sight, tryNudge } = useSight();
  if (sight === null) return <div aria-busy="true" />;
  return <NudgeTrial nudges={sight.nudges} onTry={tryNudge} />;
}
