// How many texts a second two libraries read that people use today, on the inputs of the benchmarks beside this folder.
// Usage: npm install --no-package-lock && node peers.mjs
import fs from 'node:fs';
import { createRequire } from 'node:module';
import edtf from 'edtf';

const { recognizeNumber, recognizeNumberRange, Culture } = createRequire(import.meta.url)('@microsoft/recognizers-text-number');

const lines = name => fs.readFileSync(new URL(`../inputs/${name}`, import.meta.url), 'utf8').trimEnd().split('\n');

// Five seconds to warm up, then the best of five times five seconds: what the machine can do when nothing disturbs it.
function perSecond(inputs, read) {
  const seconds = 5;
  const rate = () => {
    const end = performance.now() + seconds * 1000;
    const start = performance.now();
    let count = 0;
    do for (const input of inputs) { read(input); count++; } while (performance.now() < end);
    return count / (performance.now() - start) * 1000;
  };
  rate();
  return Math.max(...Array.from({ length: 5 }, rate));
}

const readEdtf = input => { try { return edtf(input).min; } catch { return null; } };
const readPhrase = input => [recognizeNumber(input, Culture.English), recognizeNumberRange?.(input, Culture.English)];

const rows = [
  ['phrases', '@microsoft/recognizers-text-number 1.3.1', lines('phrases.txt'), readPhrase],
  ['EDTF levels 0 and 1', 'edtf 4.11.1', lines('edtf-level-0-1.txt'), readEdtf],
  ['EDTF level 2', 'edtf 4.11.1', lines('edtf-level-2.txt'), readEdtf],
];
for (const [what, peer, inputs, read] of rows) {
  const unread = inputs.filter(input => { const value = read(input); return value === null; });
  console.log(`${what}: ${peer}, Node ${process.version}: ${Math.round(perSecond(inputs, read)).toLocaleString('en')} a second`
    + (unread.length ? `, of which it does not read ${unread.join(' ')}` : ''));
}
