import { argv, exit } from 'node:process';
import { printYardstick } from './bench/yardstick';

/** The benchmarks of `npm run bench -- NAME`; without a name, all of them in this order. */
const BENCHES = {
  engine: () => import('./bench/engine'),
  browser: () => import('./bench/browser'),
  desk: () => import('./bench/desk'),
};

type Name = keyof typeof BENCHES;
const asked = argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(BENCHES, name));
if (unknown !== undefined) {
  console.error(`unknown benchmark "${unknown}": one of ${Object.keys(BENCHES).join(', ')}`);
  exit(2);
}
for (const name of asked.length > 0 ? (asked as Name[]) : (Object.keys(BENCHES) as Name[])) {
  const { bench } = await BENCHES[name]();
  printYardstick();
  await bench();
}
printYardstick();
exit(0);
