"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useHydrated } from "@/components/form/use-hydrated";
import { Button } from "@/components/ui/button";
import { describedBy, Field } from "@/components/ui/field";
import { type SendReason, send } from "./send";

type Props = { picture: { key: string; version: number }; live: boolean };

/** Puts another picture in the place of this one, wherever it is shown. */
export function ReplaceForm({ picture, live }: Props) {
  const t = useTranslations("media");
  const router = useRouter();
  const hydrated = useHydrated();
  const input = useRef<HTMLInputElement>(null);
  const [percent, setPercent] = useState<number | null>(null);
  const [reason, setReason] = useState<SendReason | "no_file" | null>(null);
  const [done, setDone] = useState(false);
  const hint = live ? t("replace.hintLive") : t("replace.hint");

  async function replace() {
    const file = input.current?.files?.[0];
    setDone(false);
    if (!file) return setReason("no_file");
    setReason(null);
    setPercent(0);
    const address = `/api/pictures/${picture.key}/replacement?version=${picture.version}`;
    const answer = await send(address, file, setPercent);
    setPercent(null);
    if (!answer?.ok) return setReason(answer?.reason ?? "unavailable");
    if (input.current) input.current.value = "";
    setDone(true);
    router.refresh();
  }

  const error = reason && (reason === "no_file" ? t("replace.noFile") : t(`reason.${reason}`));
  return (
    <section aria-label={t("replace.title")} className="border-hairline border-t py-4">
      <h2 className="mb-3 font-sans font-semibold text-base">{t("replace.title")}</h2>
      <Field id="replacement" label={t("replace.file")} hint={hint} error={error}>
        <input
          {...describedBy("replacement", { hint, error })}
          ref={input}
          type="file"
          accept="image/jpeg,image/png,image/webp,image/gif"
          disabled={!hydrated || percent !== null}
          className="block w-full text-sm file:me-3 file:cursor-pointer file:rounded-sm file:border file:border-strong-line file:border-solid file:bg-paper file:px-3 file:py-1.5 file:text-ink"
        />
      </Field>
      <div className="mt-3 flex items-center gap-3">
        <Button onClick={() => void replace()} disabled={!hydrated || percent !== null}>
          {t("replace.button")}
        </Button>
        <p role="status" className="text-muted text-sm tabular-nums">
          {percent !== null && (percent < 100 ? t("upload.sending", { percent }) : t("upload.preparing"))}
          {done && t("replace.done")}
        </p>
      </div>
    </section>
  );
}
