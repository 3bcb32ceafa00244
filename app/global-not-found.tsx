import "./globals.css";

export const metadata = { title: "Page not found · 页面不存在" };

const field = "min-h-9 w-full rounded-sm border border-strong-line bg-paper px-2.5 py-1.5 text-ink";
const button = "min-h-9 shrink-0 cursor-pointer rounded-sm border border-strong-line px-3.5 py-1.5";

/** An address in no language of ours: both are offered, each with its search. */
export default function GlobalNotFound() {
  return (
    <html lang="en-GB">
      <body>
        <main className="measure mx-auto px-4 py-16">
          <h1 className="text-3xl">Page not found</h1>
          <p className="mt-4">
            There is no page at this address. Look for it here, or <a href="/en">go to the home page</a>.
          </p>
          <Search locale="en" label="Search this site" button="Search" />
          <section lang="zh-CN" aria-labelledby="zh" className="mt-14 border-hairline border-t pt-10">
            <h2 id="zh" className="text-3xl">
              页面不存在
            </h2>
            <p className="mt-4">
              该地址没有页面，可以在此搜索，或<a href="/zh">返回首页</a>。
            </p>
            <Search locale="zh" label="站内搜索" button="搜索" />
          </section>
        </main>
      </body>
    </html>
  );
}

function Search({ locale, label, button: words }: { locale: string; label: string; button: string }) {
  return (
    <form action={`/${locale}/search`} className="mt-6 flex max-w-md gap-2">
      <input name="q" type="search" aria-label={label} maxLength={200} className={field} />
      <button type="submit" className={button}>
        {words}
      </button>
    </form>
  );
}
