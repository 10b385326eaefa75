import { formatWhen } from '../format';
import { plural, t } from '../i18n';
import { ScoreFigure } from '../score/score-figure';
import { useLabelOf } from '../score/thresholds';
import { Button } from '../ui/button';
import { Switch } from '../ui/switch';
import { WebLink } from '../ui/web-link';
import { EmptyState, PageHead } from './desk-frame';

/**
 * One line of the inbox: the sentence and its score (in [-1, 1]) that made a rule come true. `time`: milliseconds
 * since 1970.
 */
export interface FiringView {
  id: string;
  ruleName: string;
  time: number;
  title: string;
  url: string;
  symbol: string;
  score: number;
  sentence: string;
  read: boolean;
}

/** A rule as the list of rules shows it. */
export interface RuleView {
  id: string;
  name: string;
  enabled: boolean;
  /** What it watches for, in words. */
  condition: string;
}

interface Props {
  /** Neither rules nor firings are known yet. */
  loading: boolean;
  rules: readonly RuleView[];
  /** The newest firings, and how many there are in all and unread. */
  inbox: { firings: readonly FiringView[]; total: number; unread: number };
  now: number;
  onNew(): void;
  onEdit(id: string): void;
  onDelete(id: string): void;
  onEnable(id: string, enabled: boolean): void;
  onRead(ids: readonly string[] | undefined): void;
  /** Take what is read out of the inbox. */
  onClearRead(): void;
}

/** The inbox, and the rules that fill it. */
export function AlertsView(props: Props) {
  const { loading, rules, inbox, onNew, onRead, onClearRead } = props;
  const { total, unread } = inbox;
  if (loading) return <EmptyState title={t('desk_alerts')} hint={t('desk_loading')} />;
  const create = (
    <button type="button" class="button main" onClick={onNew}>
      {t('desk_new_rule')}
    </button>
  );
  if (rules.length === 0 && total === 0)
    return (
      <EmptyState title={t('desk_alerts')} hint={t('desk_empty_alerts')}>
        {create}
      </EmptyState>
    );
  return (
    <>
      <PageHead title={t('desk_alerts')} note={plural('desk_unread_count', unread)}>
        {create}
        <Button look="small" usable={unread > 0} onClick={() => onRead(undefined)}>
          {t('desk_read_all')}
        </Button>
        <Button look="small" usable={total > unread} onClick={onClearRead}>
          {t('desk_clear_read')}
        </Button>
      </PageHead>
      <div class="columns wide-first">
        <Inbox {...props} />
        <Rules {...props} />
      </div>
    </>
  );
}

function Inbox({ inbox: { firings, total }, now, onRead }: Props) {
  const labelOf = useLabelOf();
  return (
    <section>
      <h2>{t('desk_inbox')}</h2>
      <ul class="plain stack">
        {firings.map(({ id, ruleName, time, title, url, symbol, score, sentence, read }) => (
          <li key={id} class="firing" data-read={read}>
            <p class="row">
              <a class="chip" href={`#/ticker/${encodeURIComponent(symbol)}`}>
                {symbol}
              </a>
              <ScoreFigure label={labelOf(score)} score={score} />
              <span class="quiet small">
                {ruleName} · {formatWhen(time, now)}
              </span>
              {!read && (
                <button
                  type="button"
                  class="button small"
                  aria-label={`${t('desk_mark_read')}: ${title}`}
                  onClick={() => onRead([id])}
                >
                  {t('desk_mark_read')}
                </button>
              )}
            </p>
            <WebLink url={url}>
              <bdi>{title}</bdi>
            </WebLink>
            {sentence !== '' && (
              <blockquote>
                <bdi>{sentence}</bdi>
              </blockquote>
            )}
          </li>
        ))}
        {firings.length === 0 && <li class="quiet">{t('desk_inbox_empty')}</li>}
        {firings.length < total && (
          <li class="quiet">{plural('desk_alerts_older', total - firings.length)}</li>
        )}
      </ul>
    </section>
  );
}

function Rules({ rules, onEnable, onEdit, onDelete }: Props) {
  return (
    <section>
      <h2>{t('desk_rules')}</h2>
      <ul class="plain stack">
        {rules.map(({ id, name, enabled, condition }) => (
          <li key={id} class="card">
            <Switch
              name={name}
              // A rule that the reader gave no name is called after what it watches for.
              {...(condition !== name && { hint: condition })}
              on={enabled}
              onChange={(on) => onEnable(id, on)}
            />
            <p class="row">
              <RuleButton text={t('desk_edit')} rule={name} onClick={() => onEdit(id)} />
              <RuleButton text={t('desk_delete')} rule={name} onClick={() => onDelete(id)} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Among the buttons of other rules that say the same, each says to a screen reader whose it is. */
const RuleButton = ({ text, rule, onClick }: { text: string; rule: string; onClick(): void }) => (
  <button type="button" class="button small" aria-label={`${text}: ${rule}`} onClick={onClick}>
    {text}
  </button>
);
