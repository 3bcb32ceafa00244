/** Words that stand everywhere and tell nothing. */
export const stopWords: ReadonlySet<string> = new Set(
  "a an and are as at be been by for from had has have in into is it its of on or that the their this to was were will with".split(
    " ",
  ),
);
