import './check-in.css';
import type { JSX } from 'react';
import { measures, type Measure } from '../../../src-core/journal/records.ts';
import { Scale } from '../../ui/scale.tsx';
import { useWords } from '../words.ts';
import type { ScaleValues } from './scale-values.ts';

interface FourScalesProps {
  readonly values: ScaleValues;
  readonly onChange: (measure: Measure, value: number | null) => void;
}

/** Nought to ten with ends that never change; empty at first, and each may stay so. */
export function FourScales({ values, onChange }: FourScalesProps): JSX.Element {
  const { t } = useWords();
  return (
    <div className="four-scales">
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
