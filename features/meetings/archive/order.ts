/** A row as a thing to be put in order: what it holds itself, as a text, and which others it refers to, and how. */
export type Thing = { key: string; table: string; own: string; refersTo: readonly { path: string; key: string }[] };

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** Which things each is joined to: by what it refers to, and by what refers to it. */
function joinsOf(things: readonly Thing[]): { how: string; to: number }[][] {
  const at = new Map(things.map(({ key }, index) => [key, index]));
  const joins: { how: string; to: number }[][] = things.map(() => []);
  for (const [index, { table, refersTo }] of things.entries()) {
    for (const { path, key } of refersTo) {
      const to = at.get(key);
      if (to === undefined) throw new Error(`${table} refers to ${key}, which is not of this meeting`);
      joins[index]?.push({ how: `>${path}`, to });
      joins[to]?.push({ how: `<${table}.${path}`, to: index });
    }
  }
  return joins;
}

/** Those that nothing tells apart stand in one class; `place` of a thing is where its class begins. */
function classesBy(members: readonly number[], signs: ReadonlyMap<number, string>): number[][] {
  const sorted = [...members].sort((one, other) => compare(signs.get(one) ?? "", signs.get(other) ?? ""));
  const classes: number[][] = [];
  for (const one of sorted) {
    const last = classes.at(-1);
    if (last && signs.get(last[0] ?? -1) === signs.get(one)) last.push(one);
    else classes.push([one]);
  }
  return classes;
}

/**
 * The things in the one order they have, whatever their keys and however they were given: by table and by what they
 * hold, those that hold the same by what they are joined to, again and again. Of those that not even this tells apart
 * one is put first and the others follow from that.
 */
export function inOrder(things: readonly Thing[]): Thing[] {
  const joins = joinsOf(things);
  const place = new Array<number>(things.length).fill(0);
  const all = things.map((_, index) => index);
  let classes = classesBy(all, new Map(things.map(({ table, own }, index) => [index, `${table}\0${own}`])));

  function settle(): void {
    let start = 0;
    for (const members of classes) {
      for (const one of members) place[one] = start;
      start += members.length;
    }
  }
  function refine(): void {
    settle();
    for (let before = -1; before < classes.length; ) {
      before = classes.length;
      const signOf = (one: number) =>
        (joins[one] ?? [])
          .map(({ how, to }) => `${how} ${place[to]}`)
          .sort(compare)
          .join("\n");
      classes = classes.flatMap((members) =>
        members.length === 1 ? [members] : classesBy(members, new Map(members.map((one) => [one, signOf(one)]))),
      );
      settle();
    }
  }

  // What holds the same and is joined to the very same things is one like the other, whichever comes first.
  const joined = (one: number) =>
    (joins[one] ?? [])
      .map(({ how, to }) => `${how} ${to}`)
      .sort(compare)
      .join("\n");
  const alike = ([first = -1, ...others]: number[]) => others.every((one) => joined(one) === joined(first));

  refine();
  classes = classes.flatMap((members) => (alike(members) ? members.map((one) => [one]) : [members]));
  settle();
  for (;;) {
    const at = classes.findIndex((members) => members.length > 1);
    const [first, ...others] = classes[at] ?? [];
    if (first === undefined) break;
    classes = classes.toSpliced(at, 1, [first], others);
    refine();
  }
  return classes.flatMap((members) => members.map((one) => things[one] as Thing));
}
