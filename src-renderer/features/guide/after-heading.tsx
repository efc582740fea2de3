import type { JSX } from 'react';
import type { SessionAction } from '../../../src-core/session/event.ts';
import type { SessionView } from '../../../src-core/session/view.ts';
import { useWords } from '../../app/words.ts';
import { Button } from '../../ui/button.tsx';

interface AfterHeadingProps {
  readonly view: SessionView;
  readonly act: (action: SessionAction) => void;
}

/** What is said first after a rest: how it ended decides. After a bad moment, what to watch for. */
export function AfterHeading({ view, act }: AfterHeadingProps): JSX.Element {
  const { t } = useWords();
  const said = (title: string, lead: string | null): JSX.Element => (
    <div role="status">
      <h1>{title}</h1>
      {lead === null ? null : <p className="lead">{lead}</p>}
    </div>
  );
  if (view.isStopUnsure) {
    return (
      <header>
        {said(t('guide.after.titleUnsure'), t('guide.after.leadUnsure'))}
        <div className="row">
          <Button look="main" onPress={() => act('was-sharp')}>
            {t('guide.after.itHurt')}
          </Button>
          <Button look="main" onPress={() => act('not-sharp')}>
            {t('guide.act.notSharp')}
          </Button>
        </div>
      </header>
    );
  }
  switch (view.stopReason) {
    case 'sharp':
      return <header>{said(t('guide.after.titleSharp'), t('guide.after.leadSharp'))}</header>;
    case 'dizzy':
      return <header>{said(t('guide.after.titleDizzy'), t('guide.after.leadDizzy'))}</header>;
    case 'feelings':
      return <header>{said(t('guide.after.titleFeelings'), null)}</header>;
    case 'ended':
    case 'window-lost':
    case 'other':
    case null:
      return <header>{said(t('guide.after.title'), null)}</header>;
  }
}
