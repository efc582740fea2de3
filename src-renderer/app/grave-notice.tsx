import type { JSX } from 'react';
import type { SafetyView } from '../../src-core/safety/view.ts';
import { useBridge } from './bridge.ts';
import { useWords } from './words.ts';
import { Button } from '../ui/button.tsx';

/** What is said where an answer closes every practice: get help first, or have it seen. Nothing otherwise. */
export function GraveNotice({ safety }: { readonly safety: SafetyView }): JSX.Element | null {
  const bridge = useBridge();
  const { t } = useWords();
  const { grave } = safety;
  if (grave === null) return null;
  return (
    <section className="grave" role="alert">
      <h2>{t(`safety.locked.${grave.kind}Title`)}</h2>
      <p>{t(`safety.locked.${grave.kind}`)}</p>
      {grave.kind === 'emergency' ? <p>{t('safety.locked.emergencyLock')}</p> : null}
      {grave.kind === 'urgent' ? (
        <Button look="stop" onPress={() => void bridge.call('safety:confirm', { kind: 'seen' })}>
          {t('safety.locked.seen')}
        </Button>
      ) : null}
    </section>
  );
}
