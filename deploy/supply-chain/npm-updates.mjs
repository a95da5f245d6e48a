import { text } from 'node:stream/consumers';

// Of what `npm outdated --json` writes, the packages whose newest version keeps its major number, as npm install takes them.
const major = (version) => version.split('.')[0];
const outdated = JSON.parse((await text(process.stdin)) || '{}');
for (const [name, { current, latest }] of Object.entries(outdated)) {
  if (current !== latest && major(current) === major(latest)) console.log(`${name}@${latest}`);
}
