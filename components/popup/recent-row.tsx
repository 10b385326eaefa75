import { formatWhen } from '../format';
import { t } from '../i18n';
import { LabelMark } from '../score/label-mark';
import { labelName } from '../score/label-name';
import { ScoreFigure } from '../score/score-figure';
import { IconButton } from '../ui/icon-button';
import type { RecentItem } from './types';

interface Props {
  item: RecentItem;
  onOpen(item: RecentItem): void;
  onRemove(item: RecentItem): void;
}

/** Most symbols that fit beside site and time. */
const SHOWN = 3;

/** Label, score and title; below, site, time and the first symbols. */
export function RecentRow({ item, onOpen, onRemove }: Props) {
  const { label, score, title, site, lastSeen, symbols } = item;
  const factsOf = (named: readonly string[]) =>
    [site, formatWhen(lastSeen, Date.now()), named.join(' ')].filter(Boolean).join(' · ');
  return (
    <li class="recent-row">
      <button type="button" class="recent-open" onClick={() => onOpen(item)}>
        <span class="score">
          <LabelMark label={label} />
          <span class="hidden">{labelName(label)}</span>
          <ScoreFigure label={label} score={score} />
        </span>
        <bdi class="title" title={title}>
          {title}
        </bdi>
        <span class="quiet facts" title={factsOf(symbols)}>
          {factsOf(symbols.slice(0, SHOWN))}
        </span>
      </button>
      <IconButton icon="trash" name={t('delete', title)} onClick={() => onRemove(item)} />
    </li>
  );
}
