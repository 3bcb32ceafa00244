import { useTranslations } from "next-intl";

const look = "cursor-pointer py-1 text-accent hover:underline";

/** Into the mode for the elderly and out of it; the styles show the one button that fits the page's mode. */
export function ElderSwitch({ back }: { back: string }) {
  const t = useTranslations("reading");
  return (
    <form action="/api/reading" method="post" className="flex">
      <input type="hidden" name="back" value={back} />
      <button type="submit" name="mode" value="elder" className={`${look} not-in-elder`}>
        {t("elder")}
      </button>
      <button type="submit" name="mode" value="standard" className={`${look} only-in-elder`}>
        {t("standard")}
      </button>
    </form>
  );
}
