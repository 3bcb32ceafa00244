import { z } from "zod";

/** An address as it is stored and compared: NFKC, trimmed, lower case. */
export function normaliseEmail(address: string): string {
  return address.normalize("NFKC").trim().toLowerCase();
}

/** One plain address: no lists, no display names, no control characters, no quoted local parts. */
export const email = z
  .string()
  .max(254)
  .transform(normaliseEmail)
  .pipe(
    z.email({
      pattern: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/,
    }),
  );
