import { t } from '../../i18n';
import { Switch } from '../../ui/switch';

/** A rule as the list of rules shows it. */
export interface RuleView {
  id: string;
  name: string;
  enabled: boolean;
  /** What it watches for, in words. */
  condition: string;
  /** When it fires into the inbox alone, in words; empty where that is never. */
  quiet: string;
}

interface Props {
  rules: readonly RuleView[];
  onEdit(id: string): void;
  onDelete(id: string): void;
  onEnable(id: string, enabled: boolean): void;
}

/** The rules, each with its switch. */
export const RuleList = ({ rules, onEnable, onEdit, onDelete }: Props) => (
  // The focus comes here from the head of the page: on a phone the rules lie below hundreds of alerts.
  <section id={RULES} tabIndex={-1}>
    <h2>{t('desk_rules')}</h2>
    <ul class="plain stack">
      {rules.map((rule) => (
        <li key={rule.id} class="card">
          <Switch
            name={rule.name}
            {...hintOf(rule)}
            on={rule.enabled}
            onChange={(on) => onEnable(rule.id, on)}
          />
          <p class="row">
            <RuleButton text={t('desk_edit')} rule={rule.name} onClick={() => onEdit(rule.id)} />
            <RuleButton text={t('desk_delete')} rule={rule.name} onClick={() => onDelete(rule.id)} />
          </p>
        </li>
      ))}
    </ul>
  </section>
);

const RULES = 'rules';

/** Brings the rules into sight, and the keyboard to them. */
export const goToRules = (): void => document.getElementById(RULES)?.focus();

/** A rule that the reader gave no name is called after what it watches for: that is not said twice. */
function hintOf({ name, condition, quiet }: RuleView): { hint?: string } {
  const said = [condition === name ? '' : condition, quiet].filter((part) => part !== '');
  return said.length === 0 ? {} : { hint: said.join(', ') };
}

/** Among the buttons of other rules that say the same, each says to a screen reader whose it is. */
const RuleButton = ({ text, rule, onClick }: { text: string; rule: string; onClick(): void }) => (
  <button type="button" class="button small" aria-label={`${text}: ${rule}`} onClick={onClick}>
    {text}
  </button>
);
