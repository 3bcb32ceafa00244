import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { Language } from "../../language";
import type { Token } from "../token";
import type { Ways } from "./ways";

type Props = { name: string; token: Token; language: Language; show: Ways["show"] };

/** How a fact of the record is called, and the way to the words that state it. */
export function FactHead({ name, token, language, show }: Props) {
  const t = useTranslations("reports.facts");
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-3">
      <h4 className="font-medium font-sans text-sm">{name}</h4>
      {show && (
        <Button look="quiet" onClick={() => show(language, token)} className="-mx-2">
          {t("show")} <span className="sr-only">{name}</span>
        </Button>
      )}
    </div>
  );
}
