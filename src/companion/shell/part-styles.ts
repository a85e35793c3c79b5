const asked = new Map<string, Promise<unknown>>();

function fetchStyles(path: string): Promise<unknown> {
  const link = document.createElement('link');
  const settled = new Promise((resolve) => {
    // Plain words on a screen without its styles are better than no screen.
    for (const end of ['load', 'error']) link.addEventListener(end, resolve);
  });
  link.rel = 'stylesheet';
  link.href = `/${path}`;
  document.head.append(link);
  return settled;
}

/** Fetches a part of the companion that is not in the first script, once the styles it is drawn with are here. */
export async function withStyles<Part>(
  load: () => Promise<Part>,
  paths: readonly string[] = [],
): Promise<Part> {
  const styles = paths.map((path) => {
    const coming = asked.get(path) ?? fetchStyles(path);
    asked.set(path, coming);
    return coming;
  });
  const [part] = await Promise.all([load(), ...styles]);
  return part;
}
