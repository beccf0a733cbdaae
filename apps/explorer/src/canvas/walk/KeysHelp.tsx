// The list of keys, in a small dialog over the canvas.
import { useEffect, useId, useRef } from "react";
import { useWords, type Words } from "../../language/use-words.ts";

/** What keys do, in the order of the list. */
const rows = [
  "walk",
  "follow",
  "back",
  "ends",
  "open",
  "select",
  "leave",
  "pin",
  "move",
  "hide",
  "expand",
  "collapse",
  "around",
  "zoom",
  "help",
] as const;

type Does = (typeof rows)[number];

const letters = { pin: "P", hide: "H", expand: "E", collapse: "C", around: "F" } as const;

/** The caps of the keys that do something: what is printed on keyboards is the same everywhere. */
function capsOf(does: Does, t: Words<"canvas">): readonly string[] {
  switch (does) {
    case "walk":
      return ["→", "←"];
    case "follow":
      return ["↓"];
    case "back":
      return ["↑", "Backspace"];
    case "ends":
      return ["Home", "End"];
    case "open":
      return ["Enter"];
    case "select":
      return [t("keys.caps.space")];
    case "leave":
      return ["Esc"];
    case "move":
      return [`Alt + ${t("keys.caps.arrows")}`];
    case "zoom":
      return ["+", "−", "0"];
    case "help":
      return ["?"];
    default:
      return [letters[does]];
  }
}

function Row({ does, t }: { readonly does: Does; readonly t: Words<"canvas"> }) {
  return (
    <div>
      <dt>
        {capsOf(does, t).map((cap) => (
          <kbd key={cap}>{cap}</kbd>
        ))}
      </dt>
      <dd>{t(`keys.does.${does}`)}</dd>
    </div>
  );
}

/** The dialog; it is there only while it is open, and gives the focus back where it came from. */
export function KeysHelp({ onClose }: { readonly onClose: () => void }) {
  const t = useWords("canvas");
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    heading.current?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="canvas-keys"
      aria-labelledby={title}
      data-testid="keys"
      onClose={onClose}
    >
      <h2 id={title} ref={heading} tabIndex={-1}>
        {t("keys.title")}
      </h2>
      <p>{t("keys.intro")}</p>
      <dl>
        {rows.map((does) => (
          <Row key={does} does={does} t={t} />
        ))}
      </dl>
      <p>{t("keys.mouse")}</p>
      <form method="dialog">
        <button type="submit" className="button">
          {t("keys.close")}
        </button>
      </form>
    </dialog>
  );
}
