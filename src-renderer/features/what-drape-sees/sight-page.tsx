import './sight-page.css';
import type { JSX, ReactNode } from 'react';
import type { SightLine, SightView } from '../../../src-core/sight/view.ts';
import { NudgeTrial } from '../../app/nudge-trial.tsx';
import { useSight } from '../../app/use-sight.ts';
import { useWords, type PageWords } from '../../app/words.ts';
import { Switch } from '../../ui/switch.tsx';
import { SightRow } from './sight-row.tsx';

const MINUTE_MS = 60_000;

/** What Drape knows of the system right now, from whom, and how old it is. */
export function SightPage(): JSX.Element {
  const words = useWords();
  const { t } = words;
  const { sight, hasFailed, setOn, tryNudge } = useSight();
  if (hasFailed) {
    return (
      <main className="sight">
        <p>{t('today.failed')}</p>
      </main>
    );
  }
  if (sight === null) return <main className="sight" aria-busy="true" />;
  return (
    <main className="sight">
      <header>
        <h1>{t('sight.title')}</h1>
        <p className="sight-lead">{t('sight.lead')}</p>
      </header>
      <ul className="sight-list">
        <SightRow
          name={t('sight.idle')}
          use={t('sight.idleUse')}
          {...idleNow(sight.idle, words)}
          isKnown={sight.idle !== null}
        />
        <SightRow
          name={t('sight.zone')}
          use={t('sight.zoneUse')}
          value={<span translate="no">{sight.timeZone.replaceAll('_', ' ')}</span>}
          told=""
          isKnown
        />
        {sight.lines.map((line) => (
          <SightRow
            key={line.fact}
            name={t(`sight.fact.${line.fact}`)}
            use={t(`sight.use.${line.fact}`)}
            value={t(`sight.${valueKey(line)}`)}
            told={toldBy(line, words)}
            isKnown={line.isOn && line.value !== null}
          >
            <Switch
              isOn={line.isOn}
              label={t('sight.mayLook', { fact: t(`sight.fact.${line.fact}`) })}
              onChange={(isOn) => setOn(line.fact, isOn)}
            />
          </SightRow>
        ))}
      </ul>
      <div className="sight-nudges">
        <NudgeTrial nudges={sight.nudges} onTry={tryNudge} />
      </div>
    </main>
  );
}

function valueKey({ isOn, value }: SightLine): 'off' | 'unknown' | 'yes' | 'no' {
  if (!isOn) return 'off';
  if (value === null) return 'unknown';
  return value ? 'yes' : 'no';
}

function toldBy({ isOn, hasSource, source, ageMs }: SightLine, { t }: PageWords): string {
  if (!isOn) return '';
  if (!hasSource) return t('sight.noSource');
  if (source === null || ageMs === null) return '';
  return t('sight.told', { source, age: ageIn(ageMs, t) });
}

function idleNow(
  idle: SightView['idle'],
  { t }: PageWords,
): { readonly value: string; readonly told: ReactNode } {
  if (idle === null) return { value: t('sight.unknown'), told: t('sight.idleUnknown') };
  const seconds = Math.round(idle.forMs / 1_000);
  const value = seconds < 2 ? t('sight.idleNow') : t('sight.idleFor', { seconds });
  return { value, told: <span translate="no">{idle.source}</span> };
}

function ageIn(ageMs: number, t: PageWords['t']): string {
  const minutes = Math.floor(ageMs / MINUTE_MS);
  if (minutes < 1) return t('sight.justNow');
  return minutes < 60
    ? t('sight.minutesAgo', { minutes })
    : t('sight.hoursAgo', { hours: Math.floor(minutes / 60) });
}
