"use client";

import { type Editor, EditorContent, type Extensions, type JSONContent, useEditor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { classes } from "@/components/ui/classes";
import { chosenIn } from "./chosen";
import { type DeedName, deeds, isOffered } from "./deeds";
import { editorKeys, type Reach } from "./editor-keys";
import { formOf, type Library } from "./form-props";
import { PasteNotices } from "./paste-notices";
import { itemsFor } from "./slash/slash-items";
import { type SlashKeys, SlashList } from "./slash/slash-list";
import { type SlashPlace, slashMenu } from "./slash/slash-menu-extension";
import { type Opened, Toolbar } from "./toolbar";
import { useFullScreen } from "./use-full-screen";
import { usePasting } from "./use-pasting";
import { countWords } from "./words";

const textLook = "min-h-80 px-3 py-3 [&>:first-child]:mt-0";

type Props = {
  id: string;
  /** The document to begin with; another one takes another `key`, or is set in the editor that `onEditor` was given. */
  initial: object;
  onChange: (document: object) => void;
  extensions: Extensions;
  labelledBy: string;
  describedBy?: string;
  invalid?: boolean;
  language: "en" | "zh";
  /** Where pictures and files are sent to; without it there are none. */
  pictures?: string;
  files?: string;
  library?: Library | undefined;
  captions?: readonly string[] | undefined;
  /** Told of the editor when it stands, and that there is none when it has gone. */
  onEditor?: (editor: Editor | null) => void;
  /** The document as it is shown until the editor stands, and without script. */
  fallback: () => ReactNode;
};

/** A rich text with its toolbar and its length. Knows nothing of what the text is for. */
export function RichTextEditor({ id, initial, onChange, extensions, fallback, onEditor, ...field }: Props) {
  const t = useTranslations("editor");
  const { labelledBy, describedBy, invalid, language, pictures, files, library, captions } = field;
  // A document without a block has no place for the cursor; without content the editor makes one.
  const [content] = useState(() => ((initial as JSONContent).content?.length ? (initial as JSONContent) : null));
  const [text, setText] = useState("");
  const [opened, setOpened] = useState<Opened | null>(null);
  const [place, setPlace] = useState<SlashPlace | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const standing = useRef<Editor | null>(null);
  const slashKeys = useRef<SlashKeys | null>(null);
  const { full, toggle } = useFullScreen(box);
  const { news, dropped, handlers } = usePasting(standing, pictures);

  const open = (name: Opened["name"] | null) =>
    setOpened((now) => (name ? { name, made: (now?.made ?? 0) + 1 } : null));

  function openChosen(): boolean {
    const chosen = standing.current && chosenIn(standing.current);
    const form = chosen ? formOf[chosen.type] : undefined;
    if (form) open(form);
    return form !== undefined;
  }

  const reach = useRef<Reach | null>(null);
  useEffect(() => {
    reach.current = {
      link: () => open("link"),
      toolbar: () => box.current?.querySelector<HTMLElement>("[role=toolbar] button[tabindex='0']")?.focus(),
      edit: openChosen,
      escape() {
        const leaves = full && !place;
        if (leaves) toggle();
        return leaves;
      },
      fullScreen: toggle,
    };
  });

  const [all] = useState(() => [
    ...extensions,
    editorKeys(() => reach.current),
    slashMenu(() => ({ show: setPlace, press: (event) => slashKeys.current?.(event) ?? false })),
  ]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what opens a form is made anew each time and stays the same
  const editorProps = useMemo(
    () => ({
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
      ...handlers,
      handleDoubleClick: () => openChosen(),
      scrollMargin: 80,
      scrollThreshold: 80,
    }),
    [id, labelledBy, describedBy, invalid, language, handlers],
  );
  const editor = useEditor({
    extensions: all,
    content,
    immediatelyRender: false,
    editorProps,
    onCreate: ({ editor: created }) => {
      standing.current = created;
      setText(created.getText());
      onEditor?.(created);
    },
    onTransaction: ({ editor: changed, transaction }) => {
      if (transaction.docChanged) setText(changed.getText());
    },
    onUpdate: ({ editor: changed }) => onChange(changed.getJSON()),
    onDestroy: () => {
      standing.current = null;
      onEditor?.(null);
    },
  });
  const counted = useDeferredValue(text);
  const length = useMemo(() => countWords(counted, language), [counted, language]);
  const items = editor && place ? itemsFor(place.query, (name) => isOffered(editor, name, field)) : [];

  function choose(name: DeedName) {
    if (!editor || !place) return;
    const deed = deeds[name];
    editor.chain().focus().deleteRange(place.range).run();
    if ("form" in deed) open(deed.form);
    else deed.run(editor);
  }

  return (
    <div ref={box} className={full ? "fixed inset-0 z-50 flex flex-col overflow-y-auto bg-paper" : ""}>
      <div
        className={classes(
          full ? "grow" : "rounded-sm border border-strong-line",
          invalid && "border-2 border-warning",
        )}
      >
        {editor ? (
          <>
            <Toolbar
              editor={editor}
              controls={id}
              language={language}
              pictures={pictures}
              files={files}
              library={library}
              captions={captions}
              opened={opened}
              onOpen={open}
              fullScreen={full}
              onFullScreen={toggle}
            />
            <EditorContent editor={editor} className={full ? "measure mx-auto" : ""} />
            {place && items.length > 0 && (
              <SlashList editor={editor} place={place} items={items} keys={slashKeys} onChoose={choose} />
            )}
          </>
        ) : (
          <>
            <div className="h-10.5 border-hairline border-b" />
            <div className={textLook}>{fallback()}</div>
          </>
        )}
      </div>
      <div className={full ? "sticky bottom-0 border-hairline border-t bg-paper px-3 pb-1" : ""}>
        {editor && <PasteNotices editor={editor} news={news} dropped={dropped} />}
        <p className="mt-1 text-muted text-sm tabular-nums">{t(`length.${language}`, { count: length })}</p>
      </div>
    </div>
  );
}
