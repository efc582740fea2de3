import './check-in.css';
import type { JSX } from 'react';
import { measures, type Measure, type Scales } from '../../../src-core/journal/measures.ts';
import { Scale } from '../../ui/scale.tsx';
import { useWords } from '../words.ts';

interface ScalesFieldProps {
  readonly values: Scales;
  readonly onChange: (measure: Measure, value: number | null) => void;
}

/** Nought to ten with ends that never change; empty at first, and each may stay so. */
export function ScalesField({ values, onChange }: ScalesFieldProps): JSX.Element {
  const { t } = useWords();
  return (
    <div className="scales">
      {measures.map((measure) => (
        <Scale
          key={measure}
          legend={t(`journal.scale.${measure}`)}
          ends={[t(`journal.anchor.${measure}0`), t(`journal.anchor.${measure}10`)]}
          value={values[measure]}
          notSaid={t('journal.scale.notSaid')}
          clearLabel={t('journal.scale.clear', { scale: t(`journal.scale.${measure}`) })}
          onChange={(value) => onChange(measure, value)}
        />
      ))}
    </div>
  );
}
