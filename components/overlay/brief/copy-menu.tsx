import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n';
import { Icon } from '../../ui/icon';
import { useActions } from '../actions';

/** How long the confirmation is shown, in milliseconds. */
const SAID_FOR = 2_000;

/** Copies as Markdown or plain text, or exports as JSON; confirms whether it worked. */
export function CopyMenu() {
  const { copy, exportJson } = useActions();
  const [said, say] = useBriefly();
  const take = async (format: 'markdown' | 'text') => say(t((await copy(format)) ? 'copied' : 'copy_failed'));
  return (
    <div class="row copy-menu">
      <button type="button" class="button small" onClick={() => take('text')}>
        <Icon name="copy" /> {t('copy_text')}
      </button>
      <button type="button" class="button small" onClick={() => take('markdown')}>
        {t('copy_markdown')}
      </button>
      <button type="button" class="button small" onClick={exportJson}>
        <Icon name="save" /> {t('export_json')}
      </button>
      <span role="status" class="quiet">
        {said}
      </span>
    </div>
  );
}

function useBriefly(): [string, (text: string) => void] {
  const [said, say] = useState('');
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => say(''), SAID_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  return [said, say];
}
