import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/i18n/routing";
import { isOwn, type Question } from "../question";
import { ownWords } from "../results";

/** A question as it is asked, in the reader's language. */
export function useQuestionWords() {
  const t = useTranslations("trainingFeedback");
  const locale = useLocale() as Locale;
  return (question: Question): string => {
    if (isOwn(question.kind)) return ownWords(question, locale);
    return t(`question.${question.kind}`, { name: ownWords(question, locale) });
  };
}
