import { notFound } from "next/navigation";

/** The page a list's address asks for, the first without one; anything but a number from 1 is no page. */
export function pageNumber(text: string | string[] | undefined): number {
  const page = Number(text ?? 1);
  if (!Number.isInteger(page) || page < 1 || page > 100_000) notFound();
  return page;
}
