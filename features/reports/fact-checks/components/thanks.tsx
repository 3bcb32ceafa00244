import { useTranslations } from "next-intl";
import { type Locale, languageTag } from "@/i18n/routing";
import { AnswerSaid } from "./answer-said";

type Props = {
  check: { name: string; asker: string; language: Locale; overall: string; answers: Said[] };
};
type Said = { block: number; blockText: string } & NonNullable<Parameters<typeof AnswerSaid>[0]["answer"]>;

/** What a checker sees once she has sent her answer. */
export function Thanks({ check }: Props) {
  const t = useTranslations("factCheck");
  return (
    <>
      <h1 className="text-3xl sm:text-4xl">{t("thanks", { name: check.name })}</h1>
      <p className="mt-4">{t("thanksText", { asker: check.asker })}</p>
      <ul className="mt-6 divide-y divide-hairline border-hairline border-y">
        {check.answers.map((answer) => (
          <li key={answer.block} className="py-4">
            <p lang={languageTag[check.language]} className="mb-2 line-clamp-3 text-muted text-sm">
              {answer.blockText}
            </p>
            <AnswerSaid answer={answer} />
          </li>
        ))}
        {check.overall && (
          <li className="py-4">
            <p className="mb-2 text-muted text-sm">{t("overall")}</p>
            <p dir="auto" className="whitespace-pre-line break-words text-sm">
              {check.overall}
            </p>
          </li>
        )}
      </ul>
    </>
  );
}
