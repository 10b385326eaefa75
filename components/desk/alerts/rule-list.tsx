import { t } from '../../i18n';
import { Switch } from '../../ui/switch';

/** A rule as the list of rules shows it. */
export interface RuleView {
  id: string;
  name: string;
  enabled: boolean;
  /** Its condition in words. */
  condition: string;
  /** Its quiet hours in words; empty if it has none. */
  quiet: string;
}

interface Props {
  rules: readonly RuleView[];
  onEdit(id: string): void;
  onDelete(id: string): void;
  onEnable(id: string, enabled: boolean): void;
}

/** The rules, each with a switch. */
export const RuleList = ({ rules, onEnable, onEdit, onDelete }: Props) => (
  // Focus target of `goToRules`: on a phone, the rules are below hundreds of alerts.
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

/** Scrolls to the rules and focuses them. */
export const goToRules = (): void => document.getElementById(RULES)?.focus();

/** The line below a rule's name. An unnamed rule is called by its condition, which is then not repeated. */
function hintOf({ name, condition, quiet }: RuleView): { hint?: string } {
  const said = [condition === name ? '' : condition, quiet].filter((part) => part !== '');
  return said.length === 0 ? {} : { hint: said.join(', ') };
}

/** Names its rule for screen readers, since every rule has a button with the same text. */
const RuleButton = ({ text, rule, onClick }: { text: string; rule: string; onClick(): void }) => (
  <button type="button" class="button small" aria-label={`${text}: ${rule}`} onClick={onClick}>
    {text}
  </button>
);
