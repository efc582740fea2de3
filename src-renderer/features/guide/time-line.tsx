import type { JSX } from 'react';
import { restLeft, type Position } from '../../../src-core/session/position.ts';
import type { SessionView } from '../../../src-core/session/view.ts';
import { useWords } from '../../app/words.ts';

interface TimeLineProps {
  readonly view: SessionView;
  readonly here: Position;
}

/** Where one is, in words and dots. Whole minutes: nothing ticks. */
export function TimeLine({ view, here }: TimeLineProps): JSX.Element {
  const { t, line } = useWords();
  const { steps } = view.timeline;
  const left = restLeft(view.timeline, here.step.startMs + here.intoStepMs);
  const leftWords = (): string => {
    if (left === null) return t('guide.now.noTimer');
    if (left < 60_000) return t('guide.now.leftLittle');
    return t('guide.now.left', { count: Math.round(left / 60_000) });
  };
  const isResting = here.step.kind === 'hold';
  // What the person ends themselves is followed by what is not laid out yet.
  const next =
    here.step.endMs === null
      ? null
      : here.next === null
        ? t('guide.now.last')
        : t('guide.now.next', { step: line(here.next.title) });
  return (
    <div className="time-line">
      <span>{isResting ? leftWords() : null}</span>
      <ol aria-label={t('guide.now.progress')}>
        {steps.map((step, i) => (
          <li
            key={step.id}
            className={i < here.index ? 'dot dot-past' : i === here.index ? 'dot dot-now' : 'dot'}
            aria-current={i === here.index ? 'step' : undefined}
          >
            <span className="unseen">{line(step.title)}</span>
          </li>
        ))}
      </ol>
      <span>{next}</span>
    </div>
  );
}
