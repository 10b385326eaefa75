import { exit } from 'node:process';
import { misused, readArguments } from '@/cli/read-arguments';
import { printYardstick } from './bench/yardstick';

/** The benchmarks of `npm run bench -- NAME`; without a name, all of them in this order. */
const BENCHES = {
  engine: () => import('./bench/engine'),
  browser: () => import('./bench/browser'),
  desk: () => import('./bench/desk'),
};

type Name = keyof typeof BENCHES;
const USAGE = `usage: npm run --silent bench -- [NAME ...]

  NAME  ${Object.keys(BENCHES).join(', ')}; all if not given`;

const { positionals: asked } = readArguments(USAGE, { allowPositionals: true });
const unknown = asked.find((name) => !Object.hasOwn(BENCHES, name));
if (unknown !== undefined) misused(`unknown benchmark "${unknown}"`, USAGE);
for (const name of asked.length > 0 ? (asked as Name[]) : (Object.keys(BENCHES) as Name[])) {
  const { bench } = await BENCHES[name]();
  printYardstick();
  await bench();
}
printYardstick();
exit(0);
