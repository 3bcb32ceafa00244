import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";

type Props = {
  label: string;
  pending: boolean;
  /** Whether the form can be sent by now. */
  ready: boolean;
  unsaved: boolean;
  version: number | null;
  savedAt: Date | null;
  children?: ReactNode;
};

/** Save, how things stand, and what stands in the way; it stays in sight below a long text. */
export function SaveBar({ label, pending, ready, unsaved, version, savedAt, children }: Props) {
  const t = useTranslations("reports");
  const format = useFormatter();
  const time = savedAt && format.dateTime(savedAt, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const stand = () => {
    if (pending) return t("save.busy");
    if (unsaved) return t("save.unsaved");
    if (version === null) return "";
    return time ? t("save.saved", { version, time }) : t("save.version", { version });
  };
  return (
    <div className="sticky bottom-0 z-1 mt-6 grid gap-3 border-hairline border-t bg-paper py-3" data-save-bar="">
      {children}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" look="primary" disabled={pending || !ready} focusableWhenDisabled={pending}>
          {label}
        </Button>
        <p role="status" className="text-muted text-sm tabular-nums">
          {stand()}
        </p>
      </div>
    </div>
  );
}
