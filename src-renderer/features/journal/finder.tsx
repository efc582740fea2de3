import './finder.css';
import { useEffect, useId, useState, type JSX } from 'react';
import { bodyZones } from '../../../src-core/journal/body-zones.ts';
import type { JournalChoices } from '../../../src-core/journal/choices.ts';
import { fedByTags } from '../../../src-core/journal/fed-by-tags.ts';
import type { JournalHere } from '../../../src-core/journal/view.ts';
import { whenOf } from '../../../src-core/journal/when.ts';
import { MINUTE_MS } from '../../../src-core/time/units.ts';
import { useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';
import { everything, type Finding } from './use-journal.ts';

interface FinderProps {
  readonly finding: Finding;
  readonly choices: JournalChoices;
  readonly here: JournalHere;
  readonly onFind: (finding: Finding) => void;
}

const TYPING_MS = 200;

/** Words, tags, zones, and a day to begin from. */
export function Finder({ finding, choices, here, onFind }: FinderProps): JSX.Element {
  const { t } = useWords();
  const id = useId();
  const [words, setWords] = useState(finding.words);
  const [date, setDate] = useState('');
  useEffect(() => {
    if (words === finding.words) return undefined;
    const timer = window.setTimeout(() => onFind({ ...finding, words }), TYPING_MS);
    return () => window.clearTimeout(timer);
  }, [words, finding, onFind]);
  const tags = [
    ...choices.own.map(({ id: value, label }) => ({ value, label })),
    ...fedByTags.map(({ id: value }) => ({ value, label: t(`journal.tag.${value}`) })),
  ];
  const zones = bodyZones.map((value) => ({ value, label: t(`journal.zone.${value}`) }));
  const goTo = (date: string): void => {
    const end = whenOf({ date, time: '23:59' }, here.timeZone);
    const upToMs = end === null ? null : 'atMs' in end ? end.atMs : end.secondMs;
    // The evening goes on after midnight.
    onFind({ ...finding, upToMs: upToMs === null ? null : upToMs + 240 * MINUTE_MS });
  };
  const isEverything = JSON.stringify(finding) === JSON.stringify(everything);
  return (
    <div className="seek" role="search" aria-label={t('journal.find.label')}>
      <div className="seek-one seek-words">
        <label htmlFor={`${id}-words`}>{t('journal.find.words')}</label>
        <input
          id={`${id}-words`}
          className="line-field"
          type="search"
          maxLength={200}
          autoComplete="off"
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </div>
      <Pick
        label={t('journal.find.tag')}
        any={t('journal.find.any')}
        options={tags}
        value={finding.tag}
        onChange={(tag) => onFind({ ...finding, tag })}
      />
      <Pick
        label={t('journal.find.zone')}
        any={t('journal.find.any')}
        options={zones}
        value={finding.zone}
        onChange={(zone) => onFind({ ...finding, zone })}
      />
      <div className="seek-one">
        <label htmlFor={`${id}-day`}>{t('journal.find.day')}</label>
        <input
          id={`${id}-day`}
          className="line-field"
          type="date"
          value={date}
          onChange={({ target }) => {
            setDate(target.value);
            goTo(target.value);
          }}
        />
      </div>
      {isEverything ? null : (
        <Button
          look="quiet"
          onPress={() => {
            setWords('');
            setDate('');
            onFind(everything);
          }}
        >
          {t('journal.find.clear')}
        </Button>
      )}
      {words !== '' && here.lock.exists && !here.lock.open ? (
        <p className="seek-note">{t('journal.find.locked')}</p>
      ) : null}
    </div>
  );
}

interface PickProps {
  readonly label: string;
  readonly any: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

function Pick({ label, any, options, value, onChange }: PickProps): JSX.Element {
  const id = useId();
  return (
    <div className="seek-one">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="line-field"
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
      >
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
