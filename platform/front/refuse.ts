import type { ServerResponse } from "node:http";
import type { Headers } from "./policy";

const words: Readonly<Record<number, readonly [string, string]>> = {
  400: ["This address cannot be read. Check it and try again.", "无法识别该地址，请检查后重试。"],
  403: [
    "This request did not come from a page of this site, so it was refused.",
    "该请求并非来自本网站页面，已被拒绝。",
  ],
  404: ["There is no such page.", "没有这个页面。"],
  414: ["This address is too long.", "该地址过长。"],
  500: ["Something went wrong here. Please try again.", "系统出错，请重试。"],
  503: ["This page cannot be shown just now. Please try again in a minute.", "页面暂时无法显示，请稍后再试。"],
};

/** A short page that can be read without styles, scripts or the database. */
export function refusalPage(status: number, reference?: string): string {
  const [english = "", chinese = ""] = words[status] ?? words[500] ?? [];
  const mark = reference ? `<p>Reference / 编号: ${reference}</p>` : "";
  return (
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<title>${status}</title></head><body><main><h1>${english}</h1><p lang="zh">${chinese}</p>${mark}</main></body></html>`
  );
}

/** Answers with such a page, unless an answer has already begun. */
export function refuse(res: ServerResponse, status: number, headers: Headers, reference?: string): void {
  if (res.headersSent || res.destroyed) {
    res.destroy();
    return;
  }
  const page = refusalPage(status, reference);
  res.writeHead(status, {
    ...headers,
    "Content-Type": "text/html; charset=utf-8",
    "Content-Length": Buffer.byteLength(page),
    "Cache-Control": "no-store",
    ...(status === 503 ? { "Retry-After": "30" } : {}),
  });
  res.end(page);
}
