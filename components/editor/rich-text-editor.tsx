"use client";

import { EditorContent, type Extensions, type JSONContent, useEditor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { type ReactNode, useDeferredValue, useMemo, useState } from "react";
import { Notice } from "@/components/ui/notice";
import { Toolbar } from "./toolbar";
import { countWords } from "./words";

// A paste of 10 MB stops the page for seconds; so large a one is refused before it is read.
const longestPaste = 1_000_000;

const textLook = "min-h-80 px-3 py-3 [&>:first-child]:mt-0";

type Props = {
  id: string;
  /** The document to begin with; another one takes another `key`. */
  initial: object;
  onChange: (document: object) => void;
  extensions: Extensions;
  labelledBy: string;
  describedBy?: string;
  invalid?: boolean;
  language: "en" | "zh";
  /** Where pictures are sent to; without it there are none. */
  pictures?: string;
  /** The document as it is shown until the editor stands, and without script. */
  fallback: () => ReactNode;
};

function isTooLong(data: DataTransfer | null): boolean {
  return data !== null && data.getData("text/html").length + data.getData("text/plain").length > longestPaste;
}

/** A rich text with its toolbar and its length. Knows nothing of what the text is for. */
export function RichTextEditor({ id, initial, onChange, extensions, fallback, ...field }: Props) {
  const t = useTranslations("editor");
  const { labelledBy, describedBy, invalid, language, pictures } = field;
  // A document without a block has no place for the cursor; without content the editor makes one.
  const [content] = useState(() => ((initial as JSONContent).content?.length ? (initial as JSONContent) : null));
  const [text, setText] = useState("");
  const [refused, setRefused] = useState(false);
  const editorProps = useMemo(() => {
    const refuse = (event: Event, data: DataTransfer | null) => {
      const tooLong = isTooLong(data);
      if (tooLong) event.preventDefault();
      setRefused(tooLong);
      return tooLong;
    };
    return {
      attributes: {
        id,
        role: "textbox",
        "aria-multiline": "true",
        "aria-labelledby": labelledBy,
        ...(describedBy ? { "aria-describedby": describedBy } : {}),
        ...(invalid ? { "aria-invalid": "true" } : {}),
        lang: language === "zh" ? "zh-CN" : "en-GB",
        class: `report-body ${textLook} outline-offset-[-3px]`,
      },
      handleDOMEvents: {
        paste: (_: unknown, event: ClipboardEvent) => refuse(event, event.clipboardData),
        drop: (_: unknown, event: DragEvent) => refuse(event, event.dataTransfer),
      },
      scrollMargin: 80,
      scrollThreshold: 80,
    };
  }, [id, labelledBy, describedBy, invalid, language]);
  const editor = useEditor({
    extensions,
    content,
    immediatelyRender: false,
    editorProps,
    onCreate: ({ editor: created }) => setText(created.getText()),
    onUpdate: ({ editor: changed }) => {
      setText(changed.getText());
      onChange(changed.getJSON());
    },
  });
  const counted = useDeferredValue(text);
  const length = useMemo(() => countWords(counted, language), [counted, language]);
  return (
    <div>
      <div className={invalid ? "rounded-sm border-2 border-warning" : "rounded-sm border border-strong-line"}>
        {editor ? (
          <>
            <Toolbar editor={editor} controls={id} language={language} pictures={pictures} />
            <EditorContent editor={editor} />
          </>
        ) : (
          <>
            <div className="h-10.5 border-hairline border-b" />
            <div className={textLook}>{fallback()}</div>
          </>
        )}
      </div>
      {refused && (
        <Notice kind="warning" className="mt-2">
          {t("pasteTooLong")}
        </Notice>
      )}
      <p className="mt-1 text-muted text-sm tabular-nums">{t(`length.${language}`, { count: length })}</p>
    </div>
  );
}
