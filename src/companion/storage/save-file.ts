// Long enough for the slowest browser to have begun reading.
const KEEP_LINK_MS = 60_000;

/** Offers a file for saving the way a link would; the browser asks where, or puts it with the downloads. */
export function saveFile(name: string, contents: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(contents);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_LINK_MS);
}
