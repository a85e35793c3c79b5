// @ts-check
// The first thing that every command looks at. Written so that an old Node can still read it and say what is wrong.
const MINIMUM = [20, 19];

export function stopOnOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = MINIMUM;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  console.error(
    `Unspasm needs Node ${MINIMUM.join('.')} or newer, and this is Node ${process.versions.node}.`,
  );
  console.error('Get a current one from https://nodejs.org and run the same command again.');
  process.exit(1);
}
