import { buildExtension } from '../../scripts/build-extension';

/** Builds the packages as they ship, for both browsers. */
export default function build(): void {
  buildExtension('chromium', 'production');
  buildExtension('firefox', 'production');
}
