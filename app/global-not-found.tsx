import "./globals.css";

export const metadata = { title: "Page not found · 页面不存在" };

/** An address in no language of ours: both are offered. */
export default function GlobalNotFound() {
  return (
    <html lang="en-GB">
      <body>
        <main className="measure mx-auto px-4 py-24">
          <h1 className="text-3xl">Page not found</h1>
          <p className="mt-4">
            There is no page at this address. <a href="/en">Go to the home page</a>
          </p>
          <p className="mt-4" lang="zh-CN">
            该地址没有页面。<a href="/zh">返回首页</a>
          </p>
        </main>
      </body>
    </html>
  );
}
