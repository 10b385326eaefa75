// Writes the licences of everything that ships, from their authors' own files. Run `npm run notices` after a change of
// dependencies.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

/** A build tool, small parts of which run in every entry. */
const BUILT_IN = ['wxt'];

/** All production dependencies, direct and transitive. */
const shipped = Object.entries(packages)
  .filter(([path, { dev, devOptional, optional }]) => path !== '' && !dev && !devOptional && !optional)
  .map(([path]) => path.replace(/^.*node_modules\//u, ''));

function noticeOf(name) {
  const folder = `node_modules/${name}`;
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)/iu.test(each));
  const text =
    file === undefined
      ? 'The package has no licence file.'
      : readFileSync(`${folder}/${file}`, 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}`;
}

const notices = [...new Set([...shipped, ...BUILT_IN])].sort().map(noticeOf);
const rule = `\n\n${'-'.repeat(78)}\n\n`;
writeFileSync(
  'public/third-party-notices.txt',
  `Tickertone contains the following packages.${rule}${notices.join(rule)}\n`,
);
