"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";

type Detector = { detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]> };
type WithDetector = typeof globalThis & { BarcodeDetector?: new (options: { formats: string[] }) => Detector };

const pauseMs = 250;
/** The same code held before the camera is read once in this time. */
const restMs = 3000;

function Camera({ onCode, onFail }: { onCode: (code: string) => void; onFail: () => void }) {
  const t = useTranslations("presence.camera");
  const video = useRef<HTMLVideoElement>(null);
  const tell = useRef({ onCode, onFail });
  tell.current = { onCode, onFail };

  useEffect(() => {
    const Found = (globalThis as WithDetector).BarcodeDetector;
    const detector = Found && new Found({ formats: ["qr_code", "code_128"] });
    let stream: MediaStream | null = null;
    let isOver = false;
    let last = { code: "", at: 0 };
    const stop = () => {
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    async function look() {
      const [found] = video.current && detector ? await detector.detect(video.current).catch(() => []) : [];
      const code = found?.rawValue.split("/").at(-1) ?? "";
      if (code !== "" && (code !== last.code || Date.now() - last.at > restMs)) {
        last = { code, at: Date.now() };
        tell.current.onCode(code);
      }
    }
    navigator.mediaDevices
      .getUserMedia({ video: { facingMode: "environment" } })
      .then(async (given) => {
        stream = given;
        if (isOver || !video.current) return stop();
        video.current.srcObject = given;
        await video.current.play();
      })
      .catch(() => tell.current.onFail());
    const timer = window.setInterval(look, pauseMs);
    return () => {
      isOver = true;
      window.clearInterval(timer);
      stop();
    };
  }, []);

  return (
    <video ref={video} muted playsInline aria-label={t("view")} className="mt-2 aspect-video w-full max-w-sm bg-wash" />
  );
}

/** Reads codes with the camera, where the browser can; elsewhere there is nothing, and the field takes a scanner. */
export function CameraScanner({ onCode }: { onCode: (code: string) => void }) {
  const t = useTranslations("presence.camera");
  const [state, setState] = useState<"none" | "off" | "on" | "failed">("none");

  useEffect(() => {
    if ("BarcodeDetector" in globalThis && navigator.mediaDevices) setState("off");
  }, []);

  if (state === "none") return null;
  return (
    <div>
      <Button onClick={() => setState(state === "on" ? "off" : "on")}>{t(state === "on" ? "stop" : "start")}</Button>
      {state === "on" && <Camera onCode={onCode} onFail={() => setState("failed")} />}
      {state === "failed" && <p className="mt-1 text-caution text-sm">{t("failed")}</p>}
    </div>
  );
}
