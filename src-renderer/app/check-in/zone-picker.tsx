import './check-in.css';
import { useState, type JSX } from 'react';
import { bodyZones, type BodyZone } from '../../../src-core/journal/body-zones.ts';
import { Choice } from '../../ui/choice.tsx';
import { Ticks } from '../../ui/ticks.tsx';
import { useFormats, useWords } from '../words.ts';
import { BodyFigure } from './body-figure.tsx';

interface ZonePickerProps {
  readonly zones: readonly string[];
  readonly onChange: (zones: readonly string[]) => void;
}

/** Where it is: on a drawing or in a list, which are two faces of one choice. */
export function ZonePicker({ zones, onChange }: ZonePickerProps): JSX.Element {
  const { t } = useWords();
  const formats = useFormats();
  const [shows, setShows] = useState<'drawing' | 'list'>('drawing');
  const chosen = new Set(zones);
  const toggle = (zone: string): void =>
    onChange(chosen.has(zone) ? zones.filter((one) => one !== zone) : [...zones, zone]);
  const name = (zone: BodyZone): string => t(`journal.zone.${zone}`);
  const inOrder = bodyZones.filter((zone) => chosen.has(zone));
  return (
    <div className="zone-picker">
      <Choice
        legend={t('journal.map.show')}
        value={shows}
        options={[
          { value: 'drawing', label: t('journal.map.drawing') },
          { value: 'list', label: t('journal.map.list') },
        ]}
        onChange={setShows}
      />
      {shows === 'drawing' ? (
        <div className="body-figures">
          <BodyFigure side="front" chosen={chosen} onToggle={(zone: BodyZone) => toggle(zone)} />
          <BodyFigure side="back" chosen={chosen} onToggle={(zone: BodyZone) => toggle(zone)} />
        </div>
      ) : (
        <Ticks
          label={t('journal.form.where')}
          options={bodyZones.map((zone) => ({ value: zone, label: name(zone) }))}
          chosen={chosen}
          onToggle={toggle}
        />
      )}
      <p className="zone-said" role="status">
        {inOrder.length === 0 ? t('journal.map.none') : formats.list(inOrder.map(name))}
      </p>
    </div>
  );
}
