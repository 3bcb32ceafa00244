import { useTranslations } from "next-intl";
import { type Locale, languageTag } from "@/i18n/routing";
import type { Choices } from "../../form/choices";
import { type ShownItem, subjectFor } from "../shown";

type Props = { item: ShownItem; number: number; choices: Choices; locale: Locale };

/** What an item is, who speaks, about what in both languages, and what is particular about it. */
export function ItemWords({ item, number, choices, locale }: Props) {
  const t = useTranslations("agenda");
  const words = useTranslations("meetings");
  const nameIn = (list: { id: number; name: { en: string; zh: string } }[], id: number | null) =>
    list.find((one) => one.id === id)?.name[locale];
  const facts = [
    words(`kind.${item.kind}`),
    nameIn(choices.units, item.unitId),
    nameIn(choices.people, item.personId),
    item.subjectYear,
  ].filter(Boolean);
  const subject = subjectFor(locale, item);
  const marks = (["internal", "standing", "late"] as const).filter((mark) => item[mark]);
  return (
    <>
      <p className="text-muted text-sm">
        <span className="font-semibold text-ink tabular-nums">{t("number", { number })}</span>
        {facts.map((fact, index) => (
          <span key={String(fact)} className={index === 0 ? "ms-2" : ""}>
            {index > 0 && words("stop")}
            {fact}
          </span>
        ))}
      </p>
      {subject.text ? (
        <p
          lang={subject.language === locale ? undefined : languageTag[subject.language]}
          className="first-letter:uppercase"
        >
          {subject.text}
        </p>
      ) : (
        <p className="text-muted">{t("noSubject")}</p>
      )}
      {subject.other && (
        <p lang={languageTag[subject.otherLanguage]} className="text-muted text-sm">
          {subject.other}
        </p>
      )}
      {marks.length > 0 && (
        <ul className="mt-0.5 flex flex-wrap gap-x-2 text-sm">
          {marks.map((mark) => (
            <li
              key={mark}
              className={
                mark === "late" ? "border-caution border-s-2 ps-2 text-caution" : "border-strong-line border-s-2 ps-2"
              }
            >
              {t(`mark.${mark}`)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
