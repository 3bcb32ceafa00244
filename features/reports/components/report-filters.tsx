import { useLocale, useTranslations } from "next-intl";
import { type DeskFilter, type Limit, limitsIn, queryOf, shows } from "../desk/filter";

type Props = { filter: DeskFilter };

const root = "/dashboard/reports";

/** Which reports the list shows; every choice is an address. */
export function ReportFilters({ filter }: Props) {
  const t = useTranslations("reports");
  const locale = useLocale();
  const href = (part: Partial<DeskFilter>) => `/${locale}${root}${queryOf({ ...filter, page: 1, ...part })}`;
  const statuses = shows.map((status) => ({
    name: t(`filter.${status}`),
    href: href({ status }),
    current: status === filter.status,
  }));
  const authors = [false, true].map((mine) => ({
    name: t(mine ? "filter.mine" : "filter.everyone"),
    href: href({ mine }),
    current: mine === filter.mine,
  }));
  return (
    <div className="mt-4 mb-2 flex flex-wrap justify-between gap-x-10 border-hairline border-b">
      <Choices label={t("filter.status")} choices={statuses} />
      <Choices label={t("filter.authors")} choices={authors} />
    </div>
  );
}

type Choice = { name: string; href: string; current: boolean };

function Choices({ label, choices }: { label: string; choices: Choice[] }) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-5">
        {choices.map((choice) => (
          <li key={choice.name}>
            <a
              href={choice.href}
              aria-current={choice.current ? "true" : undefined}
              className="-mb-px block border-transparent border-b-2 py-2 text-ink no-underline hover:text-accent aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-accent"
            >
              {choice.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What the list is limited to, each limit with a way to lift it. */
export function ChosenLimits({ filter, words }: Props & { words: Record<Limit, string> }) {
  const t = useTranslations("reports");
  const locale = useLocale();
  const chosen = limitsIn(filter);
  if (chosen.length === 0) return null;
  return (
    <ul aria-label={t("filter.chosen")} className="my-2 flex flex-wrap items-baseline gap-x-5 gap-y-1 text-sm">
      {chosen.map((name) => (
        <li key={name} className="flex items-baseline gap-2">
          <span>
            <span className="text-muted">{t(`filter.${name}`)}</span> <strong>{words[name]}</strong>
          </span>
          <a
            href={`/${locale}${root}${queryOf({ ...filter, page: 1, [name]: undefined })}`}
            className="inline-block py-0.5"
          >
            {t("filter.remove")}
            <span className="sr-only">
              {" "}
              {t(`filter.${name}`)} {words[name]}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
