import { useTranslations } from "next-intl";

type Props = {
  captions: readonly string[];
  language: "en" | "zh";
  disabled?: boolean | undefined;
  onChoose: (caption: string) => void;
};

/** Captions that are at hand for a picture; the chosen one takes the place of what was typed. */
export function CaptionChoice({ captions, language, disabled, onChoose }: Props) {
  const t = useTranslations("pictures");
  if (captions.length === 0) return null;
  return (
    <details>
      <summary className="cursor-pointer text-sm">{t("captionsAtHand", { count: captions.length })}</summary>
      <ul className="mt-2 grid gap-1" lang={language === "zh" ? "zh-CN" : "en-GB"}>
        {captions.map((caption) => (
          <li key={caption}>
            <button
              type="button"
              disabled={disabled}
              onClick={() => onChoose(caption)}
              className="min-h-8 cursor-pointer py-1 text-start text-accent text-sm underline"
            >
              {caption}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
