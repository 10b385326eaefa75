import fc from 'fast-check';

/** Generated tests see the same values each time, so that what passed passes again; `SEED=7 npm run unit` tries others. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });
