import { buildExtension } from '../../scripts/build-extension';

/** Builds the production packages for both browsers. */
export default function build(): void {
  buildExtension('chromium', 'production');
  buildExtension('firefox', 'production');
}
