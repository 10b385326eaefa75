import { useState } from 'preact/hooks';
import { t } from '../../i18n';

/** `onAdd` returns whether the text is an address; if not, it stays in the field to be corrected. */
export interface AddFeedProps {
  onAdd(address: string): boolean;
}

/** A field to add a feed by address. */
export function AddFeed({ onAdd }: AddFeedProps) {
  const [url, setUrl] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    if (onAdd(url)) setUrl('');
  };
  return (
    <form class="row add-feed" onSubmit={add}>
      <input
        type="text"
        inputMode="url"
        autocapitalize="off"
        spellcheck={false}
        required
        aria-label={t('desk_feed_address')}
        placeholder="https://"
        size={32}
        value={url}
        onInput={({ currentTarget }) => setUrl(currentTarget.value)}
      />
      <button type="submit" class="button main">
        {t('desk_add_feed')}
      </button>
    </form>
  );
}
