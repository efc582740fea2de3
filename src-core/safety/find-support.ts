import type { Prop } from '../practice/vocabulary.ts';
import type { PracticeCard } from './view.ts';

type Place = PracticeCard['places'][number];

/** What is within reach of somebody who wants to rest. */
export interface Reach {
  readonly places: readonly Place[];
  readonly props: readonly Prop[];
  /** What was added last: the person is looking at it, so what uses it comes first. */
  readonly latest: Prop | null;
}

export interface Support {
  /** The way of resting that is open and fits what is there; null only when safety leaves nothing. */
  readonly offered: PracticeCard | null;
  /** Of what is within reach, what it uses. */
  readonly uses: readonly Prop[];
  /** One that fits better and only waits for its safety questions. */
  readonly waiting: PracticeCard | null;
}

const UNUSED = 1_000;

/** The support finder: from what is within reach to a way of resting. The same reach finds the same way. */
export function findSupport(cards: readonly PracticeCard[], reach: Reach): Support {
  const fitting = cards
    .filter((card) => card.places.some((place) => reach.places.includes(place)))
    .filter(({ needs }) =>
      needs.every((group) => group.some((prop) => reach.props.includes(prop))),
    );
  const ranked = fitting
    .map((card, index) => ({ card, rank: rankOf(card, reach), index }))
    .sort((one, other) => one.rank - other.rank || one.index - other.index)
    .map(({ card }) => card);
  const firstOpen = ranked.findIndex(({ lock }) => lock === null);
  const offered =
    ranked[firstOpen] ??
    cards.find(({ lock, needs }) => lock === null && needs.length === 0) ??
    null;
  const better = firstOpen < 0 ? ranked : ranked.slice(0, firstOpen);
  return {
    offered,
    uses: offered === null ? [] : usesOf(offered, reach),
    waiting: better.find(({ lock }) => lock?.kind === 'unanswered') ?? null,
  };
}

/** What a setup would use of what is there: of each group the prop that fits it best. */
export const usesOf = ({ needs }: Pick<PracticeCard, 'needs'>, reach: Reach): readonly Prop[] =>
  needs.flatMap((group) => {
    const latest = group.find((prop) => prop === reach.latest);
    const used = latest ?? group.find((prop) => reach.props.includes(prop));
    return used === undefined ? [] : [used];
  });

/** Lower is better: made for what was added last, then for anything that is there, then needing nothing. */
function rankOf({ needs }: PracticeCard, { latest }: Reach): number {
  if (latest === null) return needs.length === 0 ? UNUSED : 0;
  const group = needs.findIndex((props) => props.includes(latest));
  if (group < 0) return UNUSED + (needs.length === 0 ? 1 : 0);
  return group * 100 + (needs[group]?.indexOf(latest) ?? 0);
}
