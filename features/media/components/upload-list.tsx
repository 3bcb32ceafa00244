import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { Upload } from "./use-uploads";

type Props = {
  uploads: Upload[];
  cancel: (id: number) => void;
  retry: (id: number) => void;
  clear: () => void;
};

/** What is being sent, how far each file is, and what can be done about it. */
export function UploadList({ uploads, cancel, retry, clear }: Props) {
  const t = useTranslations("media.upload");
  if (uploads.length === 0) return null;
  const kept = uploads.filter(({ state }) => state === "kept").length;
  return (
    <>
      <p role="status" className="mt-3 text-sm tabular-nums">
        {t("progress", { kept, all: uploads.length })}
      </p>
      <ul className="mt-1 divide-y divide-hairline border-hairline border-y text-sm">
        {uploads.map((upload) => (
          <li key={upload.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-1.5">
            <span className="min-w-0 flex-1 basis-48 break-words">{upload.name}</span>
            <State upload={upload} />
            {(upload.state === "waiting" || upload.state === "sending") && (
              <Button
                look="quiet"
                onClick={() => cancel(upload.id)}
                aria-label={t("cancelNamed", { name: upload.name })}
              >
                {t("cancel")}
              </Button>
            )}
            {(upload.state === "failed" || upload.state === "cancelled") && (
              <Button look="quiet" onClick={() => retry(upload.id)} aria-label={t("retryNamed", { name: upload.name })}>
                {t("retry")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {kept > 0 && (
        <Button look="quiet" className="mt-1" onClick={clear}>
          {t("clear")}
        </Button>
      )}
    </>
  );
}

function State({ upload: { name, state, percent, reason, key } }: { upload: Upload }) {
  const t = useTranslations("media");
  const locale = useLocale();
  if (state === "failed") return <span className="text-warning">{t(`reason.${reason ?? "unavailable"}`)}</span>;
  if (state === "kept") return <a href={`/${locale}/dashboard/media/${key}`}>{t("upload.kept")}</a>;
  if (state !== "sending") return <span className="text-muted">{t(`upload.${state}`)}</span>;
  if (percent === 100) return <span className="text-muted">{t("upload.preparing")}</span>;
  return (
    <span className="flex items-center gap-2 tabular-nums">
      <progress max={100} value={percent} aria-label={t("upload.sendingNamed", { name })} className="h-2 w-28" />
      {t("upload.sending", { percent })}
    </span>
  );
}
