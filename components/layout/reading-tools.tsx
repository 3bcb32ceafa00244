import { useLocale, useTranslations } from "next-intl";

const sizes = [
  { mode: "standard", look: "text-sm" },
  { mode: "large", look: "text-lg" },
  { mode: "larger", look: "text-xl" },
] as const;

const aloud = ["start", "pause", "resume", "stop"] as const;

const tool = "cursor-pointer py-1 text-accent hover:underline";

/**
 * What a reader can do with an article at `path`: the size of its text, print, hear, share. What needs a script is
 * hidden until the script shows it.
 */
export function ReadingTools({ path }: { path: string }) {
  const t = useTranslations("reading");
  const address = `/${useLocale()}${path}`;
  return (
    <div className="no-print mt-3 flex flex-wrap items-center gap-x-6 gap-y-1 text-sm" data-reading-tools="">
      <form action="/api/reading" method="post" className="reading-sizes flex items-baseline gap-1">
        <input type="hidden" name="back" value={address} />
        <span className="me-1 text-muted">{t("size")}</span>
        {sizes.map(({ mode, look }) => (
          <button key={mode} type="submit" name="mode" value={mode} className={look}>
            {t(`mark.${mode}`)}
            <span className="sr-only">{t(`sizeName.${mode}`)}</span>
            <span className="chosen">{t("chosen")}</span>
          </button>
        ))}
      </form>
      <button type="button" hidden data-print="" className={tool}>
        {t("print")}
      </button>
      <span hidden data-aloud="" className="flex gap-4">
        {aloud.map((step) => (
          <button key={step} type="button" hidden={step !== "start"} data-step={step} className={tool}>
            {t(`aloud.${step}`)}
          </button>
        ))}
      </span>
      <a href={`${address}/share`} data-share="" className="py-1">
        {t("share")}
      </a>
    </div>
  );
}
