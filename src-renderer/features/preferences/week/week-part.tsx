import './week.css';
import { useState, type JSX } from 'react';
import { useWords } from '../../../app/words.ts';
import { OneOf } from '../../../ui/one-of.tsx';
import type { OwnProps } from '../items/own-props.ts';
import { ExampleDayPart } from '../example/example-day-part.tsx';
import { WeekFields } from './week-fields.tsx';
import { weekKinds, type WeekKind } from './week-pieces.ts';
import { WeekPicture } from './week-picture.tsx';

/** The week as a picture, one of its four things to set, and what comes of it on a day. */
export function WeekPart({ preferences, book }: OwnProps): JSX.Element {
  const { t } = useWords();
  const [chosen, setChosen] = useState<WeekKind>('workingHours');
  const { schedule } = preferences;
  return (
    <div className="week">
      <WeekPicture schedule={schedule} chosen={chosen} />
      <div className="week-which">
        <p id="week-which" className="unseen">
          {t('preferences.week.which')}
        </p>
        <OneOf
          labelledBy="week-which"
          describedBy="week-about"
          options={weekKinds.map((kind) => ({ value: kind, label: t(`preferences.week.${kind}`) }))}
          value={chosen}
          onChange={(kind) => setChosen(weekKinds.find((one) => one === kind) ?? chosen)}
        />
        <p id="week-about" className="preference-hint">
          {t(`preferences.week.about.${chosen}`)}
        </p>
      </div>
      <WeekFields schedule={schedule} kind={chosen} set={book.set} />
      <ExampleDayPart schedule={schedule} />
    </div>
  );
}
