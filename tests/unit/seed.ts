import fc from 'fast-check';

/**
 * Property tests use the same seed each time, so that results are reproducible; `SEED=7 npm run unit` tries others.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });
