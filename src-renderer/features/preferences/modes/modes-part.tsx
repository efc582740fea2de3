import './modes.css';
import type { JSX } from 'react';
import { useWords } from '../../../app/words.ts';
import { Button } from '../../../ui/button.tsx';
import type { OwnProps } from '../items/own-props.ts';
import { Row } from '../items/row.tsx';
import { ModeFields } from './mode-fields.tsx';
import type { Mode } from './mode.ts';

const MOST = 12;

/** Modes of one's own: a name, a switch, and what is different while it is on. */
export function ModesPart({ label, hint, preferences, book }: OwnProps): JSX.Element {
  const { t } = useWords();
  const { modes } = preferences.schedule;
  const put = (next: readonly Mode[]): void => book.set('schedule.modes', next);
  return (
    <Row label={label} hint={hint} isWide>
      {() => (
        <div className="modes">
          {modes.map((mode) => (
            <ModeFields
              key={mode.id}
              mode={mode}
              onChange={(next) => put(modes.map((one) => (one.id === mode.id ? next : one)))}
              onRemove={() => put(modes.filter(({ id }) => id !== mode.id))}
            />
          ))}
          {modes.length >= MOST ? (
            <p className="preference-hint">{t('preferences.modes.full')}</p>
          ) : (
            <div>
              <Button
                look="stop"
                onPress={() =>
                  put([
                    ...modes,
                    {
                      id: freeId(modes),
                      name: t('preferences.modes.newName'),
                      on: false,
                      quiet: true,
                    },
                  ])
                }
              >
                {t('preferences.modes.add')}
              </Button>
            </div>
          )}
        </div>
      )}
    </Row>
  );
}

function freeId(modes: readonly Mode[]): string {
  let number = modes.length + 1;
  while (modes.some(({ id }) => id === `mode-${String(number)}`)) number += 1;
  return `mode-${String(number)}`;
}
