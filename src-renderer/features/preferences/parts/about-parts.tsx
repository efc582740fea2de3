import { useEffect, useState, type JSX } from 'react';
import type { AboutView } from '../../../../src-core/about/view.ts';
import { useBridge } from '../../../app/bridge.ts';
import { useWords } from '../../../app/words.ts';
import type { OwnProps } from '../items/own-props.ts';
import { Row } from '../items/row.tsx';

function useAbout(): AboutView | null {
  const bridge = useBridge();
  const [about, setAbout] = useState<AboutView | null>(null);
  useEffect(() => {
    let isGone = false;
    void bridge.call('app:about', null).then((reply) => {
      if (reply.ok && !isGone) setAbout(reply.value);
    });
    return () => {
      isGone = true;
    };
  }, [bridge]);
  return about;
}

export function AboutPart({ label, hint }: OwnProps): JSX.Element {
  const { t } = useWords();
  const about = useAbout();
  return (
    <Row label={label} hint={hint} isWide>
      {() => (
        <p>
          {about === null
            ? ''
            : t('preferences.about.version', { version: about.version, runtime: about.runtime })}
        </p>
      )}
    </Row>
  );
}

export function FolderPart({ label, hint }: OwnProps): JSX.Element {
  const { t } = useWords();
  const about = useAbout();
  return (
    <Row label={label} hint={hint} isWide>
      {() => (
        <>
          <p className="preference-folder">{about?.folder}</p>
          {about?.isLasting === false ? <p>{t('preferences.about.forgets')}</p> : null}
        </>
      )}
    </Row>
  );
}

export function PromisePart({ label, hint }: OwnProps): JSX.Element {
  const { t } = useWords();
  const about = useAbout();
  return (
    <Row label={label} hint={hint} isWide>
      {() => (
        <>
          <p>{t('preferences.about.promise')}</p>
          {about?.isReviewed === true ? null : <p>{t('preferences.about.unreviewed')}</p>}
        </>
      )}
    </Row>
  );
}
