import type { JSX } from 'react';
import { SafetyList } from '../../app/safety-list.tsx';
import { useWords } from '../../app/words.ts';
import { StepFrame, type StepProps } from './step.tsx';

/** The safety questions, each with its own answer. */
export function SafetyStep(props: StepProps): JSX.Element {
  const { t } = useWords();
  return (
    <StepFrame {...props} title={t('welcome.safety.title')} lead={t('welcome.safety.lead')}>
      <SafetyList safety={props.safety} />
    </StepFrame>
  );
}
