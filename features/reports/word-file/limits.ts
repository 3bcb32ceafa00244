const mebi = 1024 * 1024;

/** The most a Word file may bring: bytes of the file, its parts, what they unfold to, and what the XML among them holds. */
export const largest = {
  ...{ file: 25 * mebi, parts: 2000, unfolded: 200 * mebi },
  ...{ xml: 24 * mebi, picture: 25 * mebi, pictures: 100 * mebi },
  ...{ elements: 300_000, depth: 160 },
};
