import { useTranslations } from "next-intl";

type Props = {
  /** The address of the list without a filter, where there is a filter; none where the list is empty of itself. */
  whole: string | null;
  events: string;
};

/** A list without reports, and where to go instead. */
export function EmptyList({ whole, events }: Props) {
  const t = useTranslations("site");
  const filters = useTranslations("filters");
  return (
    <p className="py-8 text-muted">
      {whole ? filters("none") : t("empty")}{" "}
      <a href={whole ?? events}>{whole ? filters("noneNext") : t("emptyNext")}</a>
    </p>
  );
}
