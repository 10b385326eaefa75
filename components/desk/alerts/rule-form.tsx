import { useEffect, useRef, useState } from 'preact/hooks';
import { MAX_NAME_LENGTH } from '@/lib/model/lengths';
import { plural, t } from '../../i18n';
import { Choice } from '../choice';
import { Dialog } from '../dialog';
import { Field } from '../field';
import type { PortfolioName } from '../portfolio/portfolio-view';
import { SymbolInput, type SymbolOf } from '../symbol-input';
import {
  ArticleFields,
  type FieldsProps,
  NumberField,
  PastFields,
  type RuleDraft,
  TimeField,
} from './rule-fields';

interface Props {
  draft: RuleDraft;
  portfolios: readonly PortfolioName[];
  events: readonly string[];
  symbolOf: SymbolOf;
  /** How often the rule would have fired in the last 30 days; `undefined` until the history is loaded. */
  wouldFire(draft: RuleDraft): Promise<number | undefined>;
  /** Resolves to an error message if the rule could not be saved. */
  onSave(draft: RuleDraft): Promise<string | undefined>;
  onClose(): void;
}

/** The form for a rule. Shows how often it would have fired in the last month. */
export function RuleForm(props: Props) {
  const { draft: given, events, wouldFire, onSave, onClose } = props;
  const [draft, setDraft] = useState(given);
  const change = (patch: Partial<RuleDraft>) => setDraft({ ...draft, ...patch });
  // The name does not matter: typing it must not replay the month.
  const { name, ...asked } = draft;
  const [times, isOld] = useAnswer(() => wouldFire(draft), [wouldFire, JSON.stringify(asked)]);
  const fields = useRef<HTMLDivElement>(null);
  const [isWrong, setWrong] = useState(false);
  // The draft keeps the last valid values; while a field is invalid, a count for those would mislead.
  const check = () => setWrong(fields.current?.querySelector(':invalid') != null);
  useEffect(check, [draft]);
  const fault = faultOf(draft);
  const save = () => (fault === undefined ? onSave(draft) : Promise.resolve(fault));
  return (
    <Dialog title={t('desk_rule')} onClose={onClose} onDone={save}>
      <div class="form" ref={fields} onInput={check}>
        <Field name={t('desk_name')} wide>
          <input
            value={name}
            maxLength={MAX_NAME_LENGTH}
            onInput={({ currentTarget }) => change({ name: currentTarget.value })}
          />
        </Field>
        <SubjectFields {...props} draft={draft} change={change} />
        {draft.kind === 'article' ? (
          <ArticleFields draft={draft} events={events} change={change} />
        ) : (
          <PastFields draft={draft} change={change} />
        )}
        <QuietFields draft={draft} change={change} />
      </div>
      <output class="dry-run" aria-busy={isOld}>
        {isWrong ? t('desk_rule_wrong_value') : dryRunText(times)}
      </output>
    </Dialog>
  );
}

function dryRunText(times: number | undefined): string {
  if (times === undefined) return t('desk_loading');
  return times === 0 ? t('desk_would_fire_none') : plural('desk_would_fire', times);
}

/** The error that would keep a rule from ever firing. */
const faultOf = ({ kind, above, below }: RuleDraft): string | undefined =>
  kind === 'article' && above !== undefined && below !== undefined && above > below
    ? t('desk_rule_impossible')
    : undefined;

/** The latest answer, `undefined` before the first, and whether a newer question is still pending. */
function useAnswer<T>(
  ask: () => Promise<T>,
  inputs: readonly unknown[],
): [answer: T | undefined, isOld: boolean] {
  const [answer, setAnswer] = useState<T>();
  const [isOld, setOld] = useState(true);
  useEffect(() => {
    let current = true;
    setOld(true);
    void ask().then((next) => {
      if (!current) return;
      setAnswer(() => next);
      setOld(false);
    });
    return () => {
      current = false;
    };
  }, inputs);
  return [answer, isOld];
}

/** Fields for the kind of rule and the instruments it watches. */
const SubjectFields = ({
  draft,
  portfolios,
  symbolOf,
  change,
}: FieldsProps & Pick<Props, 'portfolios' | 'symbolOf'>) => (
  <>
    <Choice
      name={t('desk_rule_kind')}
      required
      value={draft.kind}
      options={[
        ['article', t('desk_rule_article')],
        ['mean-change', t('desk_rule_mean')],
        ['first-article', t('desk_rule_first')],
      ]}
      onPick={(kind) => change({ kind: kind as RuleDraft['kind'] })}
    />
    <Choice
      name={t('desk_portfolio')}
      value={draft.portfolio || undefined}
      options={portfolioChoices(portfolios, draft.portfolio)}
      onPick={(portfolio = '') => change({ portfolio })}
    />
    {draft.portfolio === '' && (
      <Field name={t('desk_tickers')}>
        <SymbolInput
          placeholder={t('desk_any')}
          symbols={draft.symbols}
          symbolOf={symbolOf}
          onSymbols={(symbols) => change({ symbols })}
        />
      </Field>
    )}
  </>
);

/**
 * The portfolios to choose from, including the rule's own even if it was deleted: it may come back, and the reader
 * sees what to change.
 */
function portfolioChoices(portfolios: Props['portfolios'], picked: string): (readonly [string, string])[] {
  const choices = portfolios.map(({ id, name }) => [id, name] as const);
  const isGone = picked !== '' && portfolios.every(({ id }) => id !== picked);
  return isGone ? [[picked, t('desk_deleted_portfolio')], ...choices] : choices;
}

/** Fields for quiet hours. */
const QuietFields = ({ draft, change }: FieldsProps) => (
  <>
    <NumberField
      name={t('desk_cool_down')}
      value={draft.coolDownHours}
      limits={{ min: 0, max: 8_760, step: 'any' }}
      required
      onChange={(hours = 0) => change({ coolDownHours: hours })}
    />
    <TimeField
      name={t('desk_quiet_from')}
      value={draft.quietFrom}
      required={draft.quietTo !== ''}
      onChange={(quietFrom) => change({ quietFrom })}
    />
    <TimeField
      name={t('desk_quiet_to')}
      value={draft.quietTo}
      required={draft.quietFrom !== ''}
      onChange={(quietTo) => change({ quietTo })}
    />
  </>
);
