import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** Serves the gallery of views on loopback; `npx vite --config tests/gallery/vite.config.ts` to look around. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: false,
  plugins: [preact()],
  resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)) } },
  server: { host: '127.0.0.1' },
  // As the extension is built: otherwise newer colors would be converted to keywords that a shadow root's reset
  // removes.
  build: { target: 'es2022', cssTarget: ['chrome130', 'firefox140'] },
});
