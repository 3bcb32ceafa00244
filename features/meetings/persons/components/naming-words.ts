import { useTranslations } from "next-intl";
import type { Naming } from "../naming";

/** As what a record names somebody: her parts, what she does on the agenda, that the remarks are hers. */
export function useNamingWords() {
  const t = useTranslations("people.posts");
  const meetings = useTranslations("meetings");
  return ({ parts, agenda, remarks }: Naming): string =>
    [
      ...parts.map((part) => meetings(`part.${part}`)),
      ...agenda.map((kind) => t("onAgenda", { kind: meetings(`kind.${kind}`) })),
      ...(remarks ? [t("gaveRemarks")] : []),
    ].join(meetings("stop"));
}
