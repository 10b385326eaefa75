import { useState } from 'preact/hooks';
import type { AccessScope } from '@/lib/model';
import { t } from '../i18n';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Sample } from './sample';

interface Props {
  scope: AccessScope;
  /** Requests access to more sites; called from a click. Resolves to whether it was granted. */
  grant(scope: 'news-sites' | 'everywhere'): Promise<boolean>;
}

/** What the extension may do and why, in three sentences; how much access to grant; how to try it. */
export function Welcome({ scope, grant }: Props) {
  return (
    <main class="welcome">
      <div class="intro">
        <h1>{t('welcome_title')}</h1>
        <p class="lead">{t('extDescription')}</p>
      </div>
      <section class="permissions" aria-labelledby="permissions">
        <h2 id="permissions">{t('welcome_permissions')}</h2>
        <ol class="three">
          <li>{t('welcome_asked')}</li>
          <li>{t('welcome_granted')}</li>
          <li>{t('welcome_local')}</li>
        </ol>
        <Grants scope={scope} grant={grant} />
      </section>
      <Sample />
      <section aria-labelledby="try">
        <h2 id="try">{t('welcome_try')}</h2>
        <p>{t('welcome_try_text')}</p>
        <p>{t('welcome_try_selection')}</p>
      </section>
    </main>
  );
}

function Grants({ scope, grant }: Props) {
  const [refused, setRefused] = useState(false);
  const ask = (wanted: 'news-sites' | 'everywhere') => async () => setRefused(!(await grant(wanted)));
  return (
    <>
      <div class="row">
        <Button look="main" usable={!allows(scope)} onClick={ask('news-sites')}>
          {t('grant_news_sites')}
        </Button>
        <Button usable={scope !== 'everywhere'} onClick={ask('everywhere')}>
          {t('grant_everywhere')}
        </Button>
      </div>
      <p role="status" class="quiet granted">
        {allows(scope) && <Icon name="check" />} {statusOf(scope, refused)}
      </p>
    </>
  );
}

const allows = (scope: AccessScope): boolean => scope === 'news-sites' || scope === 'everywhere';

function statusOf(scope: AccessScope, refused: boolean): string {
  if (scope === 'everywhere') return t('granted_everywhere');
  if (scope === 'news-sites') return t('granted_news_sites');
  return t(refused ? 'grant_refused' : 'grant_none');
}
