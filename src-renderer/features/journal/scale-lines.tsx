import './scale-lines.css';
import type { JSX } from 'react';
import { measures, type Measure } from '../../../src-core/journal/measures.ts';
import { type RecordOf } from '../../../src-core/journal/records.ts';
import { useWords } from '../../app/words.ts';

type Scales = Pick<RecordOf<'check-in'>, Measure>;

interface ScaleLinesProps {
  /** What stands alone, or came after. */
  readonly now: Scales | null;
  readonly before: Scales | null;
}

const LENGTH = 100;
const at = (value: number): number => 4 + (value / 10) * (LENGTH - 8);

/** What was said, each scale a line from nought to ten: hollow before the rest, full after it. */
export function ScaleLines({ now, before }: ScaleLinesProps): JSX.Element {
  const { t } = useWords();
  const told = (was: number | null, is: number | null): string => {
    if (was !== null && is !== null)
      return t('journal.page.beforeAfter', { before: was, after: is });
    if (was !== null) return t('journal.page.onlyBefore', { before: was });
    return before === null ? String(is ?? '') : t('journal.page.onlyAfter', { after: is ?? '' });
  };
  const said = measures.filter(
    (measure) => (now?.[measure] ?? null) !== null || (before?.[measure] ?? null) !== null,
  );
  if (said.length === 0) return <p className="item-quiet">{t('journal.page.unsaid')}</p>;
  return (
    <dl className="scale-lines">
      {said.map((measure) => {
        const was = before?.[measure] ?? null;
        const is = now?.[measure] ?? null;
        return (
          <div key={measure}>
            <dt>{t(`journal.scale.${measure}`)}</dt>
            <dd>
              <svg viewBox={`0 0 ${String(LENGTH)} 12`} aria-hidden="true">
                <path className="scale-rule" d={`M4 6 H${String(LENGTH - 4)}`} />
                {was !== null && is !== null ? (
                  <path className="scale-way" d={`M${String(at(was))} 6 H${String(at(is))}`} />
                ) : null}
                {was === null ? null : <circle className="scale-was" cx={at(was)} cy="6" r="3" />}
                {is === null ? null : <circle className="scale-is" cx={at(is)} cy="6" r="3.2" />}
              </svg>
              <span>{told(was, is)}</span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
