import type { JSX } from 'react';
import type { Reflection } from '../../../src-core/session/reflection.ts';
import { WorseField } from '../../app/check-in/felt-field.tsx';
import { Places } from '../../app/check-in/places.tsx';
import { ScalesField } from '../../app/check-in/scales-field.tsx';
import { useWords } from '../../app/words.ts';
import { Choice } from '../../ui/choice.tsx';

interface AfterMoreProps {
  readonly said: Reflection;
  readonly onSay: (more: Partial<Reflection>) => void;
  /** Asked beside the one word already, or known. */
  readonly asksWorse: boolean;
  /** Not where a feeling is what ended the rest. */
  readonly asksCameUp: boolean;
  /** What follows where a feeling came up. */
  readonly ways: JSX.Element;
}

/** For who likes to say more: four scales that begin empty, where it is, and what came up. All of it may be left. */
export function AfterMore({
  said,
  onSay,
  asksWorse,
  asksCameUp,
  ways,
}: AfterMoreProps): JSX.Element {
  const { t } = useWords();
  return (
    <>
      <p className="after-lead">{t('guide.after.moreLead')}</p>
      <ScalesField values={said} onChange={(measure, value) => onSay({ [measure]: value })} />
      <Places zones={said.zones} tags={said.tags} onChange={onSay} />
      {asksWorse ? <WorseField worse={said.worse} onChange={(worse) => onSay({ worse })} /> : null}
      {asksCameUp ? (
        <section className="after-up">
          <Choice
            legend={t('guide.after.cameUp')}
            value={said.cameUp === null ? null : said.cameUp ? 'yes' : 'no'}
            options={[
              { value: 'no', label: t('guide.after.cameUpNo') },
              { value: 'yes', label: t('guide.after.cameUpYes') },
            ]}
            onChange={(value) => onSay({ cameUp: value === 'yes' })}
          />
          {said.cameUp === true ? ways : null}
        </section>
      ) : null}
    </>
  );
}
