import fc from "fast-check";
import { expect, it } from "vitest";
import { guestOrigins, guestReply, guestSums } from "./guest";

it("counts guests, lecturers and a training's audience apart, and together", () => {
  const place = fc.record({
    origin: fc.constantFrom(...guestOrigins),
    reply: fc.constantFrom("named", "confirmed", "declined"),
  });
  fc.assert(
    fc.property(fc.array(place), (places) => {
      const { all, ...parts } = guestSums(places);
      for (const key of ["places", "confirmed"] as const) {
        expect(Object.values(parts).reduce((sum, part) => sum + part[key], 0)).toBe(all[key]);
      }
      expect(all.places).toBe(places.length);
    }),
  );
});

it("a guest who declines says why", () => {
  const form = { placeId: "1", version: "1", reply: "declined" };
  expect(guestReply.safeParse(form).success).toBe(false);
  expect(guestReply.safeParse({ ...form, reason: "Abroad" }).success).toBe(true);
});
