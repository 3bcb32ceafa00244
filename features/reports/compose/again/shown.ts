import type { Language } from "../../language";
import { fullEffort } from "../../versions/effort";
import { type Part, wordChanges } from "../../versions/words";
import { isTicked, type Offer } from "../again";

/** An offer as the screen shows it: what stands there against what the record tells, word by word. */
export type ShownOffer = Pick<Offer, "id" | "kind" | "edited" | "reasons"> & {
  parts: Part[];
  ticked: boolean;
  /** The words of the sentence after which a new one belongs; null for the beginning. */
  after: string | null;
};

/** What can be taken over, apart from what the text says already: first what the record has news of, then all else. */
export function shownOffers(offers: readonly Offer[], language: Language): { news: ShownOffer[]; rest: ShownOffer[] } {
  const effort = { left: fullEffort };
  const shown = (offer: Offer): ShownOffer => {
    const { id, kind, edited, reasons, was, now } = offer;
    const before = offers.find((other) => offer.after !== null && other.id === `text.${offer.after}`);
    return {
      ...{ id, kind, edited, reasons, ticked: isTicked(offer) },
      parts: wordChanges(was, now, language, effort),
      after: before ? before.was || before.now : null,
    };
  };
  const open = offers.filter(({ kind }) => kind !== "unchanged");
  return { news: open.filter(({ news }) => news).map(shown), rest: open.filter(({ news }) => !news).map(shown) };
}
