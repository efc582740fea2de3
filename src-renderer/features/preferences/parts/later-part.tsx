import type { JSX } from 'react';
import { useWords } from '../../../app/words.ts';
import { ChoiceMany } from '../../../ui/choice-many.tsx';
import { amountIn } from '../items/amounts.ts';
import type { OwnProps } from '../items/own-props.ts';
import { Row } from '../items/row.tsx';

const usual = [5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240];
const MOST = 5;

/** What Later may mean: a few lengths, shortest first. */
export function LaterPart({ label, hint, preferences, book }: OwnProps): JSX.Element {
  const { t } = useWords();
  const { laterMinutes } = preferences.schedule;
  // One that somebody wrote into the file stands among the others.
  const lengths = [...new Set([...usual, ...laterMinutes])].sort((one, other) => one - other);
  return (
    <Row label={label} hint={hint} isWide>
      {(ids) => (
        <ChoiceMany
          labelledBy={ids.label}
          describedBy={ids.hint}
          options={lengths.map((value) => ({ value, label: amountIn(value, 'minutes', t) }))}
          chosen={laterMinutes}
          least={1}
          most={MOST}
          onChange={(chosen) => book.set('schedule.laterMinutes', chosen)}
        />
      )}
    </Row>
  );
}
