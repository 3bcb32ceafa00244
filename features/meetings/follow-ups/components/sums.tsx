import { useTranslations } from "next-intl";
import type { Sum } from "../matrix";
import { rateOf } from "../rate";

/** How many follow-ups stand where, and the share of those that are closed. */
export function Sums({ sum }: { sum: Sum }) {
  const t = useTranslations("followUps");
  const counts = ["total", "owed", "reported", "checked", "closed", "red"] as const;
  return (
    <dl className="mb-6 grid max-w-4xl grid-cols-3 gap-x-6 gap-y-3 border-hairline border-y py-3 sm:flex sm:flex-wrap sm:gap-x-10">
      {counts.map((name) => (
        <div key={name}>
          <dt className="text-muted text-sm">{t(`sum.${name}`)}</dt>
          <dd className="text-lg tabular-nums">{sum[name]}</dd>
        </div>
      ))}
      <div>
        <dt className="text-muted text-sm">{t("sum.rate")}</dt>
        <dd className="text-lg tabular-nums">{t("percent", { rate: rateOf(sum.closed, sum.total) ?? "–" })}</dd>
      </div>
    </dl>
  );
}
