type Titles = { titleEn: string | null; titleZh: string | null };

/** A report's title for a reader of a language: the other language's where there is none; null when it has neither. */
export function titleFor(language: "en" | "zh", { titleEn, titleZh }: Titles) {
  const titles = [
    { text: titleEn, language: "en" as const },
    { text: titleZh, language: "zh" as const },
  ];
  const inOrder = language === "en" ? titles : titles.toReversed();
  return inOrder.find((title): title is { text: string; language: "en" | "zh" } => Boolean(title.text?.trim())) ?? null;
}
