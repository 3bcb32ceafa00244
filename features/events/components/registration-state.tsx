import { useLocale, useTranslations } from "next-intl";
import type { RegistrationStanding } from "../standing";
import { useRegistrationWords } from "./registration-words";

/** Whether one can register; where not, why, and where to go on. */
export function RegistrationState({ standing }: { standing: RegistrationStanding }) {
  const t = useTranslations("registration");
  const locale = useLocale();
  const words = useRegistrationWords();
  const isOpen = standing.state === "open" || standing.state === "waiting";
  return (
    <p className={isOpen ? "mt-4 tabular-nums" : "mt-6 border-strong-line border-s-4 ps-4"}>
      {words(standing)} {!isOpen && <a href={`/${locale}/events/calendar`}>{t("otherEvents")}</a>}
    </p>
  );
}
