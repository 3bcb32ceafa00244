import type { ServerResponse } from "node:http";
import { methods } from "./bounds";
import type { Headers } from "./policy";

const words: Readonly<Record<number | "form", readonly [string, string]>> = {
  400: ["This address cannot be read. Check it and try again.", "无法识别该地址，请检查后重试。"],
  403: [
    "This request did not come from a page of this site, so it was refused.",
    "该请求并非来自本网站页面，已被拒绝。",
  ],
  404: ["There is no such page.", "没有这个页面。"],
  405: ["This site does not take requests of this kind.", "本网站不接受此类请求。"],
  413: [
    "What you sent is too large, so nothing was changed. The Back button of your browser keeps what you typed.",
    "提交的内容过大，没有任何更改。按浏览器的“后退”按钮可保留已填写的内容。",
  ],
  414: ["This address is too long.", "该地址过长。"],
  500: ["Something went wrong here. Please try again in a minute.", "系统出错，请稍后再试。"],
  503: ["This page cannot be shown just now. Please try again in a minute.", "页面暂时无法显示，请稍后再试。"],
  form: [
    "This may not have been done. The Back button of your browser keeps what you typed; look whether it was saved before you send it again.",
    "操作可能没有完成。按浏览器的“后退”按钮可保留已填写的内容，请先查看是否已保存再重新提交。",
  ],
};
const home = '<p><a href="/en">Home page</a> <a href="/zh" lang="zh">返回首页</a></p>';

/** A short page that can be read without styles, scripts or the database; "form" words a form that failed. */
export function refusalPage(status: number, reference?: string, about: number | "form" = status): string {
  const [english = "", chinese = ""] = words[about] ?? words[500] ?? [];
  const mark = reference ? `<p>Reference · <span lang="zh">编号</span> ${reference}</p>` : "";
  return (
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<link rel="stylesheet" href="/plain.css"><title>${status}</title></head><body><main><h1>${english}</h1><p lang="zh">${chinese}</p>${mark}${home}</main></body></html>`
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
    ...(status === 405 ? { Allow: methods.join(", ") } : {}),
  });
  res.end(page);
}
