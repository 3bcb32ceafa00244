import { z } from "zod";

// RFC 5321, section 4.5.3.1.3, less the angle brackets.
const longest = 254;

/** An address as it is stored and compared: NFKC, trimmed, lower case. */
export function normaliseEmail(address: string): string {
  return address.normalize("NFKC").trim().toLowerCase();
}

/** One plain address: no lists, no display names, no control characters, no quoted local parts. */
export const email = z
  .string()
  .max(longest)
  .transform(normaliseEmail)
  .pipe(
    z
      .string()
      .max(longest)
      .regex(/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/),
  );
