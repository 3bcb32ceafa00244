import { useTranslations } from "next-intl";

const points = [
  "attendance",
  "replies",
  "onTime",
  "acknowledged",
  "closedOnTime",
  "carried",
  "sealDays",
  "roles",
] as const;

/** What each rate is of, and what is left out. */
export function HowCounted({ withMedian = false }: { withMedian?: boolean }) {
  const t = useTranslations("meetingStatistics");
  return (
    <details className="measure text-sm">
      <summary className="cursor-pointer py-1">{t("how.title")}</summary>
      <dl className="mt-2 grid gap-3">
        {points.map((point) => (
          <div key={point}>
            <dt className="font-medium">{point === "roles" ? t("roles") : t(`figure.${point}`)}</dt>
            <dd className="text-muted">{t(`how.${point}`)}</dd>
          </div>
        ))}
        {withMedian && (
          <div>
            <dt className="font-medium">{t("median")}</dt>
            <dd className="text-muted">{t("how.median")}</dd>
          </div>
        )}
      </dl>
    </details>
  );
}
