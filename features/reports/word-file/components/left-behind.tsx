import { useTranslations } from "next-intl";
import type { WordFileRead } from "../answer";

/** What of a Word file is in the report, and what is not, in words and counts. */
export function LeftBehind({ name, read }: { name: string; read: WordFileRead }) {
  const t = useTranslations("documents.import");
  const { pictures, lost } = read;
  return (
    <section aria-labelledby="word-left" className="border-hairline border-y py-3 text-sm">
      <h2 id="word-left" className="font-sans font-semibold text-base [overflow-wrap:anywhere]">
        {t("wasRead", { name })}
      </h2>
      <p className="mt-1">{t("pictures", { count: pictures })}</p>
      {lost.length === 0 ? (
        <p className="mt-1">{t("nothingLost")}</p>
      ) : (
        <>
          <p className="mt-1">{t("lost")}</p>
          <ul className="mt-1 list-disc ps-5">
            {lost.map(({ loss, count }) => (
              <li key={loss}>{t(`loss.${loss}`, { count })}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
