import { SitePage } from "../site-page";

type Props = { path: string; locale: string; words: { title: string; text: string; home: string } };

/** What stands where a link opens nothing, whatever the reason. */
export function ShutPage({ path, locale, words }: Props) {
  return (
    <SitePage path={path} shared>
      <h1 className="mt-6 text-3xl sm:text-4xl">{words.title}</h1>
      <p className="measure mt-4">{words.text}</p>
      <p className="mt-6">
        <a href={`/${locale}`}>{words.home}</a>
      </p>
    </SitePage>
  );
}
