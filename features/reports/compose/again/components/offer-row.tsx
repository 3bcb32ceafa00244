import { useTranslations } from "next-intl";
import { useId } from "react";
import { languageTag } from "@/i18n/routing";
import type { Language } from "../../../language";
import { Beside } from "../../../versions/components/beside";
import { boxOf } from "../form";
import type { ShownOffer } from "../shown";

type Props = { offer: ShownOffer; language: Language; ticked: boolean };

const places = ["title", "summary", "order"] as const;

const longestAfter = 60;

function shortened(words: string): string {
  return words.length > longestAfter ? `${words.slice(0, longestAfter).trimEnd()}…` : words;
}

/** One thing of a text beside what the record tells now, with the box that takes it over. */
export function OfferRow({ offer, language, ticked }: Props) {
  const t = useTranslations("reports.composeAgain");
  const id = useId();
  const { kind, edited, reasons, parts, after } = offer;
  const place = places.find((one) => one === offer.id) ?? "sentence";
  const isNew = kind === "new" || kind === "left_out";
  return (
    <li className="border-hairline border-t py-4">
      <label className="mb-2 flex min-h-8 items-baseline gap-3">
        <input
          type="checkbox"
          name={boxOf(offer.id)}
          defaultChecked={ticked}
          aria-describedby={`${id}-words`}
          className="size-5 shrink-0 translate-y-1 accent-accent"
        />
        <span>
          {t(`place.${place}`)} <strong className="font-semibold">{t(`kind.${kind}`)}</strong>
          {kind === "gone" && edited && <span className="block text-muted text-sm">{t("goneEdited")}</span>}
          {kind === "edited" && <span className="block text-muted text-sm">{t("editedHint")}</span>}
          {kind === "left_out" && <span className="block text-muted text-sm">{t("leftOutHint")}</span>}
          {isNew && place === "sentence" && (
            <span className="block text-muted text-sm">
              {after === null
                ? t("first")
                : t.rich("after", { words: () => <q lang={languageTag[language]}>{shortened(after)}</q> })}
            </span>
          )}
          {reasons.map((reason) => (
            <span key={reason} className="block text-muted text-sm">
              {t("keptFor", { reason })}
            </span>
          ))}
        </span>
      </label>
      <div id={`${id}-words`} className="ps-8">
        <Beside labels={{ before: t("was"), after: t("now") }} tag={languageTag[language]} parts={parts} />
      </div>
    </li>
  );
}
