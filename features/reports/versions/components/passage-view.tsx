import { useTranslations } from "next-intl";
import { deskRoot, sourcesOf } from "@/features/media/address";
import { type Passage, plainWords } from "../passages";
import { Words } from "./words";

type Props = { passage: Passage; kind?: "same" | "added" | "removed" };

/** One passage as a whole: as it was, new, or gone. */
export function PassageView({ passage, kind = "same" }: Props) {
  const t = useTranslations("versions");
  if (passage.kind === "divider") return <p className="text-muted">{t("divider")}</p>;
  const words = plainWords(passage);
  const parts = words === "" ? [] : [{ kind, text: words }];
  if (passage.kind !== "picture") return <Words parts={parts} />;
  const { key, width, height, alt } = passage.picture;
  const { src } = sourcesOf(key, width, deskRoot);
  return (
    <figure className="grid gap-1">
      {/* biome-ignore lint/performance/noImgElement: a picture of the office, kept in all its widths */}
      <img src={src} alt={alt} width={width} height={height} loading="lazy" className="h-auto w-40 bg-wash" />
      <figcaption className="text-sm">
        {parts.length > 0 ? <Words parts={parts} /> : <span className="text-muted">{t("noWords")}</span>}
      </figcaption>
    </figure>
  );
}
