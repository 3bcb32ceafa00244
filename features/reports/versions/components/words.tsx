import { useLocale, useTranslations } from "next-intl";
import { type Locale, languageTag } from "@/i18n/routing";
import type { Part } from "../words";

type Props = {
  parts: Part[];
  /** Only what stood there before, or only what stands there after; both in one text otherwise. */
  side?: "before" | "after";
};

const leftOut = { before: "added", after: "removed" } as const;

/** A text with what is new underlined and what is gone struck out; whoever hears it is told in words. */
export function Words({ parts, side }: Props) {
  const t = useTranslations("versions");
  const own = languageTag[useLocale() as Locale];
  const shown = side ? parts.filter(({ kind }) => kind !== leftOut[side]) : parts;
  return (
    <span className="whitespace-pre-line">
      {[...shown.entries()].map(([at, { kind, text }]) => {
        if (kind === "same") return <span key={at}>{text}</span>;
        const Mark = kind === "added" ? "ins" : "del";
        const look =
          kind === "added"
            ? "bg-done/10 text-done underline decoration-2 underline-offset-3"
            : "bg-warning/10 text-warning line-through decoration-2";
        return (
          <Mark key={at} className={look}>
            <span className="sr-only" lang={own}>
              {t(`spoken.${kind}`)}{" "}
            </span>
            {text}
            <span className="sr-only" lang={own}>
              {" "}
              {t("spoken.end")}
            </span>
          </Mark>
        );
      })}
    </span>
  );
}
