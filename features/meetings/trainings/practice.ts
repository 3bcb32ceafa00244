type District = { id: number; shortEn: string; shortZh: string };
type Seat = { id: number; unitId: number | null; unitText: string; signedInAt: Date | null };
type Mark = { itemId: number; placeId: number; present: boolean };

const isOf = ({ id, shortEn, shortZh }: District, { unitId, unitText }: Seat) =>
  unitId === id || (unitId === null && (unitText.startsWith(shortZh) || unitText.startsWith(shortEn)));

/** Whether somebody was at a session: as she is marked there, or else whether she signed in. */
function cameTo(seat: Seat, itemId: number, marks: readonly Mark[]): boolean {
  const mark = marks.find((one) => one.itemId === itemId && one.placeId === seat.id);
  return mark?.present ?? seat.signedInAt !== null;
}

/**
 * The districts to which a practice task is proposed: those of which somebody was at one of the sessions, by her body
 * or by how the unit begins that was written down for her; every district where nobody is known to have been there.
 */
export function proposedDistricts(
  districts: readonly District[],
  { seats, marks, sessions }: { seats: readonly Seat[]; marks: readonly Mark[]; sessions: readonly number[] },
): { ids: number[]; isKnown: boolean } {
  const came = seats.filter((seat) =>
    sessions.length === 0 ? seat.signedInAt !== null : sessions.some((itemId) => cameTo(seat, itemId, marks)),
  );
  const theirs = districts.filter((district) => came.some((seat) => isOf(district, seat)));
  const isKnown = theirs.length > 0;
  return { ids: (isKnown ? theirs : districts).map(({ id }) => id), isKnown };
}
