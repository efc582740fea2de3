import './level.css';
import { useState, type JSX } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider';

interface LevelProps {
  /** Between 0 and 1. */
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly labelledBy: string;
}

/** How much, from nothing to all. What is dragged over on the way is not told. */
export function Level({ value, onChange, labelledBy }: LevelProps): JSX.Element {
  const [dragged, setDragged] = useState<number | null>(null);
  const shown = dragged ?? value;
  return (
    <Slider
      className="level"
      value={shown}
      minValue={0}
      maxValue={1}
      step={0.05}
      formatOptions={{ style: 'percent' }}
      onChange={setDragged}
      onChangeEnd={(next) => {
        setDragged(null);
        onChange(next);
      }}
      aria-labelledby={labelledBy}
    >
      <SliderTrack className="level-track">
        <span className="level-filled" style={{ width: `${String(shown * 100)}%` }} />
        <SliderThumb className="level-thumb" aria-labelledby={labelledBy} />
      </SliderTrack>
      <span className="level-text" aria-hidden="true">
        {Math.round(shown * 100)} %
      </span>
    </Slider>
  );
}
