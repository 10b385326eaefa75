import { useState } from 'preact/hooks';
import { t } from '../../i18n';

/** `onAdd` answers whether it is an address; otherwise that stays to be put right. */
export interface AddFeedProps {
  onAdd(address: string): boolean;
}

/** A field for the address of a feed. */
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
