import type { JSX } from 'react';
import { SupportFinder } from '../../app/support-finder.tsx';
import { useWords } from '../../app/words.ts';
import { StepFrame, type StepProps } from './step.tsx';

/** Where one could rest and what is within reach: the support finder shows what it makes. */
export function PlaceStep(props: StepProps): JSX.Element {
  const { t } = useWords();
  return (
    <StepFrame {...props} title={t('welcome.place.title')} lead={t('welcome.place.lead')}>
      <SupportFinder cards={props.safety.cards} />
    </StepFrame>
  );
}
