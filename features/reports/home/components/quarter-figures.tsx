import { useLocale, useTranslations } from "next-intl";

type Names = { slug: string; short: { en: string; zh: string } };

type Props = {
  quarter: {
    year: number;
    quarter: number;
    published: number;
    held: number;
    coming: number;
    heard: { year: number; quarter: number; current: boolean; districts: Names[] } | null;
  };
};

/** This quarter at a glance; what there is none of is left out, and a quarter without anything is said to be quiet. */
export function QuarterFigures({ quarter }: Props) {
  const t = useTranslations("home");
  const locale = useLocale();
  const named = (one: { year: number; quarter: number }) =>
    t("quarterName", { year: String(one.year), quarter: String(one.quarter) });
  const { heard } = quarter;
  const heardNow = heard?.current ? heard.districts : [];
  const figures = (["published", "held", "coming"] as const).map((name) => ({ name, count: quarter[name] }));
  const districts = (list: Names[]) =>
    list.map((district, index) => (
      <span key={district.slug}>
        {index > 0 && t("between")}
        <a href={`/${locale}/districts/${district.slug}`}>{locale === "en" ? district.short.en : district.short.zh}</a>
      </span>
    ));
  return (
    <section aria-labelledby="quarter">
      <h2 id="quarter" className="border-ink border-b pb-2 text-xl">
        {t("quarter")} <span className="ms-1 font-normal font-sans text-base text-muted">{named(quarter)}</span>
      </h2>
      {figures.every(({ count }) => count === 0) && heardNow.length === 0 && (
        <p className="py-4 text-muted">{t("quarterNone")}</p>
      )}
      <dl className="divide-y divide-hairline">
        {figures.slice(0, 1).map(figure)}
        {heardNow.length > 0 && (
          <Figure count={heardNow.length} label={t("figure.heard", { count: heardNow.length })}>
            {districts(heardNow)}
          </Figure>
        )}
        {figures.slice(1).map(figure)}
      </dl>
      {heard && !heard.current && (
        <p className="border-hairline border-t py-4 text-muted text-sm">
          {t.rich("lastHeard", { quarter: named(heard), districts: () => districts(heard.districts) })}
        </p>
      )}
    </section>
  );

  function figure({ name, count }: (typeof figures)[number]) {
    return count > 0 && <Figure key={name} count={count} label={t(`figure.${name}`, { count })} />;
  }
}

function Figure({ count, label, children }: { count: number; label: string; children?: React.ReactNode }) {
  return (
    <div className="flex flex-row-reverse items-baseline justify-end gap-x-4 py-3">
      <dt className="text-muted">
        {label}
        {children && <span className="block text-sm">{children}</span>}
      </dt>
      <dd className="min-w-10 font-serif text-3xl tabular-nums leading-none">{count}</dd>
    </div>
  );
}
