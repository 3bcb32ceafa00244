import { z } from "zod";

/** Where an item was adopted: by the federation itself, by the city, or above it. */
export const levels = ["federation", "city", "national"] as const;
export type Level = (typeof levels)[number];

const points = z.number().int().min(0).max(100_000);

/**
 * How what units hand in is credited; all points are hundredths. Practice of information submission (信息报送): schemes
 * differ from office to office, so that every figure is a setting.
 */
export const scheme = z.object({
  /** For an adoption: by the level of the channel, and where a channel has points of its own by those. */
  byLevel: z.record(z.enum(levels), points),
  byChannel: z.record(z.string(), points),
  /** Of an item that was adopted several times: the highest alone, or all of them. */
  counting: z.enum(["highest", "added"]),
  /** For an item that was received as valid. */
  valid: points,
  /** For an adopted item with pictures, and for one that a leader commented on. */
  picture: points,
  comment: points,
  /** What a commission that was not delivered costs. */
  commissionMissed: points,
  /** Valid items that a unit owes each month, and what each one that is missing costs. */
  monthlyItems: z.number().int().min(0).max(100),
  monthlyMissing: points,
  /** Days from the event within which an item is on time. */
  onTimeDays: z.number().int().min(0).max(90),
  /** Valid items below which a unit is listed without a rank. */
  leastRanked: z.number().int().min(0).max(1000),
});

export type Scheme = z.infer<typeof scheme>;
