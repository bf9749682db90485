/** Portions one after another until there are none: while one is worked on, the next is on its way. */
export async function* readAhead<Item>(
  load: () => Promise<readonly Item[]>,
): AsyncGenerator<readonly Item[]> {
  let coming = begin(load);
  for (;;) {
    const items = await coming;
    if (items.length === 0) return;
    coming = begin(load);
    yield items;
  }
}

/** What fails is heard when its turn comes; until then nobody listens. */
function begin<Item>(load: () => Promise<readonly Item[]>): Promise<readonly Item[]> {
  const coming = load();
  coming.catch(() => {});
  return coming;
}
