import { z } from "zod";
import type { roles } from "@/features/people/actor";
import { bodyAttended, hasAttended, type SeatOf } from "./attended";

/** Who circulated minutes are written to about: districts read their extract, the municipal level the whole. */
export const readers = ["districts", "office"] as const;

export const circulatedJob = z.object({ meetingId: z.int(), to: z.enum(readers) });
export const meetingJob = z.object({ meetingId: z.int() });

type Account = { email: string; role: (typeof roles)[number]; districtId: number | null };

/**
 * The addresses of those who attended and have an account: the administrators of the districts that were there, and
 * whoever of the municipal level signed in under the address of her account.
 */
export function readersAmong(accounts: readonly Account[], seats: readonly SeatOf[], to: (typeof readers)[number]) {
  const isAsked = ({ email, role, districtId }: Account) =>
    to === "districts"
      ? role === "district_administrator" && districtId !== null && bodyAttended(seats, districtId)
      : districtId === null && hasAttended({ accountId: 0, name: "", role, districtId }, email, seats);
  return accounts.filter(isAsked).map(({ email }) => email);
}
