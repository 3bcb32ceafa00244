import { z } from "zod";
import { refusal } from "./answer";

const wholeNumber = (most: number, first: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,6}$/)
    .transform(Number)
    .refine((number) => number <= most)
    .default(first);

const paging = z.object({ page: wholeNumber(100_000, 1), size: wholeNumber(100, 20) });

export type Paging = z.infer<typeof paging>;

/** Which page of a list an address asks for; a refusal when it asks for none. */
export function readPaging(url: URL): Paging | Response {
  const { page, size } = Object.fromEntries(url.searchParams);
  const parsed = paging.safeParse({ page: page || undefined, size: size || undefined });
  return parsed.success ? parsed.data : refusal(400, "page is a number from 1, size one from 1 to 100.");
}

/** One page of a list with the addresses of the pages beside it; `list` is the address of the first one. */
export function pageFrom<Item>(list: string, items: Item[], total: number, { page, size }: Paging) {
  const last = Math.max(1, Math.ceil(total / size));
  const at = (number: number) => {
    const address = new URL(list);
    if (number > 1) address.searchParams.set("page", String(number));
    if (size !== 20) address.searchParams.set("size", String(size));
    return address.href;
  };
  return {
    items,
    page,
    size,
    total,
    next: page < last ? at(page + 1) : null,
    prev: page > 1 ? at(Math.min(page - 1, last)) : null,
  };
}

/** The page of a list that is known as a whole. */
export function cut<Item>(list: string, all: Item[], paging: Paging) {
  const from = (paging.page - 1) * paging.size;
  return pageFrom(list, all.slice(from, from + paging.size), all.length, paging);
}
