import { render } from 'preact';
import { Welcome } from '@/components/welcome/welcome';
import css from '@/components/welcome/welcome.css?inline';
import type { AccessScope } from '@/lib/model';
import type { Scene } from './scene';

const scene = (name: string, scope: AccessScope, press: readonly string[] = []): Scene => ({
  name: `welcome-${name}`,
  press,
  css,
  show: (root) => render(<Welcome scope={scope} grant={async () => false} />, root),
});

export const welcomeScenes: readonly Scene[] = [
  scene('fresh', 'none'),
  scene('refused', 'none', ['Allow all sites']),
  scene('granted', 'news-sites'),
];
