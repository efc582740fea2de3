import type { Insight } from '../../../src-core/journal/insight/insight.ts';
import type { PatternRow } from './patterns.tsx';
import { capitalised, type Says } from './say.ts';

/** The findings of an insight as rows, each with its name and what it rests on. */

export const reliefRows = ({ relief }: Insight, says: Says): readonly PatternRow[] =>
  relief.map(({ setupId, n, estimate, verdict, sentence }) => ({
    key: setupId,
    name: says.setup(setupId),
    counts: says.t('whatHelps.rests', { count: n }),
    estimate,
    verdict,
    sentence: says.sentence(sentence),
  }));

export const tagRows = ({ tags }: Insight, says: Says): readonly PatternRow[] =>
  tags.map(({ tag, nWith, estimate, verdict, sentence }) => ({
    key: tag,
    name: capitalised(says.tag(tag)),
    counts: says.t('whatHelps.days', { count: nWith }),
    estimate,
    verdict,
    sentence: says.sentence(sentence),
  }));

export const partRows = ({ parts }: Insight, says: Says): readonly PatternRow[] =>
  parts.map(({ part, n, estimate, verdict, sentence }) => ({
    key: part,
    name: capitalised(says.t(`journal.part.${part}`)),
    counts: says.t('whatHelps.days', { count: n }),
    estimate,
    verdict,
    sentence: says.sentence(sentence),
  }));

export const weekdayRows = ({ weekdays }: Insight, says: Says): readonly PatternRow[] =>
  weekdays.map(({ weekday, nWith, estimate, verdict, sentence }) => ({
    key: String(weekday),
    name: says.t(`journal.weekday.d${weekday}`),
    counts: says.t('whatHelps.days', { count: nWith }),
    estimate,
    verdict,
    sentence: says.sentence(sentence),
  }));
