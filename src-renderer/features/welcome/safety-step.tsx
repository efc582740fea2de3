import { useState, type JSX } from 'react';
import {
  emergencyItems,
  flexionGates,
  legsUpGates,
  urgentItems,
} from '../../../src-core/safety/items.ts';
import { SafetyList } from '../../app/safety-list.tsx';
import { SafetyLists } from '../../app/safety-lists/safety-lists.tsx';
import { useWords } from '../../app/words.ts';
import { StepFrame, type StepProps } from './step.tsx';

const asked = [...emergencyItems, ...urgentItems, ...flexionGates, ...legsUpGates];

/** The ways on lie over the foot of each page of the first run. */
const FOOT_PX = 80;

/** The safety questions, as three short lists; once they were gone through, every answer with its date. */
export function SafetyStep(props: StepProps): JSX.Element {
  const { t } = useWords();
  const { safety, onNext } = props;
  const [open] = useState(() => asked.filter((item) => safety.answers[item] === undefined));
  const [isGrave, setGrave] = useState(false);
  // A sign that needs help is where the asking ends.
  if (safety.grave !== null && !isGrave) setGrave(true);
  const isList = open.length === 0 || isGrave;
  return (
    <StepFrame
      {...props}
      title={t('welcome.safety.title')}
      lead={t('welcome.safety.lead')}
      hasOwnMain={!isList}
    >
      {isList ? (
        <SafetyList safety={safety} />
      ) : (
        <SafetyLists
          safety={safety}
          items={open}
          practiceTitle={t('safety.lists.practice-both')}
          footPx={FOOT_PX}
          onDone={onNext}
        />
      )}
    </StepFrame>
  );
}
