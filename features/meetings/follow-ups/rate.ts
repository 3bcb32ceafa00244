/**
 * The share of a whole in per cent, to two places, as "99.42", or to so many; null of nothing. It is computed and never
 * typed, and it says 100.00 of all alone, 0.00 of none alone.
 */
export function rateOf(part: number, whole: number, places = 2): string | null {
  if (whole <= 0) return null;
  const unit = 10 ** places;
  const rounded = Math.round((part * 100 * unit) / whole);
  const honest = part === whole || part === 0 ? rounded : Math.min(100 * unit - 1, Math.max(1, rounded));
  return (honest / unit).toFixed(places);
}
