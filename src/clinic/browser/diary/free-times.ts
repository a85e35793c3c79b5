const freeIn = (column: Element) => [...column.querySelectorAll<HTMLElement>('.diary-free')];

/** The free times of a column are one stop of the Tab key; the arrow keys go on from there. */
export function bookByArrows(diary: HTMLElement): void {
  const columns = [...diary.querySelectorAll<HTMLElement>('.diary-day[data-column]')];
  for (const column of columns) for (const link of freeIn(column).slice(1)) link.tabIndex = -1;
  const go = (from: HTMLElement, to: HTMLElement | undefined) => {
    if (!to) return;
    for (const link of freeIn(to.parentElement as Element)) link.tabIndex = -1;
    from.tabIndex = to.parentElement === from.parentElement ? -1 : 0;
    to.tabIndex = 0;
    to.focus();
  };
  const beside = (link: HTMLElement, step: number): HTMLElement | undefined => {
    for (let at = columns.indexOf(link.parentElement as HTMLElement) + step; columns[at]; at += step) {
      const near = freeIn(columns[at] as Element)
        .filter((one) => one.offsetHeight > 0)
        .sort((a, b) => Math.abs(a.offsetTop - link.offsetTop) - Math.abs(b.offsetTop - link.offsetTop));
      if (near[0]) return near[0];
    }
    return undefined;
  };
  diary.addEventListener('keydown', (event) => {
    const link = event.target;
    if (!(link instanceof HTMLElement) || !link.matches('.diary-free')) return;
    const column = freeIn(link.parentElement as Element);
    const at = column.indexOf(link);
    const ways: Record<string, () => HTMLElement | undefined> = {
      ArrowDown: () => column[at + 1],
      ArrowUp: () => column[at - 1],
      ArrowRight: () => beside(link, 1),
      ArrowLeft: () => beside(link, -1),
    };
    const way = ways[event.key];
    if (!way) return;
    event.preventDefault();
    go(link, way());
  });
}
