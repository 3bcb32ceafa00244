import { useTranslations } from "next-intl";
import type { PrintedMinutes } from "../printed";

type Props = {
  minutes: PrintedMinutes /** Whether they are all there is on the page, which otherwise says itself how they stand. */;
  alone?: boolean;
};

/** The minutes as they are read and printed. */
export function MinutesText({ minutes, alone = false }: Props) {
  const t = useTranslations("minutes");
  const [Title, Heading] = alone ? (["h1", "h2"] as const) : (["h2", "h3"] as const);
  const { tag, publisher, number, standing, title, sections, annexes, seal } = minutes;
  return (
    <article lang={tag} aria-label={t("title")} className="max-w-[46rem]">
      {alone && (
        <>
          <p className="text-muted text-sm">{publisher}</p>
          <p className="tabular-nums">{number}</p>
          {standing !== "" && <p className="font-semibold text-sm">{standing}</p>}
        </>
      )}
      <Title className="mt-3 mb-6 border-accent border-t-2 pt-4 text-xl">{title}</Title>
      {[...sections, ...annexes].map(({ heading, paragraphs }) => (
        <section key={heading} className="mb-5">
          <Heading className="mb-1 text-base">{heading}</Heading>
          {paragraphs.map((text) => (
            <p key={text} className="mb-1.5 break-words leading-relaxed">
              {text}
            </p>
          ))}
        </section>
      ))}
      {alone && seal !== "" && <p className="break-all border-hairline border-t pt-2 text-muted text-sm">{seal}</p>}
    </article>
  );
}
