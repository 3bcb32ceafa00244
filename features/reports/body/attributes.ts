import { deskRoot } from "@/features/media/address";

/** What an atom of a text keeps, with what each is where nothing was said. */
export type Kept = Readonly<Record<string, string | number>>;

/** The attributes of an atom: no tag shows them as such, and they are read back from what `copiedFrom` wrote. */
export function ownAttributes(kept: Kept) {
  const attribute = (name: string, value: string | number) => ({
    default: value,
    rendered: false,
    parseHTML: (element: HTMLElement) => {
      const written = element.getAttribute(`data-${name}`) ?? "";
      return typeof value === "number" ? Number(written) : written;
    },
  });
  return Object.fromEntries(Object.entries(kept).map(([name, value]) => [name, attribute(name, value)]));
}

/** What an atom says of itself on the desk, so that it can be copied from one text into another; elsewhere nothing. */
export function copiedFrom(root: string, kept: Kept, attrs: Record<string, unknown>): Record<string, string> {
  if (root !== deskRoot) return {};
  return Object.fromEntries(Object.keys(kept).map((name) => [`data-${name}`, String(attrs[name] ?? "")]));
}
