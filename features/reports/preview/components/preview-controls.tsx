import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type PreviewChoice, previewAddress, previewThemes, previewWidths } from "../choice";

type Props = {
  reportId: number;
  choice: PreviewChoice;
  /** The number of the version that is shown, of the one that is written, and of the one readers see, if any. */
  versions: { shown: number; working: number | undefined; live: number | undefined };
};

/** In which language, width, theme and version a report is previewed; every choice is an address. */
export function PreviewControls({ reportId, choice, versions }: Props) {
  const t = useTranslations("reports.preview");
  const root = `/${useLocale()}/dashboard/reports/${reportId}`;
  const link = (name: string, part: Partial<PreviewChoice>, current: boolean) => (
    <a
      key={name}
      href={`${root}/${previewAddress({ ...choice, ...part })}`}
      aria-current={current ? "true" : undefined}
      className="py-1 text-ink underline decoration-strong-line hover:text-accent aria-[current]:font-semibold aria-[current]:text-accent aria-[current]:no-underline"
    >
      {name}
    </a>
  );
  const { shown, working, live } = versions;
  const offered = [...new Set([working, live, shown])].flatMap((number) => (number === undefined ? [] : [number]));
  return (
    <div className="mt-3 flex flex-wrap gap-x-10 gap-y-1 border-hairline border-y py-1.5 text-sm">
      <Group label={t("language.label")}>
        {(["en", "zh"] as const).map((one) => link(t(`language.${one}`), { language: one }, one === choice.language))}
      </Group>
      <Group label={t("width.label")}>
        {previewWidths.map((one) => link(t(`width.${one}`), { width: one }, one === choice.width))}
      </Group>
      <Group label={t("theme.label")}>
        {previewThemes.map((one) => link(t(`theme.${one}`), { theme: one }, one === choice.theme))}
      </Group>
      <Group label={t("version.label")}>
        {offered
          .toSorted((a, b) => b - a)
          .map((number) => {
            const name = number === live ? "version.live" : number === working ? "version.working" : "version.other";
            return link(t(name, { number }), { version: number }, number === shown);
          })}
      </Group>
    </div>
  );
}

function Group({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className="flex flex-wrap items-baseline gap-x-3">
      <span className="text-muted">{label}</span>
      {children}
    </nav>
  );
}
