import { useEffect, useState, type JSX } from 'react';
import {
  isNothingSaid,
  noScales,
  scalesOf,
  type Measure,
  type Scales,
} from '../../../src-core/journal/measures.ts';
import type { Sentence } from '../../../src-core/schedule/nudge.ts';
import { ScalesField } from '../../app/check-in/scales-field.tsx';
import { useBridge } from '../../app/bridge.ts';
import { write } from '../../app/journal/ask.ts';
import { useWords } from '../../app/words.ts';

interface BeforeScalesProps {
  readonly sessionId: string;
  /** On the way there it is offered; what was begun may be finished while settling. */
  readonly isOnTheWay: boolean;
}

/**
 * How it is before the rest, on one quiet line while one walks over. The rest has begun already and waits for
 * nothing; each answer is kept as it is given.
 */
export function BeforeScales({ sessionId, isOnTheWay }: BeforeScalesProps): JSX.Element | null {
  const bridge = useBridge();
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [values, setValues] = useState<Scales>(noScales);
  const [why, setWhy] = useState<Sentence | null>(null);
  const id = `${sessionId}.before`;
  useEffect(() => {
    let isGone = false;
    void bridge.call('journal:get', { kind: 'check-in', id }).then((reply) => {
      if (isGone || !reply.ok || !reply.value.ok) return;
      const known = reply.value.value;
      // A page that was loaded again goes on from what was said.
      if (known?.kind === 'check-in') setValues(scalesOf(known));
    });
    return () => {
      isGone = true;
    };
  }, [bridge, id]);
  if (!isOnTheWay && !isOpen) return null;
  const say = (measure: Measure, value: number | null): void => {
    const said: Scales = { ...values, [measure]: value };
    setValues(said);
    const asked = isNothingSaid(said)
      ? write(bridge, 'journal:remove', { kind: 'check-in', id })
      : write(bridge, 'journal:add', {
          kind: 'check-in',
          id,
          atMs: null,
          moment: 'before',
          sessionId,
          ...said,
          zones: [],
          tags: [],
        });
    void asked.then((answer) => setWhy(answer.ok ? null : answer.why));
  };
  return (
    <details
      className="quietly before-scales"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t('guide.before.howItIs')}</summary>
      <ScalesField values={values} onChange={say} />
      {why === null ? null : <p role="alert">{t(why.key, why.values)}</p>}
    </details>
  );
}
